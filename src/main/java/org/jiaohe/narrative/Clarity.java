package org.jiaohe.narrative;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Memo;
import org.jiaohe.text.Pattern;

/**
 * How surely a figure was understood: whether its clause says one thing, in words that are all known. 不予公开 3 件 and
 * 2023 年全市共收到政府信息公开申请 12 件 do; 去标识化处理 431 条, 公开和部分公开 15 件 and 除此之外没有其他复议 may well say something else
 * than was read, so that a table that differs proves nothing against their author.
 */
final class Clarity {
    private static final String BOUNDS = "，；。：（）！？,;:()\n";
    private static final String LIST = "、";
    /** Words that narrow nothing: time of the report, the unit itself, all of its area, and what joins a figure to its name. */
    private static final Pattern FILLERS = Pattern.compile(words());
    /** Words that say which year a figure of last year is of, and how this year's compares with it. */
    private static final Pattern LAST_YEAR = Pattern.compile("(?:上一?年度?|去年|前一年)(?:度)?(?:同期)?|同期");
    private static final Pattern COMPARING = Pattern.compile("较|比|由|从|变|压减|缩减|精简|提高|回落|成|持平|相同|一样|增长|增加|增至|升至|上升|下降|减少|降至|减至|多|少|增|减|升|降");
    /** 由上年的 19 件降至 12 件 has two figures, and the first one is last year's. */
    private static final Pattern CHANGED = Pattern.compile("(?:由|从)[^0-9]*[0-9,]+[件条宗份起次](?:增|减|升|降|上升|下降|提高|变|回落|压减|缩减|精简)[^0-9]*[0-9,]+[件条宗份起次]$");
    /** Whose part it is: 以县政府名义制发 8 件, 各部门制发 4 件. */
    private static final Pattern LEVEL = Pattern.compile("以|名义|[之以]外|本级|[局委厅]|[省市县区州旗]?政府|办公[室厅]|各?部门|乡镇|街道|单位");
    private static final Pattern FROM = Pattern.compile("上|去年|前一?年|往年|期初|年初|转入|转来|承接|遗留|20[0-9]{2}|未");
    private static final Pattern TO = Pattern.compile("下|次年|明年|至|到|转入|20[0-9]{2}|继续|年底|年末|期末|未|尚|在办|办理中|剩余|其余|余|跨年");
    private static final Pattern DONE = Pattern.compile("办结|答复|办理|办毕|处理完|办复");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    /** What joins several things that there were none of. */
    private static final Pattern NEITHER = Pattern.compile("[和或及与、零]|以及|或者");
    private static final int SHORTEST_NAME = 3;
    /** 以上 38 件申请已办结 21 件. */
    private static final Pattern AGAIN = Pattern.compile("(?:以上|上述|这)$");
    /** 对被纠正的 1 件，已重新答复: spoken of again. */
    private static final Pattern SPOKEN_OF = Pattern.compile("^(?:对|就|针对)[^0-9]*的[0-9一二两三四五六七八九十百]|^被?(?:纠正|维持|撤销|驳回|确认违法|败诉)的[0-9一二两三四五六七八九十百]+[件宗起](?:案件)?(?:当)?中$");
    private static final Pattern KINDS = Pattern.compile("(?!.*其中)[^，。；0-9]{2,24}等(?=行政(?:许可|处罚|强制|事业性收费))");
    private static final Pattern PROMULGATED = Pattern.compile("[省市州](?:人民)?政府(?:令)?(?:公布|颁布)|公布(?=(?:政府)?规章)");
    private static final Pattern ITEMS = Pattern.compile("[0-9一二两三四五六七八九十百]条");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Set<String> CASES = Set.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration");
    private static final Set<String> OPEN = Set.of("granted", "partial");
    private static final Memo<Words, Boolean> KNOWN = new Memo<>(1_000, 200_000);

    private static final Pattern NOT_TAKEN = Pattern.compile("(?:[件宗份条](?:申请)?)?，(?:依法)?(?:告知)?(?:不予受理|未予受理)(?:的)?(?:申请)?[0-9]");

