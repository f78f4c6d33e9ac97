package org.jiaohe.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Facts;
import org.jiaohe.facts.Holdings;
import org.jiaohe.facts.Meta;
import org.jiaohe.facts.Subject;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Draft;
import org.jiaohe.finding.Drafts;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.RuleOutcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Verdict;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Memo;
import org.jiaohe.text.Message;
import org.kie.api.runtime.KieSession;

/** Judges one report by the rules of a book: runs the conditions and works out the outcome of every rule. Safe for several threads. */
public final class Judge {
    private static final int FIRST_YEAR = 2019;
    private final RuleBook book;
    private final Set<String> asked;
    /** The same objects in every report, so that those who look outcomes up know them at a glance; so are the idle ones. */
    private final Map<String, RuleOutcome> satisfied = new HashMap<>();
    private final Memo<Kind, Map<String, RuleOutcome>> idle = new Memo<>(1_000, 100_000);

    /** What decides which rules are not asked. */
    private record Kind(UnitType type, Optional<Integer> year) {
    }

    public Judge(RuleBook book) {
        this.book = book;
        book.rules().forEach(rule -> satisfied.put(rule.id(), new RuleOutcome(rule.id(), Outcome.SATISFIED, Optional.empty(), false)));
        this.asked = KieBases.asked(book.base());
    }

    public CheckResult judge(Examination examination) {
        if (!book.outside() && accompanied(examination)) {
            throw new IllegalStateException("a report with others beside it, but the rules about those were not loaded");
        }
        return judge(examination, Facts.of(book.overlay().on(examination), kind -> asked.contains(kind.getName())));
    }

    private static boolean accompanied(Examination examination) {
        Holdings held = examination.holdings();
        return examination.previous().isPresent() || !examination.subordinates().isEmpty() || examination.meta() != Meta.NONE || !held.versions().isEmpty() || held.roster().isPresent() || held.openErrors().isPresent();
    }

    /** Judges by facts that were made before, where the same report is judged many times. */
    CheckResult judge(Examination examination, List<Object> facts) {
        Drafts drafts = run(facts);
        Subject subject = Subject.of(examination.report(), examination.meta());
        Needs needs = new Needs(examination);
        List<Finding> findings = new ArrayList<>();
        List<RuleOutcome> outcomes = new ArrayList<>();
        Map<String, List<Draft>> written = drafts.drafts().stream().collect(Collectors.groupingBy(Draft::rule));
        FindingWriter writer = new FindingWriter(subject, book.overlay().floors());
        Map<String, RuleOutcome> unasked = idle.of(new Kind(subject.unitType(), subject.year()), book.rules().size(), () -> idle(subject));
        for (RuleMeta rule : book.rules()) {
            if (unasked.containsKey(rule.id())) {
                outcomes.add(unasked.get(rule.id()));
                continue;
            }
            List<Draft> mine = written.getOrDefault(rule.id(), List.of());
            Optional<Needs.Lack> lack = needs.lack(rule.needs());
            boolean damaged = lack.isPresent() && (needs.damaged() || needs.scattered(rule.needs()));
            if (!mine.isEmpty() && !damaged) {
                findings.addAll(writer.write(rule, mine));
                outcomes.add(new RuleOutcome(rule.id(), Outcome.VIOLATED, Optional.empty(), false));
            } else {
                outcomes.add(quiet(rule, lack, drafts));
            }
        }
        List<Finding> sorted = Relations.link(findings.stream().sorted(order()).toList());
        return new CheckResult(examination, book.packs(), verdict(examination, sorted, outcomes), sorted, outcomes);
    }

