package org.jiaohe.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaohe.facts.Subject;
import org.jiaohe.text.Message;

/**
 * A result beside the findings of an earlier run of the same report (复核): what is new, what remains, what was mended.
 *
 * @param fresh      findings that the earlier run did not have
 * @param remaining  findings that both runs have
 * @param fixed      earlier findings that are gone, each by a rule that was decided this time
 * @param unverified earlier findings that are gone only because their rule could not be decided this time; never called fixed
 */
public record Comparison(List<Finding> fresh, List<Finding> remaining, List<Known> fixed, List<Unverified> unverified) {
    /** An earlier finding whose rule was not decided this time; {@code why} is empty where the rule is not in use any more. */
    public record Unverified(Known known, Optional<Message> why) {
    }

    public Comparison {
        fresh = List.copyOf(fresh);
        remaining = List.copyOf(remaining);
        fixed = List.copyOf(fixed);
        unverified = List.copyOf(unverified);
    }

    /** Compares by fingerprint. {@code before} holds the earlier findings of this report only, see {@link #about}. */
    public static Comparison of(CheckResult now, List<Known> before) {
        Set<String> old = before.stream().map(Known::fingerprint).collect(Collectors.toSet());
        Map<Boolean, List<Finding>> present = now.findings().stream().collect(Collectors.partitioningBy(finding -> old.contains(finding.fingerprint())));
        Set<String> here = now.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Map<String, RuleOutcome> rules = now.rules().stream().collect(Collectors.toMap(RuleOutcome::rule, rule -> rule, (one, other) -> one));
        List<Known> fixed = new ArrayList<>();
        List<Unverified> unverified = new ArrayList<>();
        for (Known known : before) {
            RuleOutcome rule = rules.get(known.rule());
            boolean decided = rule != null && (rule.outcome() == Outcome.SATISFIED || rule.outcome() == Outcome.VIOLATED);
            if (here.contains(known.fingerprint())) {
                continue;
            }
            if (decided) {
                fixed.add(known);
            } else {
                unverified.add(new Unverified(known, rule == null ? Optional.empty() : rule.reason()));
            }
        }
        return new Comparison(present.get(false), present.get(true), fixed, unverified);
    }

    /** Those of the earlier findings that are about this report: same unit and year where both are known, else same file name. */
    public static List<Known> about(CheckResult now, List<Known> before) {
        Subject subject = Subject.of(now.examination().report(), now.examination().meta());
        String unit = subject.unit().orElse("");
        String year = subject.year().map(String::valueOf).orElse("");
        String file = now.examination().report().input().name();
        return before.stream().filter(known -> known.unit().isEmpty() || known.year().isEmpty() || unit.isEmpty() || year.isEmpty()
                ? name(known.file()).equals(name(file)) : known.unit().equals(unit) && known.year().equals(year)).toList();
    }

    /** The same for the findings of one rule. */
    public Comparison about(String rule) {
        return new Comparison(fresh.stream().filter(finding -> finding.rule().equals(rule)).toList(), remaining.stream().filter(finding -> finding.rule().equals(rule)).toList(),
                fixed.stream().filter(known -> known.rule().equals(rule)).toList(), unverified.stream().filter(one -> one.known().rule().equals(rule)).toList());
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
