package org.jiaohe.facts;

import org.jiaohe.text.Memo;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/**
 * What a sentence of the fifth part says by itself, whatever stands before it. Offices hand sentences on to each other: four of
 * five come again in a region's reports, which whole parts hardly do.
 *
 * @param announces whether it speaks of what is still to come
 * @param now       whether it speaks of the report's year
 * @param turns     whether it leads from the problems to what is done about them
 * @param fault     whether it names a fault that was not mended
 * @param measure   whether it holds a word for a measure
 * @param wanting   whether it is a numbered fault for all its words for measures
 * @param numbers   how many items of lists begin in it; 0 where it has neither fault nor measure
 * @param faults    how many of its items name a fault; 0 where {@code fault} is false
 * @param measures  how many of its clauses hold a word for a measure
 * @param achieved  whether it praises what was reached beside a fault
 * @param already   whether a clause says of this year what others announce
 * @param answers   whether it is told as an answer to the problems
 * @param deeds     the deeds that it tells of
 */
record ProblemSentence(boolean announces, boolean now, boolean turns, boolean fault, boolean measure, boolean wanting, int numbers, int faults, int measures, boolean achieved, boolean already, boolean answers, Deeds.Told deeds) {
    private static final Lexicons.Words WORDS = Lexicons.words("improvement-words");
    static final Pattern FAULT = Pattern.compile(WORDS.any("fault") + "|需要?(?:进一步|加强|提高|提升|完善|改进)");
    static final Pattern LATER = Pattern.compile("下一步|下步|今后|下一年|明年|来年|新的一年|(?<!已|已经|[日月年]起)将(?!政府|政务|信息|其|此|这|[0-9]|已|[^，。；将]{1,16}[由从][^，。；]{1,16}[到至为]|[^，。；将]{1,20}(?:汇集|归集|归并|纳入|列入|整合|调整|压缩|缩短|延长|整理|分解|移送|上传|改版|细化|转化|提前|张贴|印发|发放)(?:到|至|为|成|入|上|在|于))|拟|计划(?!停|内|外|类|生育|书|表|[、和及]|情况|信息|总结|报告|完成|安排|执行|指标)|打算|力争|争取");
    /** 为此，支队编印查询指南 3000 份: what is told as an answer to the problems is a measure, whatever its words. */
    static final Pattern ANSWER = Pattern.compile("(?:^|[。；，\\n])(?:为此|对此|据此|针对[^，。；]{0,16}(?:问题|情况|不足|短板))[，,：:](?=[^。\\n]{10,})");
    private static final Pattern MEASURE = Pattern.compile(WORDS.any("measure"));
    private static final Pattern NUMBERED = Pattern.compile("(?:^|[。；：，:;,\\n])[（(]?(?:[一二三四五六七八九十]{1,2}是|[一二三四五六七八九十]{1,2}要|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[0-9]{1,2}[.．、](?![0-9])|第[一二三四五六七八九十]{1,2}[，,、]|[①-⑳]|首先|其次|再次|此外|最后)");
    private static final Pattern TURN = Pattern.compile("下一步|下步|今后|改进(?:措施|情况|方向|举措|做法|办法|成效|方式|思路|效果)|整改(?:措施|情况|做法|成效)|围绕(?:上述|以上|这些|“)|(?:通过|经|经过)(?:改进|整改|努力)|为(?:了)?(?:改进|解决|弥补|补齐|扭转|克服|改善|消除)|针对(?:上述|以上|存在|这些|此|上年|去年|以上存在)|为此|对此|工作(?:打算|计划|思路)|主要措施|(?:改进|整改|措施|对策|打算)[:：]|对策(?:措施)?|解决(?:办法|措施)|采取(?:以下|如下)|抓好以下|做好以下");
    private static final Pattern NOW = Pattern.compile("今年|本年|年内|已经?|自(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?起|第[一二三四]季度|[上下]半年|针对上年|针对去年|一年来|改进情况|整改情况|(?:进行|开展|完成|加强|建立|完善|制定|提高|提升|改进|整改|推进|解决|得到)了|得到(?:了)?(?:改进|改善|解决|提升)|整改完成|[加予]以(?:改进|改善|解决|整改)|(?:取得|收到)了?(?:较好|良好|明显|显著|预期)的?(?:效果|成效)");
    private static final String LEADS = "：:";
    private static final String ITEM_ENDS = "，,、；;。" + LEADS;
    private static final Pattern RESOLVED = Pattern.compile("已[^，。]{0,6}(?:整改|解决|改进|改善)|整改(?:完成|到位)|得到[^，。]{0,6}(?:解决|改进|改善|提升)");
    private static final Pattern ACHIEVED = Pattern.compile("取得.{0,8}(?:成效|成绩|进展|效果)|但|虽然");
    private static final Memo<String, Pattern> OF_YEARS = new Memo<>(1_000, 10_000);
    private static final Pattern WANTING = Pattern.compile(".*(?:不够|不足|有待|薄弱|不到位|不强|不高|滞后|欠缺)[^，]*[。；]?$");
    private static final Memo<Asked, ProblemSentence> KNOWN = new Memo<>(1_000, 400_000);

    /** A sentence without white space, and the report's year. */
    private record Asked(String sentence, int year) {
        // Written out, since the virtual machine makes those of a record only when they are called, which is felt in a cold check.
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked && year == asked.year && sentence.equals(asked.sentence);
        }

        @Override
        public int hashCode() {
            return 31 * sentence.hashCode() + year;
        }
    }

    static ProblemSentence of(String sentence, int year) {
        return KNOWN.of(new Asked(sentence, year), sentence.length(), () -> read(sentence, year));
    }

    /** A collection's reports are of a few years, and an expression costs more to read than a report does to search. */
    private static Pattern ofYear(String regex) {
        return OF_YEARS.of(regex, regex.length(), () -> Pattern.compile(regex));
    }

    private static ProblemSentence read(String sentence, int year) {
        Pattern next = ofYear((year + 1) + "年");
        Pattern current = ofYear(year + "年|针对" + (year - 1) + "年");
        boolean announces = LATER.matcher(sentence).find() || next.matcher(sentence).find();
        boolean now = NOW.matcher(sentence).find() || current.matcher(sentence).find();
        boolean fault = FAULT.matcher(sentence).find() && !RESOLVED.matcher(sentence).find();
        boolean measure = MEASURE.matcher(sentence).find();
        int numbers = fault || measure ? NUMBERED.matcher(sentence).count() : 0;
        int measures = measure ? (int) Sentences.clauses(sentence).stream().filter(clause -> MEASURE.matcher(clause.in(sentence)).find()).count() : 0;
        return new ProblemSentence(announces, now, TURN.matcher(sentence).find(), fault, measure, fault && numbers > 0 && !announces && WANTING.matcher(sentence).matches(), numbers, fault ? faults(sentence) : 0,
                measures, fault && ACHIEVED.matcher(sentence).find(), measure && already(sentence, current, next), ANSWER.matcher(sentence).find(), Deeds.of(sentence, ofYear(LATER.pattern() + "|" + next.pattern())));
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
    private static boolean already(String sentence, Pattern current, Pattern next) {
        return Sentences.clauses(sentence).stream().map(span -> span.in(sentence)).anyMatch(clause -> (NOW.matcher(clause).find() || current.matcher(clause).find()) && MEASURE.matcher(clause).find()
                && !LATER.matcher(clause).find() && !next.matcher(clause).find() && !FAULT.matcher(clause).find());
    }
}
