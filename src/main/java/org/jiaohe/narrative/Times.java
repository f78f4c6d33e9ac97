package org.jiaohe.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.regex.MatchResult;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * Which time a figure speaks of. A time named in a sentence holds until another takes over: 上年收到 9 件，办结 9 件 tells twice of
 * last year. What stands in brackets holds only there; a year that is merely compared with (较上年增加) sets nothing.
 */
final class Times {
    private static final String NUMBER = "[两二三四五六七八九十0-9]";
    /** Nearly anything may stand before it, while all other marks begin with few characters. */
    private static final String DURING = "|[\\p{IsHan}]{2,8}期间（[^（）]{0,10}月[^（）]{0,6}）";
    private static final String NAMED = "(?:自|从)[^，。；]{0,20}?以来(?=，?(?:首次|首度|第一次|第一年|最[低高少多]|连续))|((?:今年|年初|本年度?|20[0-9]{2}年)以来|一年来)"
            + "|(近" + NUMBER + "{1,2}年来?(?!来?[^，。；0-9]{0,4}(?:新低|新高|最低|最高|峰值))|" + NUMBER + "年来|过去" + NUMBER + "{1,2}年|历年(?!(?:之|的)?(?:首|最|新))来?(?:共计?|总计|合计|累计)?|[两三四五]年(?:共|累计|间|内|合计)|历史累计|20[0-9]{2}年?(?:度)?(?:[-—－~～]+|至|到)20[0-9]{2}年|(?:自|从)[^，。；]{0,40}?以来|(?:自|从)20[0-9]{2}年[^，。；]{0,12}起(?!至)|“?十[一二三四]五”?(?:规划)?(?:时期|期间|以来)|以来(?<!(?:今年|年初|近年|一直|长期|疫情|季度|月份?|发生|入夏|入冬|入汛)以来)|(?:施行|实施|成立|开展|建立|运行|上线|颁布|开通|组建|挂牌)以来)"
            + "|(?:是|为|相当于|达)(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?(?:同期)?(?:的)?(?:（?[0-9,]+[件条宗份例起次]）?)?的?(?:近|约)?[0-9.]+倍|近" + NUMBER + "{1,2}年来?[^，。；0-9]{0,4}(?:新低|新高|最低|最高|峰值)|(?:上一?年度?|去年|20[0-9]{2}年度?)的?(?:政府信息公开)?(?:申请|答复)(?=[^，。；0-9]{0,4}(?:引发|引起|产生|提起))|(?:上一?年度?|去年)(?:度)?(?:也|均|亦)?(?:无|没有|未有|不存在|未(?!审))(?=[^，。；、]{0,4}(?:结转|遗留|转入))|(?:上一?年度?|去年|20[0-9]{2}年度?)的?(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报|考核|评估|测评|检查|巡[察视]|问题|短板|不足|存在|反馈|通报|指出|查摆|整改)|因20[0-9]{2}年度?(?=[^，。；0-9]{0,14}(?:引发|引起|产生|提起))|(?:上一?年度?|去年|20[0-9]{2}年度?)(?:扫描|印发|制定|出台|建立|建成|上线|开发|编制|修订|整理|归集|汇编|开设|开通|搭建)的(?=[^，。；0-9]{2,12}(?:已|共|被|用于|应用))|《[^》]*》|〔20[0-9]{2}〕|上一?年(?:度)?(?:的)?项目数量?|项目(?:数量?)?上一?年度?(?=[0-9])"
            + "|(?:由|从)(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?(?:同期)?的?(?=（?[0-9,一二两三四五六七八九十百零]+[余多]?[件条宗份例起次]）?[^0-9，。；]{0,6}(?:升|增|降|减|提高|变|回落))"
            + "|(?:较|比|与|同|对比|相比|高于|低于|多于|少于)(?:于)?(?:上一?年度?|去年|前一?年|往年|20[0-9]{2}年度?)(?:度)?(?:的)?(?:同期)?(?:[^0-9，。；]{0,6}相比)?"
            + "|承接(?:上一?年度?|去年|20[0-9]{2}年度?)|(?:从|自|由)?20[0-9]{2}年度?(?:度)?(?:末|年底|底)?(?:未办结|未办理完毕|未答复)?(?:的)?(?:申请)?(?:结转|转入|转结)|留待20[0-9]{2}年度?|(?:结转|转|转入|顺延|延续|留)(?:至|到|入|自|于)?(?:20[0-9]{2}年度?|本年度?|今年|当年)"
            + "|(?:上一?年度?|去年|往年)(?:度)?(?:末|年底|底)?(?:未办结|未办理完毕|未答复)?(?:的)?(?:政府信息公开|依申请公开|信息公开)?(?:申请)?(?:结转|结余|转入|转结|遗留|顺延|转)(?:至|到|入|于)?(?:本年度?|今年|当年)?|结转(?:自)?(?:上一?年度?|去年)|(?:上一?年度?|去年)(?:度)?(?:未办结|未办理完毕|未答复|遗留)"
            + "|(上半年|下半年|前[一二三]季度|第?[一二三四]季度|(?!1月?(?:[-—－~～]|至|到)12月)[0-9]{1,2}月?(?:[-—－~～]|至|到)[0-9]{1,2}月(?![0-9])|前[三六九]个月" + DURING + "|截至(?:当年|今年)?6月|(?<![0-9至到—－~～-])[0-9]{1,2}月份?(?![上中下]旬|初|[0-9])(?:单月|当月|一个月|(?!底|末|止|[0-9])(?=[^，。；、0-9底末止]{0,4}(?:收到|受理|接收|集中)(?![^，。；]{0,4}[于、]))))"
            + "|(?!上年初的?(?:结转|转入|结余|遗留|未))(上一?年度?|去年|前一年|同期(?!(?<=(?:^|[，；。])同期)(?:还|另|共)?(?:发生|引发|未发生|未收到|无)|，?[\\p{IsHan}]{1,10}(?:部门|[局委厅府办镇乡]|街道|单位)(?:共|新)*(?:收到|新收|受理|接收|办理|办结|答复))|往年)"
            + "|((?<=^|[，。；])同期(?=，?(?:还|另|共)?(?:涉及?|因|由)?(?:政府)?信息公开[^，。；0-9]{0,10}(?:诉讼|复议)|(?:还|另|共)?(?:发生|引发|未发生|未收到|无))|今年|本年度?|全年|年度内|当年|本报告期|报告期内)"
            + "|(20[0-9]{2})年(?!(?:度)?[0-9]{1,2}月(?:[0-9]{1,2}日)?(?!至|到|-|—))(?!版)"
            + "|([（(])|([）)])";
    private static final Pattern MARKS = Pattern.compile(NAMED.replace(DURING, ""));
    private static final Pattern MARKS_DURING = Pattern.compile(NAMED);
    /** 累计公开 52.6 万条，当年新增 7.3 万条: the first figure is of all years. */
    private static final Pattern STOCK = Pattern.compile("累计([^。；0-9]{0,24}[0-9.,万亿]+[余多]?[条件宗份次])[，（](?:其中[，：]?)?(?:当年|本年度?|今年|20[0-9]{2}年度?)(?:新增|新公开|新收|公开|收到|受理|主动公开)");
    private static final Pattern ASIDE = Pattern.compile("(?:度)?的?（[0-9,.]+[件条宗份例起次]）的|(?:度)?(?:同期)?(?:数|值)?(?:为|是)(?:约|近)?[0-9,.一二两三四五六七八九十百零]+|(?:度)?同期(?:约|近)?[0-9,.]+|(?<=同期)(?:约|近)?[0-9,.]+"
            // 不予公开 63 件，上年 50 件，其中…; 起诉 4 件，含上年未审结 1 件：维持 3 件.
            + "|(?:度)?[0-9,.]+(?=[件条宗份例起次][，（](?:其中|内含|包括|包含|含))|(?:度)?(?:[一二]审)?(?:未审结|未结案?|未审理完毕|尚未审结)(?:案件)?(?:的)?(?:转入|结转|转来)?[0-9]+(?=[件宗起])");
    private static final Pattern DIVIDED = Pattern.compile("[件条宗份例起次]?[，（]其中");
    private static final Pattern COMPARED_YEAR = Pattern.compile("(20[0-9]{2})年?(?:度)?(?:同期)?的?[（(]?(?:约|近)?$");
    private static final Pattern SPAN = Pattern.compile("(20[0-9]{2})年?(?:度)?[-—－~～至到]+(20[0-9]{2})年");
    private static final Pattern THIS_YEAR = Pattern.compile("今年|本年度?(?!末|底|初)|当年");
    private static final Pattern LAST_YEAR = Pattern.compile("(?:上一?年度?|去年)(?!末|底|初|结转|转入|遗留)");
    private static final Pattern BEFORE_LAST = Pattern.compile("前年");
    private static final Pattern ANY_YEAR = Pattern.compile("20[0-9]{2}");

