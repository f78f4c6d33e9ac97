package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Tells from running text of the fifth part (存在的主要问题及改进情况) what was done, though no word such as 改进 or 加强 says so: 年内增配人员3名, 评查案卷512件. */
final class Deeds {
    private static final Lexicons.Words WORDS = Lexicons.words("improvement-words");
    /** What something lacks; 仅办1期 is a fault too. */
    private static final Pattern FAULT = Pattern.compile(ProblemSentence.FAULT.pattern() + "|仅|只有|问题$|欠|偏[低少弱慢窄]|(?:占比|比例|比重)[较偏过]?[低小少]|[较太过][少慢低弱]|少$|问题(?:仍|依然|突出)");
    private static final Pattern STANDING = Pattern.compile(WORDS.any("standing") + "|仍然?(?:存在|处于|有|未|[较很偏显])|未(?:及时|按时|按期|更新)|存在[^，。；]{1,20}(?:情况|现象|倾向|之处)|依然(?:存在|处于|[较偏])|还(?:存在|有)|被[^，。；]{0,14}(?:纠正|撤销|责令|通报)|压力(?:较?大|增大)|(?:变动|流动|更换)频繁|缺[少位失]|不[通多畅顺清均匀稳严牢精新实细密快好](?![^，。；、]{0,2}[断但仅])");
    /** A fault named because it is over: 补齐短板, 延迟由14次降到3次. */
    private static final Pattern OVER = Pattern.compile("[补强][^，。；]{0,6}(?:短板|弱项|不足)|(?:降[至到低为]|减少|缩短|压缩|消除|清零|未再|不再|(?:解决|整改|纠正)[^，。；]{0,16}(?:问题|情况|[0-9]))");
    private static final Pattern LEAD = Pattern.compile("^(?:" + WORDS.any("lead") + "|[（(]?[一二三四五六七八九十0-9]{1,2}(?:[）)]|是|、|[.．])|20[0-9]{2}年(?:以来|度)?|今年(?:以来)?|随[后即]|当[月日年]|[上下]半年|逐[月件案项个步一篇条份村户家]|每[月季年周]|新(?![增建设])|[^，。；]{0,10}" + WORDS.any("organ") + "(?:会同[^，。；]{1,8})?(?=逐|已|对|将|把|组织|开展|制定|建立|集中|实行|统一|补)|[我本][局委办厅院县市区镇乡省州旗府处们]|自?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:[0-9]{1,2}日)?(?:份)?(?:起|底前?|初)?|(?:针对|对|就|为|围绕|通过|结合|按照|根据|邀请|向|由|将|把|会同|联合|在|自|以|按)[^，。；]{1,20}?(?=逐|补|会审|集中|统一|进行|重新|" + WORDS.any("act") + "))+");
    private static final Pattern ACT = Pattern.compile(WORDS.any("act") + "(?!工作[^，。；]{0,2}$)[^，。；]{2,}|公开(?=[^，。；]{0,16}[0-9])|(?!取得|存在|出现|影响|造成|导致|暴露|反映|发现|有)[一-龥]{1,2}了[^，。；]{2,}|会审$");
    private static final Pattern ANSWERS = Pattern.compile("针对|对此|为此|整改|对照|年内|本年|今年|全年|20[0-9]{2}年|已");
    private static final Pattern ACHIEVED = Pattern.compile("取得[^，。；]{0,10}(?:成效|成绩|进展|效果)|虽|但");
    private static final Pattern FIGURE = Pattern.compile("[0-9]|[一二两三四五六七八九十]+[次期个项场名件批轮]");

    private static final Pattern CLAUSE_ENDS = Pattern.compile("[，,、：:。；;！？]");

    /**
     * How many clauses of a sentence tell a deed.
     *
     * @param behind  where a fault was named before the sentence
     * @param first   where none was
     * @param faulty  whether the sentence itself names one
     */
    record Told(int behind, int first, boolean faulty) {
        int count(boolean faultBefore) {
            return faultBefore ? behind : first;
        }
    }

    private Deeds() {
    }

    /** Whether the words, without white space, speak of something wanting or gone wrong. */
    static boolean fault(String text) {
        return (FAULT.matcher(text).find() || STANDING.matcher(text).find()) && !OVER.matcher(text).find();
    }

    /** Whether any sentence of a text tells what was done; what is only announced does not count. */
    static boolean in(String text, Pattern later) {
        boolean faulty = false;
        for (Sentences.Span sentence : Sentences.of(text)) {
            Told told = of(sentence.in(text), later);
            if (told.count(faulty) > 0) {
                return true;
            }
            faulty |= told.faulty();
        }
        return false;
    }

    /**
     * Which clauses of a sentence tell a deed, before anything is announced and not before the fault they answer. A deed told
     * before any fault counts only with a figure, since praise comes first in many reports.
     */
    static Told of(String sentence, Pattern later) {
        List<String> clauses = clauses(sentence, later);
        int last = -1;
        for (int i = 0; i < clauses.size(); i++) {
            last = fault(clauses.get(i)) ? i : last;
        }
        boolean own = last >= 0;
        boolean answered = false;
        int behind = 0;
        int first = 0;
        for (int i = 0; i < clauses.size(); i++) {
            String clause = clauses.get(i);
            answered |= ANSWERS.matcher(clause).find();
            if ((!own || i > last && answered) && act(clause)) {
                behind++;
                first += own || FIGURE.matcher(clause).find() && !ACHIEVED.matcher(sentence).find() ? 1 : 0;
            }
        }
        return new Told(behind, first, own);
    }

    private static boolean act(String clause) {
        Matcher lead = LEAD.matcher(clause);
        return ACT.matcher(lead.find() ? clause.substring(lead.end()) : clause).lookingAt();
    }

    private static List<String> clauses(String sentence, Pattern later) {
        List<String> clauses = new ArrayList<>();
        for (String clause : CLAUSE_ENDS.split(sentence)) {
            if (later.matcher(clause).find()) {
                return clauses;
            }
            clauses.add(clause);
        }
        return clauses;
    }
}
