package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Sentences;

/** Counts problems and measures in the fifth part, and tells what was done from what is only announced. */
final class Improvements {
    private Improvements() {
    }

    static Optional<Improvement> in(Prose prose, int year) {
        List<Prose.Part> parts = prose.of(SectionKey.PROBLEMS).stream().filter(Prose.Part::sure).toList();
        if (parts.isEmpty() || !prose.placed()) {
            return Optional.empty();
        }
        Told told = Told.of(parts, year);
        List<Spot> plans = told.plans().stream().map(plan -> parts.get(plan.part()).squeezedSpot(plan.span().start(), plan.span().end())).toList();
        String plan = told.plans().stream().findFirst().map(one -> parts.get(one.part()).printed(one.span().start(), one.span().end())).orElse("");
        Prose.Part first = parts.get(0);
        return Optional.of(new Improvement(told.problems(), told.measures(), told.done(), !plans.isEmpty(), plan, plans.isEmpty() ? List.of(first.spot(0, first.text().length())) : plans));
    }

    /** A sentence that only announces measures. */
    private record Plan(int part, Sentences.Span span) {
    }

    /** What the parts tell, apart from where they stand. */
    private record Told(int problems, int measures, boolean done, List<Plan> plans) {
        static Told of(List<Prose.Part> parts, int year) {
            Count count = new Count(year);
            for (int i = 0; i < parts.size(); i++) {
                count.read(i, parts.get(i).squeezed().text(), parts.get(i).spans());
            }
            return count.told();
        }
    }

    private static final class Count {
        private final int year;
        private int numberedProblems;
        private int clauseProblems;
        private int numberedMeasures;
        private int clauseMeasures;
        private boolean faulty;
        private boolean done;
        private final List<Plan> plans = new ArrayList<>();

        Count(int year) {
            this.year = year;
        }

        void read(int part, String text, List<Sentences.Span> spans) {
            boolean turned = false;
            boolean later = false;
            for (Sentences.Span span : spans) {
                ProblemSentence sentence = ProblemSentence.of(span.in(text), year);
                int told = sentence.deeds().count(faulty);
                faulty |= sentence.deeds().faulty();
                done |= told > 0 && (!later || sentence.now());
                turned |= sentence.turns() || sentence.announces();
                later = sentence.announces() || later && !sentence.now();
                // 改进情况 named beside 问题 in one sentence does not turn it: the problems may still follow.
                boolean problem = sentence.fault() && (!turned || !sentence.measure() || sentence.wanting());
                boolean measure = sentence.measure() && (turned || sentence.now()) && !problem;
                if (problem) {
                    numberedProblems += sentence.numbers();
                    clauseProblems += sentence.faults();
                }
                boolean answer = told == 0 && !measure && sentence.answers();
                if (told > 0 && !measure || answer) {
                    clauseMeasures += Math.max(told, 1);
                    done |= answer && !sentence.announces();
                }
                if (measure) {
                    numberedMeasures += sentence.numbers();
                    clauseMeasures += sentence.measures();
                    done |= !sentence.achieved() && (!later || sentence.already());
                    if (sentence.announces() && later) {
                        plans.add(new Plan(part, span));
                    }
                }
            }
        }

        Told told() {
            return new Told(numberedProblems > 0 ? numberedProblems : clauseProblems, Math.max(numberedMeasures, clauseMeasures), done, List.copyOf(plans));
        }
    }
}
