package org.jiaohe.narrative;

import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Pattern;

/** Figures told beside another one: last year's (由 18 件上升为 24 件, 比上年的 12 件), differences, limits, and people who stand before what they asked for. */
final class Compared {
    private static final Pattern WITH = Pattern.compile("(?:较之?|比|与|由|从|于|是)(?:上一?年度?|去年|前一年|20[0-9]{2}年度?)(?:度)?(?:同期)?(?:(?:新收|收到|受理|接收|办结|答复|办理|公开)(?:到)?的)?的?[（(]?(?:约|近)?$|同比（(?:约|近)?$|同比由(?:约|近)?$");

    /** 由 18 件上升为 24 件: the first figure is last year's. */
    private static final Pattern FROM = Pattern.compile("(?:由|从)(?:上一?年度?|去年|20[0-9]{2}年度?)?(?:度)?(?:同期)?的?(?:约|近)?$");
    private static final Pattern CHANGED = Pattern.compile("^[^0-9，。；]{0,6}?(?:跃升|攀升|猛增|激增|锐减|骤降|回升|上升|增加|增长|提高|增至|升至|下降|减少|降低|回落|降至|减至|变为|升|降)[^0-9，。；]{0,6}");
    private static final Pattern TO = Pattern.compile("(?:跃升|攀升|猛增|激增|锐减|骤降|回升|上升|增加|增长|提高|增|升|下降|减少|降低|回落|降|减|变)(?:了)?(?:为|到|至)(?:20[0-9]{2}年度?|今年|本年)?(?:的)?(?:约|近)?$");
    private static final Pattern APPLIED = Pattern.compile("申请(?:总?量|数量|件数|总数)");

    /** 申请量超过 100 件的有 5 个 tells of a limit. */
    private static final Pattern THRESHOLD = Pattern.compile("(?:超过|超|不足|不到|少于|多于|高于)$");

    /** 42 名申请人提交了 5 件以上申请. */
    private static final Pattern MANY_EACH = Pattern.compile("(?:提交|提出|递交)(?:了|过)?(?:(?:政府信息公开|信息公开|公开)?申请)?$");
    /** 政策、依申请公开等 5 个栏目 counts what is listed before it. */
    private static final Pattern ENUMERATED = Pattern.compile("等(?:共|共计)?$");
    /** 账号由 143 个整合为 97 个. */
    private static final Pattern CONSOLIDATED = Pattern.compile("(?:整合|归并|压减|精简|优化|调整|合并|缩减|关停|撤并)(?:为|至|到|成|后保留)$");
    /** 5 至 20 个工作日内答复 34 件. */
    private static final Pattern RANGE_BEHIND = Pattern.compile("[至到—~～-][0-9]+个?(?:工作日|日|天|月|人|名)");
    /** 用时分别为 6 个、9 个、12 个工作日. */
    private static final Pattern DAYS_BEHIND = Pattern.compile("(?:[、，和][0-9.]+个?)+(?:工作日|月|小时|星期)");
    private static final Set<String> LISTED = Set.of("个", "项", "种", "类");
    private static final Set<String> NOTICES = Set.of("件", "份", "笔");
    private static final Pattern MONEY = Pattern.compile("[0-9.,，]+万?元");
    private static final Pattern UNITS = Pattern.compile("(?:[市县区省]直|[市县区省]级|事业)?(?:单位|部门|机构|企业)");
    private static final Set<String> PEOPLE = Set.of("人", "人次", "名", "位", "户", "家");

    /** 分别比上年减少 9 件和 5 件. */
    private static final Pattern DIFFERENCES = Pattern.compile("分别[^，。；0-9]{0,10}(?:增加|减少|上升|下降|增长|降低|[增减升降多少])了?(?:[0-9.,]+[件宗起份条例次个][、，和及与])*$");

    private Compared() {
    }

    /** Whether the figure is the one that another has grown or shrunk from. */
    static boolean from(Context context) {
        return FROM.matcher(context.until()).find() && CHANGED.matcher(context.sentence().substring(context.figure().end())).find();
    }

    /** Whether the figure is what another has grown or shrunk to. */
    static boolean to(Context context) {
        return TO.matcher(context.words()).find();
    }

    /** Whether the words before the figure compare with what it counts. */
    static boolean with(Context context) {
        return WITH.matcher(context.until()).find();
    }

