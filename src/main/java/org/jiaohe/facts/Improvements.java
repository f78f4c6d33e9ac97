package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Memo;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Counts problems and measures in the fifth part, and tells what was done from what is only announced. */
final class Improvements {
    private static final Lexicons.Words WORDS = Lexicons.words("improvement-words");
    static final Pattern FAULT = Pattern.compile(WORDS.any("fault") + "|需要?(?:进一步|加强|提高|提升|完善|改进)");
    private static final Pattern MEASURE = Pattern.compile(WORDS.any("measure"));
    private static final Pattern NUMBERED = Pattern.compile("(?:^|[。；：，:;,\\n])[（(]?(?:[一二三四五六七八九十]{1,2}是|[一二三四五六七八九十]{1,2}要|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[0-9]{1,2}[.．、](?![0-9])|第[一二三四五六七八九十]{1,2}[，,、]|[①-⑳]|首先|其次|再次|此外|最后)");
    private static final Pattern TURN = Pattern.compile("下一步|下步|今后|改进(?:措施|情况|方向|举措|做法|办法|成效|方式|思路|效果)|整改(?:措施|情况|做法|成效)|围绕(?:上述|以上|这些|“)|(?:通过|经|经过)(?:改进|整改|努力)|为(?:了)?(?:改进|解决|弥补|补齐|扭转|克服|改善|消除)|针对(?:上述|以上|存在|这些|此|上年|去年|以上存在)|为此|对此|工作(?:打算|计划|思路)|主要措施|(?:改进|整改|措施|对策|打算)[:：]|对策(?:措施)?|解决(?:办法|措施)|采取(?:以下|如下)|抓好以下|做好以下");
    static final Pattern LATER = Pattern.compile("下一步|下步|今后|下一年|明年|来年|新的一年|(?<!已|已经|[日月年]起)将(?!政府|政务|信息|其|此|这|[0-9]|已|[^，。；将]{1,16}[由从][^，。；]{1,16}[到至为]|[^，。；将]{1,20}(?:汇集|归集|归并|纳入|列入|整合|调整|压缩|缩短|延长|整理|分解|移送|上传|改版|细化|转化|提前|张贴|印发|发放)(?:到|至|为|成|入|上|在|于))|拟|计划(?!停|内|外|类|生育|书|表|[、和及]|情况|信息|总结|报告|完成|安排|执行|指标)|打算|力争|争取");
    private static final Pattern NOW = Pattern.compile("今年|本年|年内|已经?|自(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?起|第[一二三四]季度|[上下]半年|针对上年|针对去年|一年来|改进情况|整改情况|(?:进行|开展|完成|加强|建立|完善|制定|提高|提升|改进|整改|推进|解决|得到)了|得到(?:了)?(?:改进|改善|解决|提升)|整改完成|[加予]以(?:改进|改善|解决|整改)|(?:取得|收到)了?(?:较好|良好|明显|显著|预期)的?(?:效果|成效)");
    /** 为此，支队编印查询指南 3000 份: what is told as an answer to the problems is a measure, whatever its words. */
    static final Pattern ANSWER = Pattern.compile("(?:^|[。；，\\n])(?:为此|对此|据此|针对[^，。；]{0,16}(?:问题|情况|不足|短板))[，,：:](?=[^。\\n]{10,})");
    private static final String LEADS = "：:";
    private static final String ITEM_ENDS = "，,、；;。" + LEADS;
    private static final Pattern RESOLVED = Pattern.compile("已[^，。]{0,6}(?:整改|解决|改进|改善)|整改(?:完成|到位)|得到[^，。]{0,6}(?:解决|改进|改善|提升)");
    private static final Memo<String, Pattern> OF_YEARS = new Memo<>(1_000, 10_000);
    private static final Memo<Asked, Told> TOLD = new Memo<>(4_000, 400_000);
    private static final Pattern ACHIEVED = Pattern.compile("取得.{0,8}(?:成效|成绩|进展|效果)|但|虽然");

    private Improvements() {
    }