    // Groups of MARKS, in the order of the pattern; every other bracket in it groups without counting.
    private static final int NOW = 1;
    private static final int SEVERAL = 2;
    private static final int PART = 3;
    private static final int BEFORE = 4;
    private static final int WHOLE = 5;
    private static final int YEAR = 6;
    private static final int OPEN = 7;
    private static final int CLOSE = 8;

    private static final Pattern AMONG = Pattern.compile("其中[，：]?(?:上半年|下半年|[前第]?[一二三四]季度)[^，。；0-9]{0,8}[0-9]+[件条宗份例起次]$");
    private static final Pattern COUNT = Pattern.compile("(?<![0-9.,一二三四五六七八九十百零])[0-9.,一二两三四五六七八九十百零]+[万亿]?[余多]?[件条宗份例起次部](?!例|款|法)|(?:未|没有)(?:收到|发生|受理|接到)");
    private static final Pattern BESIDE = Pattern.compile("(?:与|同|较|和)(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?(?:同期)?（[^（）]*）相比|(?:与|同|较|和)(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?(?:同期)?的?[^，。；（）0-9]{2,20}[0-9]+[件宗起份条][^，。；（）]{0,30}相比");
    private static final Pattern UNTIL = Pattern.compile("截[至止]到?(20[0-9]{2})年[0-9]{1,2}月[^，。；]{0,8}，[^，。；]{0,12}$");
    private static final int NEAR = 3;