    /** Limits, differences and lengths of lists count nothing of the tables. */
    static boolean countsNothing(Context context) {
        Figure figure = context.figure();
        String until = context.until();
        boolean threshold = figure.approx() && context.sentence().startsWith("的", figure.end()) && THRESHOLD.matcher(until).find();
        // 除已答复的 32 件外，其余 5 件仍在延长期内: those left out; 新收申请由 463 个申请人提出: people.
        // 与上年的 642 件、1538 件、47 件相比; 今年的 65 件，61 件办结.
        if (LAST_YEARS_LIST.matcher(until).find() || THESE_OF_YEAR.matcher(until).find() && context.behind(SETTLED_BEHIND)) {
            return true;
        }
        if (context.behind(ASKED_BEHIND)) {
            return true;
        }
        if (WITHOUT.matcher(until).find() && context.behind(LEFT_OUT) || figure.counter().equals("个") && context.behind(APPLICANTS)) {
            return true;
        }
        boolean several = figure.approx() && MANY_EACH.matcher(until).find() && (until.endsWith("申请") || context.sentence().startsWith("申请", figure.end()));
        return several || threshold || context.behind(RANGE_BEHIND) || figure.counter().equals("个") && context.behind(DAYS_BEHIND) || LISTED.contains(figure.counter()) && CONSOLIDATED.matcher(until).find() || difference(context) || LISTED.contains(figure.counter()) && ENUMERATED.matcher(until).find();
    }

    /** 按内容共 159 件次，比申请件数多 6. */
    private static final Pattern MORE_THAN_APPLICATIONS = Pattern.compile("次?[，（](?:比|较|多于|大于|超过)(?:实际)?(?:申请|收到|新收)(?:总)?(?:件数|数量|总数|数)");

    private static final Pattern LAST_YEARS_LIST = Pattern.compile("(?:与|比|较)(?:上一?年|去年|20[0-9]{2}年)(?:度)?的?(?:[0-9,]+[件宗条份]、)+$");
    private static final Pattern THESE_OF_YEAR = Pattern.compile("(?:今年|本年|当年)的$");
    private static final Pattern SETTLED_BEHIND = Pattern.compile("(?:申请)?(?:中)?，[0-9]+件(?:已)?(?:办结|答复)");
    /** 第三方 3 件，其中同意 1 件、不同意 1 件. */
    private static final Pattern ASKED_BEHIND = Pattern.compile("，其中(?:第三方)?(?:同意|赞成|反对|不同意)(?!公开|提供|部分|答复)");
    private static final Pattern WITHOUT = Pattern.compile("除(?:了)?[^，。；0-9]{0,10}$");
    private static final Pattern LEFT_OUT = Pattern.compile("(?:申请)?[之以]?外");
    private static final Pattern APPLICANTS = Pattern.compile("(?:不同的?)?(?:申请人|自然人|单位|企业|公司)");
    /** Whether the figure counts other things than what was told before: 处理决定 7,215 件。其他事项 39 项; 按内容共 159 件次，比申请件数多 6. */
    static boolean otherThings(Context context, Reading reading) {
        boolean kinds = context.figure().counter().equals("项") && reading.quantity().endsWith(".decisions") && !context.until().contains("决定");
        return kinds || reading.quantity().equals("requests.new") && moreThanApplications(context.sentence(), context.figure().end());
    }

    /** Whether what stands behind a figure says that it is not the number of applications. */
    static boolean moreThanApplications(String sentence, int end) {
        return MORE_THAN_APPLICATIONS.matcher(sentence).region(end, sentence.length()).lookingAt();
    }

    /** 增加 9 件 is no count, 增至 9 件 and 不少于 9 件 are. */
    static boolean difference(Context context) {
        int at = context.figure().start();
        if (DIFFERENCES.matcher(context.until()).find()) {
            return true;
        }
        return !to(context) && context.lastOwn("delta").filter(delta -> at - delta.end() <= 2 && context.sentence().charAt(delta.end()) != '于').isPresent();
    }

    /** 相比 2022 年的 12 件，2023 年新收 19 件: what is compared is named behind it. */
    static Optional<String> ahead(Context context) {
        boolean requests = context.terms().stream().anyMatch(term -> term.is("topic") && term.value().equals("requests"));
        return context.terms().stream().filter(term -> requests && term.is("action") && term.start() >= context.figure().end()).findFirst().map(term -> "requests." + term.value()).or(() -> Optional.of("requests.new").filter(one -> requests && APPLIED.matcher(context.sentence()).find()));
    }

    /** 收到 2 人 3 次, 收取 1 件 460 元, 全县 47 个部门公开 2.8 万条: the people, the notices and the units part the next figure from nothing. */
    static boolean people(String sentence, Figure figure, int next) {
        boolean units = figure.counter().equals("个单位") || figure.counter().equals("家") && UNITS.matcher(sentence).region(figure.end(), sentence.length()).lookingAt();
        boolean fees = NOTICES.contains(figure.counter()) && next == figure.end() && next < sentence.length() && MONEY.matcher(sentence).region(next, sentence.length()).lookingAt();
        return units || fees || PEOPLE.contains(figure.counter()) && next - figure.end() <= 1 && next < sentence.length();
    }
}
