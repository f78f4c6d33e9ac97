package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.text.Pattern;

/** Sums and their parts: which quantities are told in parts, how a sum is called, and which figures make it up. */
final class Sums {
    /** Quantities whose parts by organ, channel or subject are told beside them. */
    static final Set<String> DIVISIBLE = Set.of("requests.new", "requests.received", "requests.outcomeTotal", "requests.carriedIn", "requests.carriedOut", "proactive.total", "disputes.reconsideration.total", "disputes.litigation.total",
            "proactive.normativeDocuments.issued", "proactive.normativeDocuments.inForce", "proactive.normativeDocuments.repealed", "proactive.permits.decisions", "proactive.penalties.decisions", "proactive.coercion.decisions", "proactive.fees.amount");

    private static final String OF_WHAT = "(?:以上|上述|这)?(?:[二两三四五六七八][种个大]?(?:项|类|渠道|平台|方式|途径|部分|者|级|家)(?:渠道|方式)?|总|全[\\p{IsHan}]{1,4}?)?";
    private static final String CALLED = OF_WHAT + "(?:共计?|合计|合共|总计|总共|共有|总数|总量|总件数|合并共?计?|累计|相加|加总)";
    private static final Pattern SUM = Pattern.compile("(?:全[市县区省州][\\p{IsHan}]{2,4}(?:机关|系统|部门))?" + CALLED + "(?:为|有|达|：)?");
    /** 两个渠道合计主动公开 997 条. */
    private static final Pattern OF_WAYS = Pattern.compile("[二两三四五六七八]个?(?:渠道|平台|方式|途径|部分)(?:共计?|合计|总计)(?:主动)?(?:公开|发布)(?:政府信息|信息)?");
    private static final Pattern NEXT_SUM = Pattern.compile("[，、；：）]?" + CALLED + "(?:办理|收到|受理|答复|办结|公开|发布)?(?:为|有|达)?");
    private static final Pattern PLAIN = Pattern.compile("(?:合计|合共|共计|总计|共|计|总数|总量)(?:为|有|：)?");
    private static final Pattern SUM_OF = Pattern.compile("(?:[二两三四五六七八]种?(?:项|类|渠道|方式|途径|部分|者|级|家)|以上|上述)(?:渠道|方式)?(?:共计?|合计|总计|总共|累计|相加|加总)(?:为|有|达)?$");
    private static final Pattern TWO_ADDED = Pattern.compile("(?:两项|二者|两者)(?:相加|合计|加总|合并|之和)，[^，。；0-9]*$");
    private static final Pattern YEARLY = Pattern.compile("(?:全年|今年|本年度?|年度)(?:共|合计|总计|共计|累计)?");
    /** What there was to do in the year. */
    private static final Pattern DUE = Pattern.compile("(?:[我本][省市县区旗局委厅办镇乡]|[我本](?:机关|单位|街道)|20[0-9]{2}年度?|全[省市县区旗局委镇乡]|累计|全年|本年度?|年内|实际|共|当年|今年)*(?:应办理?|应[答回]复|需要?[答回]复|需要?办结|需要办理|需办理|待办理?|实有)(?:的)?(?:政府信息公开|信息公开|依申请公开)?(?:申请|件)?(?:数量?|为|共)*");

    /** 应办申请 61 件（2022 年转入 4 件、2023 年新收 57 件）. */
    private static final Pattern PARTED = Pattern.compile("（[^（）]*(?:结转|转入|遗留)[^（）]*）|[，：](?:其中[，：]?)?[^。；，]{0,12}(?:结转|转入|遗留)的?[0-9一二两三四五六七八九十]");
    private static final Pattern TO_DO = Pattern.compile("应办理?(?:的)?(?:政府信息公开|信息公开|依申请公开)?(?:申请|件)");

    private BigDecimal left = BigDecimal.ZERO;
    private BigDecimal all = BigDecimal.ZERO;
    private String of = "";
    private boolean spent;
    private Claim.Scope divided = Claim.Scope.WHOLE;

    /** Whether the parts told last make up their whole. */
    boolean spent() {
        return spent;
    }

    /** Whether the words are nothing but a name for a sum: 合计, 两项共, 以上总计. */
    static boolean called(String words) {
        return SUM.matcher(words).matches();
    }

    /** 合计 and the like alone; 全年共 3 件 and the like may begin something new. */
    static boolean plain(String words) {
        return PLAIN.matcher(words).matches();
    }