    private Clarity() {
    }

    private static String words() {
        String time = "20[0-9]{2}年度?(?:内|期间)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?|全年度?|本年度?|年度内?|年内|今年|当年|[年岁][末尾底]|到年[末底]|到[0-9]{1,2}月底|一年来|一年中|截至|截止|目前|报告期内?|统计期内?|期末";
        String unit = "[我本](?:省|市|县|区|州|旗|盟|镇|乡|局|委|厅|办|署|院|街道|机关|单位|部门|行政机关|关|馆|社|会|校|中心|处|队|所|站|园区)(?:机关|本身|自身)?|全[省市县区州旗盟镇乡系街局委厅]{1,2}(?:各级)?(?:行政机关)?|(?:局|委|厅|办)(?:机关|本级)|[及和](?:所属|下属|直属)(?:各)?(?:单位|派出所|分局|机构|部门)|代表[省市县区州旗](?:人民)?政府|街道|管委会";
        String joints = "其中|共有|共计|总共|合计|总计|计|共|总|已|均|全部|都|也|亦|分别|为|有|了|的|被|因|由|对|将|优先|按时|按期|按照?规定|依法|依规|依照?规定|及时|予以|给予|作出|做出|发生|引发|引起|导致|提起|产生|涉及?|属于?|是|系|经|另有|另|其余|剩余|余下|尚有|仍有|还有|包括|包含|含|加上|连同|提出|提交|实际|而|向|针对|在|至|加|等|以上|上述|这|到|过|来自|里|中|出现|实施|作为|被告|法院|判决|告知|因此|审查|认定|认为|视为|放弃|应|继续|并|新|剩下|递交|而|成为|行为|就|征收|所|要求|审核|再|仅|以|达到?|需|办|除|外|余|此类|方面|期限内|上述";
        String nouns = "采购总?金额|总金额|总额|花费|政府信息公开|信息公开|依申请公开|政府信息|相关信息|工作|申请|案件|事项|情况|情形|信息|行政|决定|数量|数|类|案|件|宗|份|条|起|次|例|项|万元|元|亿|万|人|家|结果|未|没有|无|不|受理|收到|办理|处理|答复|机关|各级|系统|税务|信件|信|函|部|名|尚|到期|期限|届满|期|转入|群众|公众|居民|通知|审理|原判|请求|量|书|登记|封|关|处罚|强制|许可|申请人|当事人|公民、法人或者其他组织|公民、法人和其他组织|公民、法人或其他组织|不服|索要|期初|政府(?!本级)";
        return time + "|" + unit + "|" + joints + "|" + nouns;
    }

    /**
     * Whether the clause of the reading leaves no doubt.
     *
     * @param sentence squeezed, which the reading's offsets are of
     * @param year     the report's; 0 where unknown
     * @param unit     the reporting unit's name
     */
    static boolean of(String sentence, Reading reading, int year, String unit) {
        String clause = sentence.substring(from(sentence, reading.start()), to(sentence, reading.end()));
        // 不予公开 63 件，上年 50 件，其中行政查询 13 件: what does not name last year itself may be of this one.
        if (earlier(reading) && !changed(clause) && !LAST_YEAR.matcher(clause).find() && !clause.contains(String.valueOf(year - 1))) {
            return false;
        }
        // 答复 7 件，不予受理 4 件: no row is called so, and it may be one of all that were answered.
        if (reading.quantity().equals("requests.outcomeTotal") && NOT_TAKEN.matcher(sentence).region(reading.end(), sentence.length()).lookingAt()) {
            return false;
        }
        // 全年办理行政应诉案件 2 件: offices also tell so of suits about other matters.
        if (reading.quantity().startsWith("disputes.") && clause.contains("应诉") && !sentence.contains("信息公开")) {
            return false;
        }
        return !bare(sentence, clause, reading) && !labelled(sentence, clause, reading, unit) && plain(clause, reading, year, unit);
    }

