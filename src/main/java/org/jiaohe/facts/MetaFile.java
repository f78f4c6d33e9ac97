package org.jiaohe.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jiaohe.document.Json;
import org.jiaohe.document.JsonDocument;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Message;
import org.jiaohe.text.Pattern;

/** Reads {@code --meta}: a JSON object whose keys are all optional. */
public final class MetaFile {
    /** What reading came to: the metadata, or what is wrong with the file. */
    public sealed interface Result {
        record Read(Meta meta) implements Result {
        }

        record Wrong(Message why) implements Result {
        }
    }

    private static final List<String> LEVELS = List.of("province", "city", "county", "township");

    private MetaFile() {
    }

    public static Result read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return new Result.Wrong(Message.of("facts.meta.unreadable", "file", file));
        }
        JsonDocument.Result parsed = JsonDocument.read(bytes);
        if (!(parsed instanceof JsonDocument.Result.Parsed value) || !value.value().is(Json.Kind.OBJECT)) {
            return new Result.Wrong(Message.of("facts.meta.broken", "file", file));
        }
        Json root = value.value();
        for (String key : List.of("unit", "unitType", "level", "submittedOn", "publishedOn", "url", "changed", "formerName")) {
            if (root.get(key).isPresent() && !root.get(key).get().is(Json.Kind.STRING) && !root.get(key).get().is(Json.Kind.NULL)) {
                return wrong(file, root, key);
            }
        }
        Optional<String> type = text(root, "unitType");
        Optional<String> level = text(root, "level");
        Optional<Json> year = root.get("year").filter(one -> !one.is(Json.Kind.NULL));
        if (type.isPresent() && UnitType.of(type.get()) == UnitType.UNKNOWN && !type.get().equals("unknown")) {
            return wrong(file, root, "unitType");
        }
        if (level.isPresent() && !LEVELS.contains(level.get())) {
            return wrong(file, root, "level");
        }
        if (year.isPresent() && !Pattern.matches("\\d{4}", year.get().text())) {
            return wrong(file, root, "year");
        }
        for (String key : List.of("submittedOn", "publishedOn")) {
            if (text(root, key).isPresent() && date(text(root, key).get()).isEmpty()) {
                return wrong(file, root, key);
            }
        }
        return new Result.Read(new Meta(text(root, "unit"), type.map(UnitType::of), year.map(one -> Integer.parseInt(one.text())), level,
                text(root, "submittedOn").flatMap(MetaFile::date), text(root, "publishedOn").flatMap(MetaFile::date), text(root, "url"), text(root, "changed"), text(root, "formerName").stream().toList()));
    }

    private static Result wrong(Path file, Json root, String key) {
        return new Result.Wrong(Message.of("facts.meta.value", "file", file, "key", key, "value", root.get(key).map(Json::text).orElse("")));
    }

    private static Optional<String> text(Json root, String key) {
        return root.get(key).filter(one -> one.is(Json.Kind.STRING) && !one.text().isBlank()).map(Json::text);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
