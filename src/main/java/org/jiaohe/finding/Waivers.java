package org.jiaohe.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Message;

/** The exceptions of an office, from a YAML or JSON file: a list of entries, each with rule, place, value, reason, by and until. */
public record Waivers(List<Waiver> entries) {
    private static final Set<String> KEYS = Set.of("rule", "unit", "year", "place", "value", "reason", "by", "until");

    /** Either the waivers or what is wrong with their file. */
    public sealed interface Reading {
        record Read(Waivers waivers) implements Reading {
        }

        record Wrong(Message why) implements Reading {
        }
    }

    public Waivers {
        entries = List.copyOf(entries);
    }

    public static Reading read(Path file) {
        JsonNode root;
        try {
            root = new ObjectMapper(new YAMLFactory()).readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            return new Reading.Wrong(Message.of("waiver.syntax", "file", file, "line", e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        } catch (IOException e) {
            return new Reading.Wrong(Message.of("waiver.unreadable", "file", file));
        }
        JsonNode list = root.isObject() ? root.path("waivers") : root;
        if (!list.isArray()) {
            return new Reading.Wrong(Message.of("waiver.noList", "file", file));
        }
        List<Waiver> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Optional<String> fault = fault(list.get(i));
            if (fault.isPresent()) {
                return new Reading.Wrong(Message.of("waiver.entry", "file", file, "number", i + 1, "key", fault.get()));
            }
            entries.add(entry(list.get(i)));
        }
        return new Reading.Read(new Waivers(entries));
    }

    /** The key that is missing, unknown or not of its kind. */
    private static Optional<String> fault(JsonNode node) {
        for (var keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!KEYS.contains(key)) {
                return Optional.of(key);
            }
        }
        for (String key : List.of("rule", "place", "value", "reason", "by")) {
            if (!node.path(key).isValueNode() || node.path(key).asText("").isBlank()) {
                return Optional.of(key);
            }
        }
        try {
            if (node.hasNonNull("until")) {
                LocalDate.parse(node.get("until").asText());
            }
        } catch (DateTimeException e) {
            return Optional.of("until");
        }
        return node.hasNonNull("year") && !node.get("year").canConvertToInt() ? Optional.of("year") : Optional.empty();
    }

    private static Waiver entry(JsonNode node) {
        return new Waiver(node.get("rule").asText(), text(node, "unit"), node.hasNonNull("year") ? Optional.of(node.get("year").asInt()) : Optional.empty(), node.get("place").asText(), node.get("value").asText(),
                node.get("reason").asText(), node.get("by").asText(), text(node, "until").map(LocalDate::parse));
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
    }

    /** The result with its waived findings marked. They stay in the list and in the counts. */
    public CheckResult mark(CheckResult result, LocalDate today) {
        Map<String, Waiver> waived = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            entries.stream().filter(one -> !one.expired(today) && one.about(result) && one.covers(finding)).findFirst().ifPresent(one -> waived.put(finding.fingerprint(), one));
        }
        return result.with(waived);
    }

    /** What the office should know of its list: entries that have run out, and entries about these reports that match no finding. */
    public List<Message> notices(List<CheckResult> results, LocalDate today) {
        List<Message> notices = new ArrayList<>();
        for (Waiver one : entries) {
            boolean meant = results.stream().anyMatch(one::about);
            if (meant && one.expired(today)) {
                notices.add(Message.of("waiver.expired", "rule", one.rule(), "place", one.place(), "until", one.until().orElseThrow()));
            } else if (meant && results.stream().filter(one::about).flatMap(result -> result.findings().stream()).noneMatch(one::covers)) {
                notices.add(Message.of("waiver.unused", "rule", one.rule(), "place", one.place(), "value", one.value()));
            }
        }
        return notices;
    }
}
