package org.jiaohe.report.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jiaohe.document.Json;
import org.jiaohe.document.JsonDocument;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Input;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.Source;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.Stated;
import org.jiaohe.report.TableReading;
import org.jiaohe.report.Titles;
import org.jiaohe.report.UnitNames;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Message;

/** Reads a report from report JSON (CONTRACT, {@code schema/report.schema.json}). */
public final class JsonReportReader {
    private static final Pattern UNSHOWN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    private JsonReportReader() {
    }

    /** Where on the pages a cell stood is most of what {@code extract} prints, and is not asked; figures of the text are read from it anew. */
    private static final JsonDocument.Unread UNREAD = JsonDocument.Unread.of("claims", "reading.places.*.box", "reading.places.*.page", "reading.places.*.quote");

    /** Reads the bytes of one file; {@code input} names it. */
    public static ReadResult read(Input input, byte[] bytes) {
        JsonDocument.Result result = JsonDocument.read(bytes, UNREAD);
        if (result instanceof JsonDocument.Result.Broken broken) {
            String key = switch (broken.fault()) {
                case SYNTAX -> "reading.json.broken";
                case REPEATED -> "reading.json.repeated";
                case CHARACTERS -> "reading.json.characters";
                case LIMIT -> "reading.json.limit";
            };
            return new ReadResult.Failure(Message.of(key, "file", input.name(), "line", broken.line(), "column", broken.column(), "key", broken.detail()));
        }
        Json root = ((JsonDocument.Result.Parsed) result).value();
        Optional<Message> fault = Shape.fault(root);
        if (fault.isPresent()) {
            return new ReadResult.Failure(Message.of("reading.json.shape", "file", input.name(), "what", fault.get()));
        }
        return new ReadResult.Success(report(input, root));
    }

    private static Report report(Input input, Json root) {
        Optional<Stated<String>> title = stated(root, "title");
        Optional<Stated<String>> unit = stated(root, "unit").or(() -> title.flatMap(known -> Titles.unit(known.value())
                .map(name -> new Stated<>(name, known.source(), Message.of("reading.rests.title")))));
        Json tables = root.get("tables").get();
        Map<TableKey, TableReading> readings = new EnumMap<>(TableKey.class);
        JsonExtras extras = JsonExtras.of(root);
        for (TableKey key : TableKey.values()) {
            Optional<Json> table = tables.get(key.key()).filter(one -> one.is(Json.Kind.OBJECT));
            readings.put(key, extras.reading(key, table, root));
        }
        List<Doubt> doubts = new ArrayList<>(extras.doubts());
        return new Report(input, unit, type(root, unit), year(root, title), text(root, "format").filter(one -> !one.isEmpty()), title,
                sourced(root, "preamble", "/preamble"), sections(root, extras), readings, sourced(root, "closing", "/closing"), doubts);
    }

    private static Stated<UnitType> type(Json root, Optional<Stated<String>> unit) {
        Optional<String> given = text(root, "unitType").filter(one -> !one.isEmpty());
        UnitType type = given.map(UnitType::of).orElse(UnitType.UNKNOWN);
        if (type != UnitType.UNKNOWN) {
            return new Stated<>(type, at(root, "unitType"), Message.of("reading.rests.data"));
        }
        return new Stated<>(unit.map(one -> UnitNames.type(one.value())).orElse(UnitType.UNKNOWN), unit.map(Stated::source).orElse(Source.NOWHERE), Message.of("reading.rests.unit"));
    }

    private static Optional<Stated<Integer>> year(Json root, Optional<Stated<String>> title) {
        Optional<Json> given = root.get("year").filter(one -> one.is(Json.Kind.NUMBER));
        if (given.isPresent()) {
            return Optional.of(new Stated<>(Integer.parseInt(given.get().text()), at(root, "year"), Message.of("reading.rests.data")));
        }
        OptionalInt printed = title.map(one -> Titles.year(one.value())).orElse(OptionalInt.empty());
        return printed.isPresent() ? Optional.of(new Stated<>(printed.getAsInt(), title.get().source(), Message.of("reading.rests.title"))) : Optional.empty();
    }

    private static List<Section> sections(Json root, JsonExtras extras) {
        List<Section> sections = new ArrayList<>();
        List<Json> items = root.get("sections").get().items();
        for (int i = 0; i < items.size(); i++) {
            Json one = items.get(i);
            String pointer = "/sections/" + i;
            String heading = text(one, "heading").orElse("");
            Source at = Source.inJson(pointer + "/heading", one.get("heading").map(Json::line).orElse(one.line()), heading);
            sections.add(new Section(SectionKey.of(text(one, "key").orElse("")), text(one, "number").orElse(""), heading, extras.headline(i), at, sourced(one, "text", pointer + "/text")));
        }
        return sections;
    }

    private static SourcedText sourced(Json owner, String key, String pointer) {
        Optional<Json> value = owner.get(key).filter(one -> one.is(Json.Kind.STRING));
        return new SourcedText(value.map(Json::text).map(JsonReportReader::shown).orElse(""), List.of(), pointer, value.map(one -> OptionalInt.of(one.line())).orElse(OptionalInt.empty()));
    }

    /** The text without the characters of no width that websites put between others to break lines: no reader of the report sees them. */
    private static String shown(String text) {
        return UNSHOWN.matcher(text).find() ? UNSHOWN.matcher(text).replaceAll("") : text;
    }

    private static Optional<Stated<String>> stated(Json root, String key) {
        return text(root, key).filter(one -> !one.isBlank()).map(one -> new Stated<>(one, at(root, key), Message.of("reading.rests.data")));
    }

    private static Source at(Json root, String key) {
        return Source.inJson("/" + key, root.get(key).map(Json::line).orElse(0), root.get(key).map(Json::text).orElse(""));
    }

    private static Optional<String> text(Json owner, String key) {
        return owner.get(key).filter(one -> one.is(Json.Kind.STRING)).map(Json::text);
    }
}