    /** 商业企业由 41 件降至 36 件: in an annual report from the year before; 由 31 件增至 38 件 alone does not say what. */
    private static boolean changed(String clause) {
        Matcher change = CHANGED.matcher(clause);
        return change.find() && Terms.in(clause.substring(0, change.start())).stream().anyMatch(term -> !term.is("skip") && !term.is("scope"));
    }

    /** 第三类，提供不了：计 53 件: a clause that names nothing is told by the label before it, which has to be understood too. */
    private static boolean labelled(String sentence, String clause, Reading reading, String unit) {
        int colon = from(sentence, reading.start()) - 1;
        if (colon <= 0 || sentence.charAt(colon) != '：' || Terms.in(clause).stream().anyMatch(term -> !term.is("skip"))) {
            return false;
        }
        String label = sentence.substring(from(sentence, colon), colon);
        StringBuilder rest = new StringBuilder(label);
        Terms.in(label).forEach(term -> blank(rest, term.start(), term.end()));
        return HAN.matcher(FILLERS.matcher(withoutName(rest.toString(), unit)).replaceAll(" ")).find();
    }

    /** What the clause itself does not show: 结转 12 件 without from or to when, 214 条 as answers, a sum of money alone. */
    private static boolean bare(String sentence, String clause, Reading reading) {
        boolean carried = reading.quantity().equals("requests.carriedIn") && !FROM.matcher(clause).find() || reading.quantity().equals("requests.carriedOut") && !TO.matcher(clause).find() && !DONE.matcher(sentence.substring(0, reading.start())).find();
        boolean whose = !reading.quantity().contains("@") && Terms.in(clause).stream().anyMatch(term -> term.is("applicant"));
        boolean items = reading.quantity().startsWith("requests.") && ITEMS.matcher(sentence).region(reading.start(), reading.end()).find() && !sentence.contains("申请");
        boolean money = reading.quantity().equals("proactive.fees.amount") && reading.value().signum() > 0 && !clause.contains("费");
        return carried || whose || items || money;
    }

    /** Whether the clause tells one thing, and all its words are known. */
    private static boolean plain(String clause, Reading reading, int year, String unit) {
        List<Term> terms = Terms.in(clause);
        List<Figure> figures = Figure.in(clause).stream().filter(figure -> terms.stream().noneMatch(term -> term.start() <= figure.start() && figure.start() < term.end())).toList();
        if (SPOKEN_OF.matcher(clause).find() || several(terms, reading) || otherYear(clause, reading, year) || !reading.worded() && !(earlier(reading) && CHANGED.matcher(clause).find()) && figures.stream().filter(figure -> !AGAIN.matcher(clause.substring(0, figure.start())).find()).count() > 1) {
            return false;
        }
        StringBuilder rest = new StringBuilder(clause);
        terms.stream().filter(term -> !term.is("skip") && !term.is("channel")).forEach(term -> blank(rest, term.start(), term.end()));
        figures.forEach(figure -> blank(rest, figure.start(), figure.end()));
        // 学费、住宿费等行政事业性收费 1230.6 万元: what it consists of.
        Matcher kinds = KINDS.matcher(clause);
        if (reading.quantity().startsWith("proactive.") && reading.scope() == Claim.Scope.WHOLE && kinds.find()) {
            blank(rest, kinds.start(), kinds.end());
        }
        Matcher promulgated = PROMULGATED.matcher(clause);
        if (reading.quantity().startsWith("proactive.regulations.") && promulgated.find()) {
            blank(rest, promulgated.start(), promulgated.end());
        }
        Words words = new Words(withoutName(rest.toString(), unit), earlier(reading), part(reading), joined(reading));
        return KNOWN.of(words, words.text().length(), words::known);
    }

    /** The words of a clause without its figures and names; most of them come again in a region's reports. */
    private record Words(String text, boolean earlier, boolean part, boolean joined) {
        boolean known() {
            String rest = earlier ? COMPARING.matcher(LAST_YEAR.matcher(text).replaceAll(" ")).replaceAll(" ") : text;
            rest = part ? LEVEL.matcher(rest).replaceAll(" ") : rest;
            return !HAN.matcher(FILLERS.matcher(joined ? NEITHER.matcher(rest).replaceAll(" ") : rest).replaceAll(" ")).find();
        }