    static Optional<Improvement> in(Prose prose, int year) {
        List<Prose.Part> parts = prose.of(SectionKey.PROBLEMS).stream().filter(Prose.Part::sure).toList();
        if (parts.isEmpty() || !prose.placed()) {
            return Optional.empty();
        }
        List<String> texts = parts.stream().map(part -> part.squeezed().text()).toList();
        Told told = TOLD.of(new Asked(texts, year), texts.stream().mapToInt(String::length).sum(), () -> Told.of(texts, year));
        List<Spot> plans = told.plans().stream().map(plan -> parts.get(plan.part()).squeezedSpot(plan.span().start(), plan.span().end())).toList();
        String plan = told.plans().stream().findFirst().map(one -> parts.get(one.part()).printed(one.span().start(), one.span().end())).orElse("");
        Prose.Part first = parts.get(0);
        return Optional.of(new Improvement(told.problems(), told.measures(), told.done(), !plans.isEmpty(), plan, plans.isEmpty() ? List.of(first.spot(0, first.text().length())) : plans));
    }

    /** The parts' words without white space, and the report's year. */
    private record Asked(List<String> texts, int year) {
        // Written out, since the virtual machine makes those of a record only when they are called, which is felt in a cold check.
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked && year == asked.year && texts.equals(asked.texts);
        }

        @Override
        public int hashCode() {
            return 31 * texts.hashCode() + year;
        }
    }

    /** A sentence that only announces measures. */
    private record Plan(int part, Sentences.Span span) {
    }

    /** What the parts tell, apart from where they stand. */
    private record Told(int problems, int measures, boolean done, List<Plan> plans) {
        static Told of(List<String> texts, int year) {
            Count count = new Count(year);
            for (int i = 0; i < texts.size(); i++) {
                count.read(i, texts.get(i));
            }
            return count.told();
        }
    }

    /** A collection's reports are of a few years, and an expression costs more to read than a report does to search. */
    private static Pattern ofYear(String regex) {
        return OF_YEARS.of(regex, regex.length(), () -> Pattern.compile(regex));
    }

    private static final class Count {
        private final Deeds deeds = new Deeds();
        private final Pattern next;
        private final Pattern ahead;
        private final Pattern current;
        private int numberedProblems;
        private int clauseProblems;
        private int numberedMeasures;
        private int clauseMeasures;
        private boolean done;
        private final List<Plan> plans = new ArrayList<>();

        Count(int year) {
            next = ofYear((year + 1) + "年");
            ahead = ofYear(LATER.pattern() + "|" + next.pattern());
            current = ofYear(year + "年|针对" + (year - 1) + "年");
        }

        void read(int part, String text) {
            boolean turned = false;
            boolean later = false;
            for (Sentences.Span span : Sentences.of(text)) {
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
                    numberedProblems += NUMBERED.matcher(sentence).count();
                    clauseProblems += faults(sentence);
                }
                boolean answer = told == 0 && !measure && ANSWER.matcher(sentence).find();
                if (told > 0 && !measure || answer) {
                    clauseMeasures += Math.max(told, 1);
                    done |= answer && !announces;
                }
                if (measure) {
                    numberedMeasures += NUMBERED.matcher(sentence).count();
                    clauseMeasures += (int) Sentences.clauses(sentence).stream().filter(clause -> MEASURE.matcher(clause.in(sentence)).find()).count();
                    boolean achieved = ACHIEVED.matcher(sentence).find() && fault;
                    done |= !achieved && (!later || already(sentence));
                    if (announces && later) {
                        plans.add(new Plan(part, span));
                    }
                }
            }
        }

        /** 还存在两个方面的差距：公开不够及时、说理有待加强等 names two: what leads to a list, and what closes it, is none of its items. */
        private static int faults(String sentence) {
            int count = 0;
            int start = 0;
            for (int at = 0; at <= sentence.length(); at++) {
                boolean last = at == sentence.length();
                if (last || ITEM_ENDS.indexOf(sentence.charAt(at)) >= 0) {
                    boolean item = last || LEADS.indexOf(sentence.charAt(at)) < 0;
                    count += item && FAULT.matcher(sentence.substring(start, at)).find() ? 1 : 0;
                    start = at + 1;
                }
            }
            return count;
        }

        /** Whether a clause says of this year what others announce: 今年已组织学习，今后将继续. */
        private boolean already(String sentence) {
            return Sentences.clauses(sentence).stream().map(span -> span.in(sentence)).anyMatch(clause -> (NOW.matcher(clause).find() || current.matcher(clause).find()) && MEASURE.matcher(clause).find()
                    && !LATER.matcher(clause).find() && !next.matcher(clause).find() && !FAULT.matcher(clause).find());
        }

        Told told() {
            return new Told(numberedProblems > 0 ? numberedProblems : clauseProblems, Math.max(numberedMeasures, clauseMeasures), done, List.copyOf(plans));
        }
    }
}
