package org.jiaohe.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jiaohe.facts.Subject;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;

/** Reads the findings of an earlier run, from findings JSON or from a baseline file, and writes baseline files. */
public final class KnownFindings {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String MARK = "jiaoheBaseline";

    private KnownFindings() {
    }

    /** What reading such a file came to. */
    public sealed interface Reading {
        /** The findings, and whether the file is a baseline. */
        record Success(List<Known> findings, boolean baseline) implements Reading {
        }

        /** The file is neither findings JSON nor a baseline; the message says so for a user. */
        record Failure(Message why) implements Reading {
        }
    }

    /** Reads one findings document, an array of them, or a baseline file. */
    public static Reading read(byte[] bytes, String name) {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            return new Reading.Failure(Message.of("baseline.notJson", "file", name, "line", e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        } catch (java.io.IOException e) {
            return new Reading.Failure(Message.of("baseline.notJson", "file", name, "line", 1));
        }
        List<Known> found = new ArrayList<>();
        boolean baseline = root.has(MARK);
        boolean good = baseline ? baseline(root, found) : findings(root, found);
        return good ? new Reading.Success(List.copyOf(found), baseline) : new Reading.Failure(Message.of("baseline.notFindings", "file", name));
    }

    private static boolean baseline(JsonNode root, List<Known> found) {
        return root.path(MARK).asInt() == 1 && add(root.path("findings"), null, found);
    }

    private static boolean findings(JsonNode root, List<Known> found) {
        if (root.isArray()) {
            for (JsonNode one : root) {
                // A batch lists inputs that could not be read beside the results; they have no findings to compare.
                if (!one.isObject() || one.has("findings") && !add(one.get("findings"), one.path("input"), found)) {
                    return false;
                }
            }
            return true;
        }
        return root.isObject() && root.has("verdict") && add(root.path("findings"), root.path("input"), found);
    }

    private static boolean add(JsonNode findings, JsonNode input, List<Known> found) {
        if (!findings.isArray()) {
            return false;
        }
        for (JsonNode one : findings) {
            JsonNode about = input == null ? one : input;
            String severity = one.path("severity").asText();
            if (!one.hasNonNull("fingerprint") || !one.hasNonNull("rule") || !severity.matches("error|warning|info")) {
                return false;
            }
            found.add(new Known(one.get("fingerprint").asText(), one.get("rule").asText(), Severity.of(severity), one.path("title").asText(""), one.path("message").asText(""),
                    about.path("file").asText(""), text(about.path("unit")), text(about.path("year")), place(one)));
        }
        return true;
    }

    private static String place(JsonNode finding) {
        JsonNode main = finding.path("locations").path(0);
        return finding.hasNonNull("place") ? finding.get("place").asText() : main.hasNonNull("pointer") ? main.get("pointer").asText() : "";
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asText();
    }

    /** A baseline file of these findings: sorted, so that a version control system shows what changed. */
    public static byte[] baseline(List<Known> findings) {
        ObjectNode root = JSON.createObjectNode().put(MARK, 1);
        ArrayNode list = root.putArray("findings");
        findings.stream().sorted(Comparator.comparing(Known::unit).thenComparing(Known::year).thenComparing(Known::file).thenComparing(Known::rule).thenComparing(Known::fingerprint)).forEach(known ->
                list.addObject().put("fingerprint", known.fingerprint()).put("rule", known.rule()).put("severity", known.severity().name().toLowerCase(Locale.ROOT)).put("title", known.title())
                        .put("message", known.message()).put("file", known.file()).put("unit", known.unit()).put("year", known.year()).put("place", known.place()));
        return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The findings of a result as a baseline keeps them. */
    public static List<Known> of(CheckResult result, Lang lang) {
        Subject subject = Subject.of(result.examination().report(), result.examination().meta());
        String unit = subject.unit().orElse("");
        String year = subject.year().map(String::valueOf).orElse("");
        return result.findings().stream().map(finding -> new Known(finding.fingerprint(), finding.rule(), finding.severity(), finding.title().in(lang), finding.message().in(lang),
                result.examination().report().input().name(), unit, year, finding.spots().stream().findFirst().flatMap(spot -> spot.source().pointer()).orElse(""))).toList();
    }
}
