package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;

/**
 * A number of a sentence with what stands right around it.
 *
 * @param start   of the number
 * @param end     of the number with its counter
 * @param counter 件, 条, 万元 …; empty where there is none
 * @param approx  stated with 约, 近, 余, 多, 以上 …
 */
record Figure(int start, int end, BigDecimal value, BigDecimal step, String counter, boolean approx) {
    private static final List<String> COUNTERS = List.of("件次", "条次", "人次", "批次", "宗", "件", "条", "份", "例", "起", "次", "项", "部", "篇", "辆", "亩", "吨", "块", "棵", "株", "头", "座", "栋", "幢", "艘", "架", "公里", "米", "平方米", "户次", "学时", "小时", "分钟", "个", "亿元", "万元", "元", "人", "家", "场", "期", "名", "户", "家次", "场次", "页", "字", "天", "日", "年", "月", "个工作日", "级", "号", "分", "类", "种", "处", "岁", "个月", "时", "点", "倍", "站", "步", "则", "幅", "套", "台", "间", "位", "所", "轮", "版", "册", "本", "句", "方面", "是", "要", "审", "校", "网", "公开", "笔");
    private static final Set<String> NOT_COUNTED = Set.of("年", "月", "日", "天", "个工作日", "级", "号", "分", "岁", "个月", "时", "点", "是", "要", "审", "校", "方面", "倍", "期", "版", "公开", "网", "站", "步");
    private static final Set<String> CASES = Set.of("件", "件次", "宗", "份", "例", "起", "次", "条", "条次", "项", "个", "笔", "");
    private static final Pattern YEARS_TOGETHER = Pattern.compile("20[0-9]{2}、20[0-9]{2}$");
    /** 第 11 至 18 件. */
    private static final Pattern ORDINALS = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}(?:至|到|[-—－~～]+)$");
    private static final Pattern MANNER = Pattern.compile("一[项类](?=[就便占达为]|即有|共有|合计)|一次性|一件事|一件一|一项项|一个个|一家(?=[就独单]|[^，。；0-9]{0,3}[收受办答])|一网通|一站式|两个维护|一号");
    private static final Pattern OF_CASES = Pattern.compile("申请|依申请|政府信息|信息公开申请|公开申请|政府规章|行政规范性|规范性文件|规章|案件|予以|部分|不予|[均已和及与是为]");
    private static final Pattern RANGE = Pattern.compile("[-—－~～至][0-9]{1,2}[月日号]");
    private static final Pattern UNIT_BEFORE = Pattern.compile("（(?:单位[：:])?(件|条|份|宗|例|起|次|项|个|篇|件次|条次|元|万元|亿元)）[：:]$");
    private static final Pattern UNIT_BEHIND = Pattern.compile("（(?:单位[：:])?(件|条|份|宗|例|起|次|项|件次|条次|元|万元|亿元)）");
    /** 同一信息计为 1 条. */
    private static final Pattern COUNTED_AS = Pattern.compile("计为|记为|算作|视为|计作");
    /** 不同渠道公开相同信息计 1 条. */
    private static final Pattern ONCE = Pattern.compile("(?:相同|同一|重复)[^，。；0-9]{0,8}[均只仅]?(?:计|算)(?:为|作)?$");
    private static final Pattern SUMMED = Pattern.compile("(?:项|类|者|级|种|部分|个(?=数))(?:渠道|方式|数据|指标|数字)?(?:相加|加总|分别|依次|合计|共计|合共|总计|共[^，。；0-9]{0,2}(?=[0-9]))|家(?=合?[约共]?占|合计|共计|总计)");
    private static final Pattern NOT_ONE = Pattern.compile("(?:无|没有|未有)$");
    private static final Pattern HOTLINE = Pattern.compile("1[0-9]{4}[\\p{IsHan}]{0,6}?(?:热线|专线|电话|平台)");
    private static final int IDENTITY = 10;
    private static final List<String> BEFORE = List.of("大约", "将近", "接近", "超过", "不足", "不少于", "不低于", "多于", "至少", "突破", "不到", "约为", "近乎", "约", "近", "超", "逾");
    private static final List<String> AFTER = List.of("以上", "左右", "余", "多", "上下");

    /** The numbers of a sentence that count something; years, dates, shares, ordinals and document numbers are left out. */
    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        for (Numerals.Token token : Numerals.in(text)) {
            figure(text, bracketed(text, token), figures);
        }
        return figures;
    }

    /** 发布信息（1390）条: brackets around the number alone belong to it. */
    private static Numerals.Token bracketed(String text, Numerals.Token token) {
        boolean closed = !token.chinese() && token.start() > 1 && text.charAt(token.start() - 1) == '（' && text.startsWith("）", token.end()) && !longest(text, token.end() + 1).isEmpty() && Character.isIdeographic(text.charAt(token.start() - 2));
        return closed ? new Numerals.Token(token.start() - 1, token.end() + 1, token.value(), token.step(), token.chinese()) : token;
    }

    private static void figure(String text, Numerals.Token token, List<Figure> figures) {
        int end = token.end();
        boolean approx = false;
        String vague = at(AFTER, text, end);
        if (!vague.isEmpty()) {
            approx = true;
            end += vague.length();
        }
        String counter = longest(text, end);
        end += counter.length();
        // 10 个区县 counts no applications: behind 个 only the thing itself may stand.
        boolean thing = counter.equals("个") && at(AFTER, text, end).isEmpty() && end < text.length() && Character.isIdeographic(text.charAt(end)) && !OF_CASES.matcher(text).region(end, text.length()).lookingAt();
        counter = thing ? "个单位" : counter;
        if (counter.isEmpty() && text.startsWith("（", end)) {
            Matcher unit = UNIT_BEHIND.matcher(text).region(end, text.length());
            if (unit.lookingAt()) {
                counter = unit.group(1);
                end = unit.end();
            }
        }
        counter = counter.isEmpty() ? labelled(text, token.start()) : counter;
        String behind = at(AFTER, text, end);
        if (!counter.isEmpty() && !behind.isEmpty() && !behind.equals("多")) {
            approx = true;
            end += behind.length();
        }
        String before = "";
        for (String word : BEFORE) {
            if (text.startsWith(word, token.start() - word.length()) && before.isEmpty()) {
                before = word;
            }
        }
        // 上千条, 成百件; 完成十二件 is twelve.
        approx |= !before.isEmpty() || token.chinese() && token.start() > 0 && "上成".indexOf(text.charAt(token.start() - 1)) >= 0 && "百千万".indexOf(text.charAt(token.start())) >= 0;
        char next = end < text.length() ? text.charAt(end) : ' ';
        char last = token.start() > 0 ? text.charAt(token.start() - 1) : ' ';
        boolean share = next == '%' || next == '％' || text.startsWith("个百分点", end) || text.startsWith("分之", token.end()) || text.startsWith("成", token.end());
        boolean ordinal = last == '第' || last == '每' || last == '〔' || last == '[' || last == '-' || last == '—' || last == '/' || last == '.' || Character.isLetter(last) && last < 128 || ORDINALS.matcher(text.substring(Math.max(0, token.start() - 6), token.start())).find();
        // 行政诉讼均为零 counts; 零 and 一 in other words do not.
        char named = last == '“' && token.start() > 1 ? text.charAt(token.start() - 2) : last;
        boolean nought = token.value().signum() == 0 && "为是均数".indexOf(named) >= 0 && !Character.isIdeographic(next);
        // 无一条被撤下, 没有一件逾期.
        boolean notOne = token.chinese() && token.value().compareTo(BigDecimal.ONE) == 0 && NOT_ONE.matcher(text.substring(0, token.start())).find();
        // 一件也没有.
        notOne |= token.value().compareTo(BigDecimal.ONE) == 0 && (text.startsWith("也没有", end) || text.startsWith("都没有", end) || text.startsWith("也未", end) || text.startsWith("都未", end));
        // 连在一起.
        boolean together = token.chinese() && token.value().compareTo(BigDecimal.ONE) == 0 && counter.equals("起") && "在到并同跟连聚放".indexOf(last) >= 0;
        boolean word = token.chinese() && counter.isEmpty() && !nought || notOne || together;
        boolean enumerator = (next == '）' || next == '、' || next == '．' || next == '.') && counter.isEmpty() && (token.start() == 0 || "（：:；;，,。\n ".indexOf(last) >= 0) && !(end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
        boolean years = counter.isEmpty() && !token.chinese() && token.end() - token.start() == 4 && text.startsWith("20", token.start()) && "、和及与至-—年".indexOf(next) >= 0;
        // 2024共收到 12 件: a year without its name.
        years |= counter.isEmpty() && !token.chinese() && token.end() - token.start() == 4 && text.startsWith("20", token.start()) && (token.start() == 0 || "，。；：（".indexOf(last) >= 0) && Character.isIdeographic(next);
        // 突破百件: a mark that was passed.
        boolean passed = token.chinese() && token.end() - token.start() == 1 && "百千万".indexOf(text.charAt(token.start())) >= 0 && token.start() > 0 && "破过越".indexOf(text.charAt(token.start() - 1)) >= 0;
        boolean range = "-—－~～至".indexOf(next) >= 0 && RANGE.matcher(text).region(token.end(), text.length()).lookingAt();
        boolean manner = !counter.isEmpty() && MANNER.matcher(text).region(token.start(), text.length()).lookingAt();
        boolean date = manner || range || years || counter.isEmpty() && YEARS_TOGETHER.matcher(text).region(Math.max(0, token.start() - 5), token.end()).find() || NOT_COUNTED.contains(counter) || text.startsWith("年", token.end());
        // 1百零5件 is no number that one can be sure of.
        boolean mixed = !token.chinese() && ("十百千".indexOf(next) >= 0 || token.start() > 0 && "十百千零".indexOf(last) >= 0);
        // 身份证号 320811198003123457 counts nothing.
        boolean number = token.end() - token.start() >= IDENTITY && text.substring(token.start(), token.end()).chars().allMatch(Character::isDigit);
        boolean once = ONCE.matcher(text.substring(0, token.start())).find();
        boolean told = once || COUNTED_AS.matcher(text).region(Math.max(0, token.start() - 2), token.start()).lookingAt();
        // 12360 海关热线.
        number |= counter.isEmpty() && !token.chinese() && HOTLINE.matcher(text).region(token.start(), text.length()).lookingAt();
        // 两项相加为 1,728 件 names what is added.
        boolean added = token.chinese() && SUMMED.matcher(text).region(token.end(), text.length()).lookingAt();
        if (!added && !passed && !number && !told && !mixed && !share && !ordinal && !word && !enumerator && !date) {
            figures.add(new Figure(token.start(), end, token.value(), token.step(), counter, approx));
        }
    }

    /** 主动公开信息数（条）：1206: the counter stands in brackets behind the label. */
    private static String labelled(String text, int start) {
        Matcher unit = UNIT_BEFORE.matcher(text).region(Math.max(0, start - 6), start);
        return unit.find() ? unit.group(1) : "";
    }

    private static String longest(String text, int at) {
        String best = "";
        for (String counter : COUNTERS) {
            if (counter.length() > best.length() && text.startsWith(counter, at)) {
                best = counter;
            }
        }
        return best;
    }

    private static String at(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }

    boolean money() {
        return counter.endsWith("元");
    }

    /** 复议案例 17 条: pieces of information, never cases brought against anybody. */
    boolean items() {
        return counter.startsWith("条");
    }

    boolean cases() {
        return CASES.contains(counter);
    }
}
