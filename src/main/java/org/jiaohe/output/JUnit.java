package org.jiaohe.output;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.RuleOutcome;

/**
 * JUnit XML as the common build servers read it: a suite for each input, a case for each rule. A rule fails where it has
 * a finding that fails the run; findings below that level stand in the case's output. A rule that could not be judged, or
 * does not apply, is skipped with its reason and never counts as passed.
 */
final class JUnit {
    private final Edition edition;
    private final Words words;
    private final XMLStreamWriter xml;

    private JUnit(Edition edition, XMLStreamWriter xml) {
        this.edition = edition;
        this.words = edition.words();
        this.xml = xml;
    }

    static String of(Edition edition) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JUnit(edition, xml).suites();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.append('\n').toString();
    }

    private void suites() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "jiaohe");
        for (Checked checked : edition.reports()) {
            suite(checked);
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(Checked checked) throws XMLStreamException {
        CheckResult result = checked.result();
        long failures = result.rules().stream().filter(rule -> rule.outcome() == Outcome.VIOLATED && !failing(rule, checked).isEmpty()).count();
        long skipped = result.rules().stream().filter(rule -> rule.outcome() == Outcome.INCONCLUSIVE || rule.outcome() == Outcome.NOT_APPLICABLE).count();
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", words.subject(result));
        attribute("tests", String.valueOf(result.rules().size()));
        attribute("failures", String.valueOf(failures));
        attribute("errors", "0");
        attribute("skipped", String.valueOf(skipped));
        attribute("time", "0");
        line(2);
        xml.writeStartElement("properties");
        property("file", checked.file());
        property("sha256", result.examination().report().input().sha256());
        property("verdict", result.verdict().key());
        property("rules", result.packs());
        if (checked.comparison().isPresent()) {
            property("comparison", words.comparison(checked.comparison().get()));
        }
        line(2);
        xml.writeEndElement();
        for (RuleOutcome rule : result.rules()) {
            testcase(rule, checked);
        }
        line(1);
        xml.writeEndElement();
    }

    private void testcase(RuleOutcome rule, Checked checked) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        // Servers tell cases apart by class and name alone, and take what stands before the last point for a package.
        attribute("classname", words.subject(checked.result()).replace('.', '_') + "." + Edition.family(rule.rule()));
        attribute("name", rule.rule() + " " + edition.title(rule.rule()));
        attribute("time", "0");
        List<Finding> failing = failing(rule, checked);
        List<Finding> all = findings(rule, checked);
        if (rule.outcome() == Outcome.INCONCLUSIVE || rule.outcome() == Outcome.NOT_APPLICABLE) {
            line(3);
            xml.writeEmptyElement("skipped");
            attribute("message", words.say("junit.skipped", "outcome", words.say("words.outcome." + rule.outcome().key()), "reason", rule.reason().map(words::show).orElse("")));
        }
        for (Finding finding : failing) {
            line(3);
            xml.writeStartElement("failure");
            attribute("type", finding.severity().key());
            attribute("message", words.of(finding.message()));
            xml.writeCharacters(clean(detail(finding, checked)));
            xml.writeEndElement();
        }
        List<String> below = new ArrayList<>();
        all.stream().filter(finding -> !failing.contains(finding)).forEach(finding -> below.add(detail(finding, checked)));
        checked.comparison().ifPresent(comparison -> below.addAll(words.gone(comparison.about(rule.rule()))));
        if (!below.isEmpty()) {
            line(3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(String.join("\n\n", below)));
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    private List<Finding> findings(RuleOutcome rule, Checked checked) {
        return checked.result().findings().stream().filter(finding -> finding.rule().equals(rule.rule())).toList();
    }

    private List<Finding> failing(RuleOutcome rule, Checked checked) {
        return findings(rule, checked).stream().filter(finding -> edition.fails(finding, checked)).toList();
    }

    private String detail(Finding finding, Checked checked) {
        StringBuilder out = new StringBuilder(words.say("junit.finding", "severity", finding.severity().title(), "message", finding.message()));
        checked.state(finding).ifPresent(state -> out.append('\n').append(words.say("junit.state", "state", words.say("baseline." + state))));
        checked.waiver(finding).ifPresent(waiver -> out.append('\n').append(words.say("waiver.mark")).append(words.waiver(waiver)));
        for (Spot spot : finding.spots()) {
            String place = words.place(spot, checked.result().examination().report());
            out.append('\n').append(spot.source().quote().map(quote -> words.say("junit.quoted", "place", place, "quote", quote)).orElseGet(() -> words.say("junit.place", "place", place)));
        }
        out.append('\n').append(words.say("junit.basis", "basis", finding.basis()));
        return out.append('\n').append(words.say("junit.suggestion", "suggestion", finding.suggestion())).append('\n').append(words.say("junit.fingerprint", "fingerprint", finding.fingerprint())).toString();
    }

    private void property(String name, String value) throws XMLStreamException {
        line(3);
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Drops the characters XML 1.0 cannot carry; a damaged PDF's text holds such. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == 9 || c == 10 || c == 13 || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000).forEach(out::appendCodePoint);
        return out.toString();
    }
}
