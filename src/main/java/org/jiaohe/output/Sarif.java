package org.jiaohe.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Known;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.RuleOutcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.report.Place;
import org.jiaohe.report.Source;

/**
 * SARIF 2.1.0 (OASIS standard): one run, an artifact for each input. JSON inputs give regions by line; page and quote of
 * other inputs stand in the location's message and properties, since SARIF knows no pages. What could not be verified is
 * a notification of the invocation, so that no viewer takes it for a finding.
 */
final class Sarif {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "jiaohe/v1";
    private final Edition edition;
    private final Words words;
    private final Map<String, Integer> positions;

    private Sarif(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.positions = edition.positions();
    }

    static String of(Edition edition) {
        return new Sarif(edition).log().toPrettyString() + "\n";
    }

    private ObjectNode log() {
        ObjectNode log = new ObjectMapper().createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "jiaohe").put("version", edition.version()).put("language", edition.lang().code().equals("zh") ? "zh-CN" : "en-US");
        ArrayNode rules = driver.putArray("rules");
        edition.rules().forEach(rule -> describe(rules.addObject(), rule));
        run.put("columnKind", "utf16CodeUnits");
        ObjectNode invocation = run.putArray("invocations").addObject().put("executionSuccessful", true);
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        ArrayNode artifacts = run.putArray("artifacts");
        ArrayNode results = run.putArray("results");
        ArrayNode inputs = run.putObject("properties").putArray("inputs");
        int index = 0;
        for (Checked checked : edition.reports()) {
            CheckResult result = checked.result();
            ObjectNode artifact = artifacts.addObject();
            artifact.putObject("location").put("uri", uri(checked.file()));
            artifact.putObject("hashes").put("sha-256", result.examination().report().input().sha256());
            inputs.addObject().put("file", checked.file()).put("subject", words.subject(result)).put("verdict", result.verdict().key()).put("rules", result.packs());
            for (Finding finding : result.findings()) {
                result(results.addObject(), finding, checked, index);
            }
            checked.comparison().ifPresent(comparison -> {
                comparison.fixed().forEach(known -> absent(results.addObject(), known, checked));
                comparison.unverified().forEach(one -> unverified(notifications.addObject(), one, checked));
            });
            for (RuleOutcome rule : result.rules()) {
                if (rule.outcome() == Outcome.INCONCLUSIVE) {
                    notification(notifications.addObject(), rule, checked);
                }
            }
            index++;
        }
        return log;
    }

    private void describe(ObjectNode node, RuleMeta rule) {
        String title = words.of(rule.title());
        String basis = words.say("sarif.basis", "basis", rule.basis());
        String note = words.of(rule.note()).strip();
        node.put("id", rule.id()).put("name", rule.id().replace("-", "")).putObject("shortDescription").put("text", title);
        node.putObject("fullDescription").put("text", note.isEmpty() ? title : words.say("sarif.full", "title", title, "note", note));
        node.putObject("help").put("text", note.isEmpty() ? basis : basis + "\n" + note).put("markdown", "**" + Markdown.escape(title) + "**\n\n" + Markdown.escape(basis) + (note.isEmpty() ? "" : "\n\n" + Markdown.escape(note)));
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        node.putObject("properties").put("family", rule.family()).putArray("tags").add(rule.family());
    }

    private void result(ObjectNode node, Finding finding, Checked checked, int artifact) {
        node.put("ruleId", finding.rule());
        Optional.ofNullable(positions.get(finding.rule())).ifPresent(position -> node.put("ruleIndex", position));
        node.put("level", level(finding.severity()));
        node.putObject("message").put("text", words.say("sarif.message", "title", finding.title(), "message", finding.message(), "suggestion", finding.suggestion()));
        ArrayNode locations = node.putArray("locations");
        ArrayNode related = null;
        int count = 0;
        for (Spot spot : finding.spots()) {
            // A viewer shows one place for a result; the other places of the same cause are related locations.
            if (count == 0) {
                location(locations.addObject(), spot, checked, artifact);
            } else {
                related = related == null ? node.putArray("relatedLocations") : related;
                location(related.addObject().put("id", count), spot, checked, artifact);
            }
            count++;
        }
        if (count == 0) {
            locations.addObject().putObject("physicalLocation").putObject("artifactLocation").put("uri", uri(checked.file())).put("index", artifact);
        }
        node.putObject("partialFingerprints").put(FINGERPRINT, finding.fingerprint());
        checked.state(finding).ifPresent(state -> node.put("baselineState", state.equals("fresh") ? "new" : "unchanged"));
        checked.waiver(finding).ifPresent(waiver -> node.putArray("suppressions").addObject().put("kind", "external").put("status", "accepted").put("justification", words.waiver(waiver)));
        ObjectNode properties = node.putObject("properties").put("basis", words.of(finding.basis())).put("suggestion", words.of(finding.suggestion()));
        finding.expected().ifPresent(value -> properties.put("expected", words.show(value)));
        finding.actual().ifPresent(value -> properties.put("actual", words.show(value)));
    }

    private void location(ObjectNode node, Spot spot, Checked checked, int artifact) {
        Source source = spot.source();
        ObjectNode physical = node.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(checked.file())).put("index", artifact);
        source.line().ifPresent(line -> {
            ObjectNode region = physical.putObject("region").put("startLine", line);
            source.quote().ifPresent(quote -> region.putObject("snippet").put("text", quote));
        });
        String name = words.place(spot, checked.result().examination().report());
        source.pointer().ifPresent(pointer -> node.putArray("logicalLocations").addObject().put("fullyQualifiedName", pointer).put("kind", "element"));
        node.putObject("message").put("text", source.quote().map(quote -> words.say("sarif.quoted", "place", name, "quote", quote)).orElse(name));
        ObjectNode properties = node.putObject("properties");
        source.quote().ifPresent(quote -> properties.put("quote", quote));
        ArrayNode places = properties.putArray("places");
        for (Place place : source.places()) {
            places.addObject().put("page", place.page()).putArray("box").add(tenths(place.box().x())).add(tenths(place.box().y())).add(tenths(place.box().width())).add(tenths(place.box().height()));
        }
    }

    private void absent(ObjectNode node, Known known, Checked checked) {
        node.put("ruleId", known.rule()).put("level", level(known.severity())).put("baselineState", "absent");
        Optional.ofNullable(positions.get(known.rule())).ifPresent(position -> node.put("ruleIndex", position));
        node.putObject("message").put("text", known.message().isEmpty() ? known.rule() : known.message());
        node.putArray("locations").addObject().putObject("physicalLocation").putObject("artifactLocation").put("uri", uri(checked.file()));
        node.putObject("partialFingerprints").put(FINGERPRINT, known.fingerprint());
    }

    /** An earlier finding whose rule was not decided this time: neither absent nor there. */
    private void unverified(ObjectNode node, Comparison.Unverified one, Checked checked) {
        node.put("level", "warning").putObject("message").put("text", words.say("baseline.goneEntry", "rule", one.known().rule(), "message", one.known().message(), "why", words.why(one)));
        node.putArray("locations").addObject().putObject("physicalLocation").putObject("artifactLocation").put("uri", uri(checked.file()));
    }

    private void notification(ObjectNode node, RuleOutcome rule, Checked checked) {
        String reason = rule.reason().map(words::show).orElse("");
        node.put("level", rule.fromReading() ? "warning" : "note").putObject("message").put("text", words.say("sarif.inconclusive", "rule", rule.rule(), "title", edition.title(rule.rule()), "reason", reason));
        ObjectNode descriptor = node.putObject("associatedRule").put("id", rule.rule());
        Optional.ofNullable(positions.get(rule.rule())).ifPresent(position -> descriptor.put("index", position));
        node.putArray("locations").addObject().putObject("physicalLocation").putObject("artifactLocation").put("uri", uri(checked.file()));
    }

    private static double tenths(double points) {
        return Math.round(points * 10) / 10.0;
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.key();
    }

    /** A relative path stays relative, so that a code host finds the file in its repository. */
    static String uri(String file) {
        String path = file.replace('\\', '/');
        boolean drive = path.matches("[A-Za-z]:/.*");
        try {
            return path.startsWith("/") || drive ? new URI("file", "", drive ? "/" + path : path, null).toASCIIString() : new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