    private Drafts run(List<Object> facts) {
        Drafts drafts = new Drafts();
        KieSession session = book.base().newKieSession();
        try {
            session.setGlobal("findings", drafts);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return drafts;
    }

    private RuleOutcome quiet(RuleMeta rule, Optional<Needs.Lack> lack, Drafts drafts) {
        if (drafts.idle().containsKey(rule.id())) {
            return new RuleOutcome(rule.id(), Outcome.NOT_APPLICABLE, Optional.of(drafts.idle().get(rule.id())), false);
        }
        if (lack.isPresent()) {
            return new RuleOutcome(rule.id(), Outcome.INCONCLUSIVE, Optional.of(lack.get().why()), lack.get().fromReading());
        }
        if (drafts.undecided().containsKey(rule.id())) {
            return new RuleOutcome(rule.id(), Outcome.INCONCLUSIVE, Optional.of(drafts.undecided().get(rule.id())), drafts.unread().contains(rule.id()));
        }
        return satisfied.get(rule.id());
    }

    private Map<String, RuleOutcome> idle(Subject subject) {
        Map<String, RuleOutcome> found = new HashMap<>();
        book.rules().forEach(rule -> idle(rule, subject).ifPresent(one -> found.put(rule.id(), one)));
        return found;
    }

    /** Why a rule is not asked at all: switched off, another year, another kind of organ, or one of these not known. */
    private Optional<RuleOutcome> idle(RuleMeta rule, Subject subject) {
        if (book.off().containsKey(rule.id())) {
            return Optional.of(not(rule, book.off().get(rule.id())));
        }
        if (!rule.units().isEmpty() && subject.unitType() != UnitType.UNKNOWN && !rule.units().contains(subject.unitType().key())) {
            return Optional.of(not(rule, Message.of("engine.reason.unit", "units", rule.units().stream().map(unit -> Message.of("engine.kind." + unit)).toList())));
        }
        boolean bounded = rule.fromYear() > 0 || rule.toYear() < 9999;
        if (bounded && subject.year().isEmpty()) {
            return Optional.of(new RuleOutcome(rule.id(), Outcome.INCONCLUSIVE, Optional.of(Message.of("engine.reason.noYear")), true));
        }
        if (bounded && (subject.year().get() < rule.fromYear() || subject.year().get() > rule.toYear())) {
            int year = subject.year().get();
            Message why = year < FIRST_YEAR ? Message.of("engine.reason.before2019", "year", String.valueOf(year))
                    : Message.of("engine.reason.year", "year", String.valueOf(year), "from", String.valueOf(rule.fromYear()), "to", rule.toYear() == 9999 ? "…" : String.valueOf(rule.toYear()));
            return Optional.of(not(rule, why));
        }
        if (!rule.units().isEmpty() && subject.unitType() == UnitType.UNKNOWN) {
            return Optional.of(new RuleOutcome(rule.id(), Outcome.INCONCLUSIVE, Optional.of(Message.of("engine.reason.noUnitType")), true));
        }
        return Optional.empty();
    }

    private static RuleOutcome not(RuleMeta rule, Message why) {
        return new RuleOutcome(rule.id(), Outcome.NOT_APPLICABLE, Optional.of(why), false);
    }

    private static Verdict verdict(Examination examination, List<Finding> findings, List<RuleOutcome> outcomes) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Verdict.FAILED;
        }
        Subject subject = Subject.of(examination.report(), examination.meta());
        boolean doubtful = !examination.report().doubts().isEmpty() || subject.year().map(year -> year < FIRST_YEAR).orElse(true)
                || outcomes.stream().anyMatch(RuleOutcome::fromReading);
        return doubtful ? Verdict.INCONCLUSIVE : Verdict.PASSED;
    }

    /** Most serious first, then by the catalogue, then by place. */
    private static Comparator<Finding> order() {
        return Comparator.<Finding, Severity>comparing(Finding::severity).thenComparing(Finding::rule, RuleOrder.BY_ID).thenComparing(Judge::place).thenComparing(Finding::fingerprint);
    }

    private static String place(Finding finding) {
        return finding.spots().stream().findFirst().map(spot -> spot.source().places().stream().findFirst()
                .map(at -> String.format("%06d %08.1f %08.1f", at.page(), at.box().y(), at.box().x()))
                .orElseGet(() -> String.format("%08d", spot.source().line().orElse(0)))).orElse("");
    }
}