    private final int year;
    private String read = "";
    private String last = "";
    private int[] stock = {0, 0};
    private List<MatchResult> marks = List.of();
    private Claim.Scope held = Claim.Scope.WHOLE;

    /** @param year of the report; 0 where unknown */
    Times(int year) {
        this.year = year;
    }

    /** The years that are listed before 分别: 2021—2023 年, 2022 年、2023 年. */
    List<Claim.Scope> named(String said) {
        // 2022年、去年和今年分别收到.
        String words = year == 0 ? said : BEFORE_LAST.matcher(LAST_YEAR.matcher(THIS_YEAR.matcher(said).replaceAll(year + "年")).replaceAll(year - 1 + "年")).replaceAll(year - 2 + "年");
        Matcher span = SPAN.matcher(words);
        List<Integer> years = span.find() ? IntStream.rangeClosed(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))).boxed().toList() : ANY_YEAR.matcher(words).results().map(found -> Integer.parseInt(found.group())).toList();
        return years.stream().map(one -> ofYear(one, Claim.Scope.OTHER)).toList();
    }

    /** A full stop ends what was said of the time; a semicolon does not. */
    void sentence(boolean goesOn) {
        Claim.Scope spoken = goesOn && !last.isEmpty() ? zero(last, last.length(), last.length()) : held;
        // 其中上半年 201 件；2021 年结转 18 件: what 其中 set ends with its clause.
        boolean among = spoken == Claim.Scope.PART && AMONG.matcher(last).find();
        held = goesOn && !among && !compared(spoken) ? spoken : Claim.Scope.WHOLE;
        last = "";
    }

    /** 新收 38 件，上年 31 件；无法提供 16 件: a year named behind a count of the report's own is only compared with, and ends with its clause. */
    private boolean compared(Claim.Scope spoken) {
        boolean earlier = (spoken == Claim.Scope.PREVIOUS_YEAR || spoken == Claim.Scope.OTHER || spoken == Claim.Scope.PART) && held == Claim.Scope.WHOLE;
        return earlier && COUNT.matcher(last).results().anyMatch(count -> at(last, count.start()) == Claim.Scope.WHOLE);
    }

    /** Remembers the sentence: the time at its end holds for the one behind a semicolon. */
    void end(String sentence) {
        last = sentence;
    }

    /** The year before, unless the words behind which the figure stands name another. */
    Claim.Scope compared(String until) {
        Matcher named = COMPARED_YEAR.matcher(until);
        Claim.Scope scope = named.find() ? ofYear(Integer.parseInt(named.group(1)), Claim.Scope.PREVIOUS_YEAR) : Claim.Scope.PREVIOUS_YEAR;
        return scope == Claim.Scope.WHOLE ? Claim.Scope.PREVIOUS_YEAR : scope;
    }

    /**
     * The time of a zero said in words: 2024 年受理 3 件，历年共受理 58 件，未发生复议. A stock told between is of its own clause only,
     * where the sentence spoke of the report's year before.
     */
    Claim.Scope zero(String sentence, int clause, int at) {
        Claim.Scope scope = at(sentence, at);
        boolean stock = scope == Claim.Scope.CUMULATIVE && marks.stream().filter(mark -> mark.end() <= at).noneMatch(mark -> mark.start() >= clause && mark.group(SEVERAL) != null);
        boolean spoken = stock && marks.stream().filter(mark -> mark.end() <= clause).anyMatch(mark -> mark.group(WHOLE) != null || mark.group(YEAR) != null && Integer.parseInt(mark.group(YEAR)) == year);
        return spoken ? Claim.Scope.WHOLE : scope;
    }

    /** The time of a figure, {@code WHOLE} for the report's year. */
    Claim.Scope at(String sentence, int figure) {
        if (!sentence.equals(read)) {
            read = sentence;
            Matcher stored = STOCK.matcher(sentence);
            stock = stored.find() ? new int[]{stored.start(), stored.end(1)} : new int[]{0, 0};
            marks = (sentence.contains("期间（") ? MARKS_DURING : MARKS).matcher(sentence).results().toList();
        }
        Claim.Scope now = held;
        Deque<Claim.Scope> outside = new ArrayDeque<>();
        int end = -NEAR;
        for (MatchResult mark : marks) {
            if (mark.end() > figure) {
                break;
            }
            // 收到 57 件，去年同期为 63 件；办结 55 件: the year before holds for the one figure.
            boolean aside = (mark.group(BEFORE) != null || mark.group(YEAR) != null && ofYear(Integer.parseInt(mark.group(YEAR)), now) == Claim.Scope.PREVIOUS_YEAR) && outside.isEmpty() && figure >= asideEnd(sentence, mark);
            if (aside) {
                continue;
            }
            // 2022年第四季度 is of last year.
            boolean within = mark.group(PART) != null && mark.start() - end < NEAR && (now == Claim.Scope.PREVIOUS_YEAR || now == Claim.Scope.OTHER);
            end = mark.end();
            if (within) {
                continue;
            }
            if (mark.group(OPEN) != null) {
                outside.push(now);
            } else if (mark.group(CLOSE) != null) {
                now = outside.isEmpty() ? now : outside.pop();
            } else {
                now = after(mark, now);
            }
        }
        if (now == Claim.Scope.WHOLE && sentence.contains("截") && later(sentence.substring(0, figure))) {
            return Claim.Scope.PART;
        }
        if (now == Claim.Scope.WHOLE && sentence.contains("相比") && beside(sentence, figure)) {
            return Claim.Scope.PREVIOUS_YEAR;
        }
        return now == Claim.Scope.WHOLE && figure > stock[0] && figure < stock[1] ? Claim.Scope.CUMULATIVE : now;
    }

    /** 截至 2025 年 1 月 10 日，65 件已全部答复: more than what was done in the year of the report. */
    private boolean later(String until) {
        Matcher date = UNTIL.matcher(until);
        return year > 0 && date.find() && Integer.parseInt(date.group(1)) == year + 1;
    }

    /** 与 2022 年（公开 361 条、答复 8 件）相比: what the bracket tells is of the year it stands behind. */
    private static boolean beside(String sentence, int figure) {
        return BESIDE.matcher(sentence).results().anyMatch(found -> found.start() < figure && figure < found.end());
    }

    /** Where the figure ends that a year is only named for; beyond the sentence where the year is named for more. */
    private static int asideEnd(String sentence, MatchResult mark) {
        Matcher aside = ASIDE.matcher(sentence).useOpenBounds().region(mark.end(), sentence.length());
        // 上年同期为 47 件，其中自然人申请 40 件, behind a semicolon: what 其中 divides is last year's too.
        return aside.lookingAt() && (mark.start() > 0 || !DIVIDED.matcher(sentence).region(aside.end(), sentence.length()).lookingAt()) ? aside.end() : Integer.MAX_VALUE;
    }

    private Claim.Scope after(MatchResult mark, Claim.Scope now) {
        if (mark.group(NOW) != null) {
            return ofYear(firstYear(mark.group(NOW)), Claim.Scope.WHOLE) == Claim.Scope.WHOLE ? Claim.Scope.WHOLE : Claim.Scope.CUMULATIVE;
        }
        if (mark.group(SEVERAL) != null) {
            int from = firstYear(mark.group(SEVERAL));
            return year > 0 && from == year ? Claim.Scope.WHOLE : Claim.Scope.CUMULATIVE;
        }
        if (mark.group(PART) != null) {
            return Claim.Scope.PART;
        }
        if (mark.group(BEFORE) != null) {
            return Claim.Scope.PREVIOUS_YEAR;
        }
        if (mark.group(WHOLE) != null) {
            // 近三年全年累计 is still of three years; 去年全年 is still last year.
            return mark.group().equals("全年") && now != Claim.Scope.PART ? now : Claim.Scope.WHOLE;
        }
        return mark.group(YEAR) != null ? ofYear(Integer.parseInt(mark.group(YEAR)), now) : now;
    }

    private Claim.Scope ofYear(int one, Claim.Scope otherwise) {
        if (year == 0 || one == 0) {
            return otherwise;
        }
        return one == year ? Claim.Scope.WHOLE : one == year - 1 ? Claim.Scope.PREVIOUS_YEAR : Claim.Scope.OTHER;
    }

    private static int firstYear(String words) {
        Matcher matcher = ANY_YEAR.matcher(words);
        return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
    }
}
