package org.jiaohe.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.RuleOutcome;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Report;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;

/** What was verified and what was not: the half of a result that a list of findings does not tell. */
public final class Coverage {
    /** Rules that share one outcome and one reason; {@code fromReading} as in {@link RuleOutcome}. */
    public record Group(Outcome outcome, String reason, boolean fromReading, List<String> rules) {
    }

    private final CheckResult result;
    private final Words words;

    public Coverage(CheckResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    public long count(Outcome outcome) {
        return result.rules().stream().filter(rule -> rule.outcome() == outcome).count();
    }

    public long count(Claim.Outcome outcome) {
        return result.examination().claims().stream().filter(claim -> claim.outcome() == outcome).count();
    }

    /** One sentence on each statutory table: how many of its cells were read, or why none was. */
    public List<String> tables() {
        List<String> out = new ArrayList<>();
        for (TableKey key : TableKey.values()) {
            out.add(table(key, result.examination().report()));
        }
        return out;
    }

    private String table(TableKey key, Report report) {
        String name = words.of(key.title());
        TableReading reading = report.reading(key);
        if (reading instanceof TableReading.Unreadable unreadable) {
            return words.say("words.table.unreadable", "table", name, "why", unreadable.why());
        }
        Optional<Table> table = reading.asTable();
        if (table.isEmpty()) {
            return words.say("words.table.absent", "table", name);
        }
        long cells = table.get().cells().count();
        long unsure = table.get().cells().filter(cell -> !cell.sureness().isSure()).count();
        return words.say(unsure == 0 ? "words.table.read" : "words.table.unsure", "table", name, "cells", cells, "unsure", unsure);
    }

    /** What was noticed against the reading, in words. */
    public List<String> doubts() {
        return result.examination().report().doubts().stream().map(Doubt::reason).map(words::show).distinct().toList();
    }

    /** Rules with this outcome, joined where the reason is the same; reasons that lie in the reading come first. */
    public List<Group> groups(Outcome outcome) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (RuleOutcome rule : result.rules()) {
            if (rule.outcome() == outcome) {
                String reason = rule.reason().map(words::show).orElse("");
                groups.computeIfAbsent(rule.fromReading() + reason, key -> new Group(outcome, reason, rule.fromReading(), new ArrayList<>())).rules().add(rule.rule());
            }
        }
        return groups.values().stream().sorted(java.util.Comparator.comparing(group -> !group.fromReading())).toList();
    }
}
