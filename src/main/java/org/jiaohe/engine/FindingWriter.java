package org.jiaohe.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jiaohe.facts.Spot;
import org.jiaohe.facts.Subject;
import org.jiaohe.finding.Draft;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;
import org.jiaohe.text.Normal;

/** Turns what a rule had to say into findings: sentences in both languages, level, places, fingerprint. */
final class FindingWriter {
    private final Subject subject;
    private final Map<String, Severity> floors;
    private final Map<String, Integer> seen = new HashMap<>();

    FindingWriter(Subject subject, Map<String, Severity> floors) {
        this.subject = subject;
        this.floors = floors;
    }

    /** Findings of one rule; the engine may fire in any order, so they are put in the order of their places first. */
    List<Finding> write(RuleMeta rule, List<Draft> drafts) {
        List<Finding> findings = new ArrayList<>();
        drafts.stream().sorted(java.util.Comparator.comparing(FindingWriter::key)).forEach(draft -> findings.add(write(rule, draft)));
        return findings;
    }

    private Finding write(RuleMeta rule, Draft draft) {
        RuleMeta.Texts texts = rule.texts(draft.variant());
        Severity severity = draft.severity().orElse(rule.severity());
        Severity floor = floors.getOrDefault(rule.id(), severity);
        severity = floor.compareTo(severity) < 0 ? floor : severity;
        if (rule.structural() && subject.year().filter(year -> year == 2019).isPresent()) {
            severity = severity == Severity.ERROR ? Severity.WARNING : Severity.INFO;
        }
        return new Finding(rule.id(), severity, rule.title(), fill(texts.message(), draft), draft.expected(), draft.actual(), rule.basis(), fill(texts.suggestion(), draft),
                fingerprint(rule, draft), List.copyOf(new LinkedHashSet<>(draft.spots())), draft.values(), List.of());
    }

    private static Bilingual fill(Bilingual text, Draft draft) {
        return new Bilingual(Messages.fill(text.zh(), draft.values(), Lang.ZH).strip(), Messages.fill(text.en(), draft.values(), Lang.EN).strip());
    }

    /**
     * Names the issue, not its wording: unit, year, rule and main place. Pages, lines and boxes are left out, since they
     * move with unrelated edits; a second issue of one rule at one place gets a number.
     */
    private String fingerprint(RuleMeta rule, Draft draft) {
        String key = subject.unit().map(Normal::bare).orElse("") + "|" + subject.year().map(String::valueOf).orElse("") + "|" + rule.id() + "|" + key(draft);
        int count = seen.merge(key, 1, Integer::sum);
        return Digests.sha256(count == 1 ? key : key + "|" + count).substring(0, 32);
    }

    private static String key(Draft draft) {
        StringBuilder key = new StringBuilder(draft.variant());
        if (draft.spots().isEmpty()) {
            return key.toString();
        }
        Spot spot = draft.spots().get(0);
        key.append('|').append(spot.table().map(table -> table.key()).orElse("")).append('|').append(spot.row().orElse("")).append('|').append(spot.column().orElse(""))
                .append('|').append(spot.section().map(section -> section.key()).orElse(""));
        if (spot.row().isEmpty() && spot.table().isEmpty()) {
            key.append('|').append(Normal.bare(spot.source().quote().orElse("")));
        }
        return key.toString();
    }
}