    /** Whether the words between a figure and the next one say that the next one sums up. */
    static boolean sumsUp(String between) {
        return NEXT_SUM.matcher(between).matches();
    }

    /** Where the values before {@code sum} begin that add up to it; {@code sum} itself where none do. */
    static int first(List<BigDecimal> values, int sum) {
        BigDecimal added = BigDecimal.ZERO;
        for (int i = sum - 1; i >= 0; i--) {
            added = added.add(values.get(i));
            if (added.compareTo(values.get(sum)) == 0) {
                return i;
            }
        }
        return sum;
    }

    /** Whether the words before the figure name several things whose sum it is: 两项共 10 件. */
    static boolean ofSeveral(Context context) {
        return SUM_OF.matcher(context.until()).find();
    }

    /** 区政府办 45 件，各部门 230 件，合计 275 件: parts of one quantity and their sum, which is the whole. */
    static Optional<Reading> ofParts(Context context, Course course) {
        boolean parts = course.last().filter(one -> !one.whole() && course.twice().filter(two -> !two.whole() && two.scope() != Claim.Scope.PREVIOUS_YEAR && two.quantity().equals(one.quantity())).isPresent()).isPresent();
        return course.last().filter(one -> parts && !Scopes.ofSomeApplicants(context.until()) && context.figure().cases() && context.figure().value().compareTo(one.value()) >= 0
                && (ofSeveral(context) || OF_WAYS.matcher(context.words()).matches() || called(context.words()) || DUE.matcher(context.words()).matches() || YEARLY.matcher(context.words()).matches()));
    }

    /**
     * A sum of what is not the unit's own, or not of this year: 以市政府名义承办 97 件，两项相加，实际经办 139 件; 上年原两局分别为 61 件、44 件，共 105 件.
     *
     * @return the last part, in the scope that the sum has
     */
    static Optional<Reading> ofOthers(Context context, Course course, Claim.Scope scope) {
        Optional<Reading> last = course.last().filter(one -> context.figure().cases() && !one.whole());
        if (last.isPresent() && TWO_ADDED.matcher(context.until()).find()) {
            return last.map(one -> one.of(Claim.Scope.OTHER));
        }
        return course.nearest().filter(one -> context.figure().cases() && (scope == Claim.Scope.WHOLE || scope == Claim.Scope.PREVIOUS_YEAR) && course.told() > 0 && called(context.words()) && context.words().indexOf('）') < 0)
                .filter(one -> one.scope() == Claim.Scope.PREVIOUS_YEAR && one.value().compareTo(context.figure().value()) < 0);
    }

    /** 新收 10 件，结转 2 件，共计 12 件: the sum of both is what was received. */
    static boolean ofNewAndCarried(Context context, Course course) {
        boolean due = DUE.matcher(context.words()).matches();
        boolean both = course.has("requests.new") && course.has("requests.carriedIn") || (due || called(context.words())) && addUp(context.figure(), course);
        return context.figure().cases() && (due && (course.lastIs("requests.carriedIn") || context.behind(PARTED) || TO_DO.matcher(context.words()).find()) || both && (due || called(context.words())));
    }

    /** The same of a part of the unit, where the numbers show it. */
    private static boolean addUp(Figure figure, Course course) {
        boolean both = course.twice().isPresent() && List.of("requests.carriedIn", "requests.new").equals(Stream.of(course.last().get().quantity(), course.twice().get().quantity()).sorted().toList());
        return both && course.last().get().value().add(course.twice().get().value()).compareTo(figure.value()) == 0;
    }

    /** 全县 200 件，其中县政府办 20 件、各部门 180 件，办结 190 件: whether the parts make up the whole with this one, so that the next figure is of all again. */
    boolean complete(Reading reading, Optional<Reading> last) {
        boolean same = last.filter(one -> one.quantity().equals(reading.quantity())).isPresent() || !reading.whole() && reading.quantity().equals(of);
        boolean whole = DIVISIBLE.contains(reading.quantity()) && (reading.whole() || !same);
        of = whole ? reading.quantity() : of;
        all = whole ? reading.value() : all;
        left = whole ? reading.value() : !reading.quantity().equals(of) ? left : (left.signum() == 0 ? all : left).subtract(reading.value());
        divided = whole ? reading.scope() : divided;
        boolean complete = !whole && left.signum() == 0 && same;
        spent = complete || spent && !whole && same;
        return complete && divided == Claim.Scope.WHOLE;
    }
}