        // Written out, since the virtual machine makes those of a record only when they are called, which is felt in a cold check.
        @Override
        public boolean equals(Object other) {
            return other instanceof Words one && earlier == one.earlier && part == one.part && joined == one.joined && text.equals(one.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private static boolean part(Reading reading) {
        return reading.scope() == Claim.Scope.PART || reading.scope() == Claim.Scope.SUBUNIT;
    }

    private static boolean earlier(Reading reading) {
        return reading.scope() == Claim.Scope.PREVIOUS_YEAR;
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }

    /** 水务局 and 县政府办公室 are the unit too. */
    private static String withoutName(String words, String unit) {
        for (String name : List.of(unit, unit.replace("人民政府", "政府"))) {
            for (int from = 0; from + SHORTEST_NAME <= name.length(); from++) {
                if (words.contains(name.substring(from))) {
                    return words.replace(name.substring(from), " ");
                }
            }
        }
        return words;
    }

    /** Several rows, columns or deeds for one figure. */
    private static boolean several(List<Term> terms, Reading reading) {
        Set<String> outcomes = terms.stream().filter(term -> term.is("outcome")).map(Term::value).collect(Collectors.toSet());
        boolean nested = reading.quantity().equals("requests.granted") && outcomes.equals(OPEN) || outcomes.stream().allMatch(one -> outcomes.stream().allMatch(other -> one.startsWith(other) || other.startsWith(one)));
        Set<String> kinds = terms.stream().filter(term -> term.is("topic") && CASES.contains(term.value())).map(Term::value).collect(Collectors.toSet());
        boolean cases = !joined(reading) && kinds.size() > 1 && !(kinds.size() == 2 && kinds.contains("litigation") && !kinds.contains("reconsideration"));
        return !nested || cases || count(terms, "result") > 1 || count(terms, "applicant") > 1 || count(terms, "action") > 1;
    }

    /** Whether one word for several things may stand before the figure: 复议和诉讼均为零, 复议和诉讼合计 5 件. */
    private static boolean joined(Reading reading) {
        return reading.value().signum() == 0 || reading.quantity().equals("disputes.total") || reading.quantity().equals("requests.granted");
    }

    private static long count(List<Term> terms, String kind) {
        return terms.stream().filter(term -> term.is(kind)).map(Term::value).distinct().count();
    }

    private static boolean otherYear(String clause, Reading reading, int year) {
        Matcher years = YEAR.matcher(clause);
        int due = reading.quantity().equals("requests.carriedIn") || earlier(reading) ? year - 1 : reading.quantity().equals("requests.carriedOut") ? year + 1 : year;
        while (years.find()) {
            int named = Integer.parseInt(years.group(1));
            if (named != year && named != due) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause begins; an item of a list without a figure of its own is told with the next one. */
    private static int from(String sentence, int start) {
        int from = start;
        while (from > 0) {
            char before = sentence.charAt(from - 1);
            if (BOUNDS.indexOf(before) >= 0 || LIST.indexOf(before) >= 0 && counted(sentence, from - 1, -1)) {
                break;
            }
            from--;
        }
        return from;
    }

    private static int to(String sentence, int end) {
        int to = end;
        while (to < sentence.length()) {
            char next = sentence.charAt(to);
            if (BOUNDS.indexOf(next) >= 0 || LIST.indexOf(next) >= 0 && counted(sentence, to, 1)) {
                break;
            }
            to++;
        }
        return to;
    }

    /** Whether the item on that side of a mark of lists has a figure. */
    private static boolean counted(String sentence, int mark, int step) {
        for (int at = mark + step; at >= 0 && at < sentence.length(); at += step) {
            char letter = sentence.charAt(at);
            if (BOUNDS.indexOf(letter) >= 0 || LIST.indexOf(letter) >= 0) {
                return false;
            }
            if (Character.isDigit(letter)) {
                return true;
            }
        }
        return false;
    }
}
