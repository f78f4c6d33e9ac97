package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Counts problems and measures in the fifth part, and tells what was done from what is only announced. */
final class Improvements {
    private static final Lexicons.Words WORDS = Lexicons.words("improvement-words");
    static final Pattern FAULT = Pattern.compile(WORDS.any("fault") + "|需要?(?:进一步|加强|提高|提升|完善|改进)");
    private static final Pattern MEASURE = Pattern.compile(WORDS.any("measure"));
    private static final Pattern NUMBERED = Pattern.compile("(?:^|[。；：，:;,\\n])[（(]?(?:[一二三四五六七八九十]{1,2}是|[一二三四五六七八九十]{1,2}要|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[0-9]{1,2}[.．、](?![0-9])|第[一二三四五六七八九十]{1,2}[，,、]|[①-⑳]|首先|其次|再次|此外|最后)");
    private static final Pattern TURN = Pattern.compile("下一步|下步|今后|改进(?:措施|情况|方向|举措)|整改(?:措施|情况)|针对(?:上述|以上|存在|这些|此|上年|去年|以上存在)|为此|对此|工作(?:打算|计划|思路)|主要措施|(?:改进|整改|措施|对策|打算)[:：]|对策(?:措施)?|解决(?:办法|措施)|采取(?:以下|如下)|抓好以下|做好以下");
    static final Pattern LATER = Pattern.compile("下一步|下步|今后|下一年|明年|来年|新的一年|将(?!政府|政务|信息|其|此|这)|拟|计划|打算|力争|争取");
    private static final Pattern NOW = Pattern.compile("今年|本年|年内|已经?|针对上年|针对去年|一年来|改进情况|整改情况|(?:进行|开展|完成|加强|建立|完善|制定|提高|提升|改进|整改|推进|解决|得到)了|得到(?:了)?(?:改进|改善|解决|提升)|整改完成|[加予]以(?:改进|改善|解决|整改)|(?:取得|收到)了?(?:较好|良好|明显|显著|预期)的?(?:效果|成效)");
    private static final Pattern RESOLVED = Pattern.compile("已[^，。]{0,6}(?:整改|解决|改进|改善)|整改(?:完成|到位)|得到[^，。]{0,6}(?:解决|改进|改善|提升)");
    private static final Pattern ACHIEVED = Pattern.compile("取得.{0,8}(?:成效|成绩|进展|效果)|但|虽然");

    private Improvements() {
    }

    static Optional<Improvement> in(Prose prose, int year) {
        List<Prose.Part> parts = prose.of(SectionKey.PROBLEMS).stream().filter(Prose.Part::sure).toList();
        if (parts.isEmpty() || !prose.placed()) {
            return Optional.empty();
        }
        Count count = new Count(year);
        parts.forEach(count::read);
        return Optional.of(count.result(parts.get(0)));
    }

    private static final class Count {
        private final Pattern next;
        private final Pattern ahead;
        private final Deeds deeds = new Deeds();
        private final Pattern current;
        private int numberedProblems;
        private int clauseProblems;
        private int numberedMeasures;
        private int clauseMeasures;
        private boolean done;
        private final List<Spot> plans = new ArrayList<>();
        private String plan = "";

        Count(int year) {
            next = Pattern.compile((year + 1) + "年");
            ahead = Pattern.compile(LATER.pattern() + "|" + next.pattern());
            current = Pattern.compile(year + "年|针对" + (year - 1) + "年");
        }

        void read(Prose.Part part) {
            String text = part.squeezed().text();
            boolean turned = false;
            boolean later = false;
            for (Sentences.Span span : part.spans()) {
                String sentence = span.in(text);
                boolean announces = LATER.matcher(sentence).find() || next.matcher(sentence).find();
                boolean now = NOW.matcher(sentence).find() || current.matcher(sentence).find();
                int told = deeds.told(sentence, ahead);
                done |= told > 0 && (!later || now);
                turned |= TURN.matcher(sentence).find() || announces;
                later = announces || later && !now;
                boolean fault = FAULT.matcher(sentence).find() && !RESOLVED.matcher(sentence).find();
                // 改进情况 named beside 问题 in one sentence does not turn it: the problems may still follow.
                boolean problem = fault && (!turned || !MEASURE.matcher(sentence).find() || NUMBERED.matcher(sentence).find() && !announces && Pattern.matches(".*(?:不够|不足|有待|薄弱|不到位|不强|不高|滞后|欠缺)[^，]*[。；]?$", sentence));
                boolean measure = MEASURE.matcher(sentence).find() && (turned || now) && !problem;
                if (problem) {
                    numberedProblems += (int) NUMBERED.matcher(sentence).results().count();
                    clauseProblems += (int) FAULT.matcher(sentence).results().count();
                }
                if (told > 0 && !measure) {
                    clauseMeasures += told;
                }
                if (measure) {
                    numberedMeasures += (int) NUMBERED.matcher(sentence).results().count();
                    clauseMeasures += (int) Sentences.clauses(sentence).stream().filter(clause -> MEASURE.matcher(clause.in(sentence)).find()).count();
                    boolean achieved = ACHIEVED.matcher(sentence).find() && fault;
                    done |= !achieved && (!later || already(sentence));
                    if (announces && later) {
                        plans.add(part.squeezedSpot(span.start(), span.end()));
                        plan = plan.isEmpty() ? part.printed(span.start(), span.end()) : plan;
                    }
                }
            }
        }

        /** Whether a clause says of this year what others announce: 今年已组织学习，今后将继续. */
        private boolean already(String sentence) {
            return Sentences.clauses(sentence).stream().map(span -> span.in(sentence)).anyMatch(clause -> (NOW.matcher(clause).find() || current.matcher(clause).find()) && MEASURE.matcher(clause).find()
                    && !LATER.matcher(clause).find() && !next.matcher(clause).find() && !FAULT.matcher(clause).find());
        }

        Improvement result(Prose.Part part) {
            int problems = numberedProblems > 0 ? numberedProblems : clauseProblems;
            int measures = Math.max(numberedMeasures, clauseMeasures);
            List<Spot> spots = plans.isEmpty() ? List.of(part.spot(0, part.text().length())) : plans;
            return new Improvement(problems, measures, done, !plans.isEmpty(), plan, spots);
        }
    }
}
