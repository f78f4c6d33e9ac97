package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Pattern;

/** Figures on applications without a verb of their own: the first one of a sentence, parts of the one before, what is left over. */
final class BareRequests {
    private static final Pattern SUBJECT = Pattern.compile("其中|涉及|主要|包括|内容|类(?!型：|别：)|(?<!申请公开)方面|领域");
    /** 申请内容主要涉及征地 12 件: subjects that stand without a total before them. */
    private static final Pattern SUBJECTS = Pattern.compile("(?:申请|内容|公开|事项)[^。；0-9]{0,12}(?:涉及|集中|包括|主要|分布|有|为|：)");
    private static final Pattern INCLUDED = Pattern.compile("(?:[（(，,]?(?:其中)?(?:包?含|包括)|[（(，,]其中[：，]?(?!结转(?:至|到|入)20))(?:20[0-9]{2}年度?)?[^，。；）)0-9]{0,8}(?:结转|转入)(?!下|至下|到下|次年|至次|明年)|[（，](?:其中)?[，：]?[0-9]+[件条宗份](?:为|是|系|由)?(?:上一?年度?|去年|20[0-9]{2}年度?)(?:结转|转入)(?!至|到|下)");
    private static final Pattern ANSWERED_BY = Pattern.compile("答复(?:的)?(?:方式|形式|途径|渠道)");
    private static final Set<String> GROUPS = Set.of("requests.granted", "requests.partial", "requests.denied", "requests.unable", "requests.notProcessed");
    private static final Pattern OF_APPLICATIONS = Pattern.compile("申请(?:件)?(?:当)?中[，,：:]");
    /** 申请量逐年上升，2021 年 88 件. */
    private static final Pattern YEARLY = Pattern.compile("(?:逐年|连年|连续[两二三四五]年)[^，。；0-9]{0,6}[，：]20[0-9]{2}年(?:为|共)?$");
    /** 推送信息 25 条 behind applications: no part of them. */
    private static final Pattern ONE_OF_THEM = Pattern.compile("涉及|关于|有关|要求|申请|类|方面|领域|提交|提出|[、：（]");
    private static final Pattern PUBLISHED = Pattern.compile("推送|发布|转载|报送|刊发|编发|(?<!城市|设备|旧城|有机)更新");
    private static final Pattern ABOUT = Pattern.compile("^其中[，：]?(?:主要)?涉及(?:[^，。；：、0-9]{2,14}[0-9]+[件宗份]、)*[^，。；：、0-9]{2,14}$|申请(?:[^。；]{0,40}(?:涉及|集中在?|关于|包括)|(?:的)?(?:内容|事项|主题|领域|类型|类别|方向)[^，。；0-9]{0,6}[：为有])(?:[^，。；：、0-9]{1,12}（?[0-9,]+[件条宗份]）?[、，]){0,8}[^，。；：、0-9]{0,12}（?$");
    /** 全年 23 件申请中有 3 件. */
    private static final Pattern ROW_SEVEN = Pattern.compile("(?:（七）|七[、.．]|7[、.．])(?:办理结果)?(?:总计|合计)(?:为)?[：:]?$");
    /** 结转 3 件，其中县政府办公室 1 件. */
    private static final Pattern ORGAN = Pattern.compile("(?:办公[室厅]|政府|本级|[局委厅镇乡]|街道|部门|单位|乡镇|镇街)(?:约|近|共)?$");
    private static final Pattern OF_THESE = Pattern.compile("(?:政府信息公开|信息公开|依申请公开)?申请(?:件)?(?:当)?中[，：]?(?:有|[^，。；、0-9]{0,16}[0-9])");
    private static final Pattern REMAINING = Pattern.compile("[^\\p{IsHan}]*(?:另有|另外有?|还有|尚有|剩余|其余|余下?|仅有|有|另)?");
    private static final Pattern FILLED = Pattern.compile("(?:20[0-9]{2}年度?|今年|本年度?|全年|当年|年内|一共|共|总|计|合计|达到?|为|有|是|约|已|均|到|数|[降升增减]至|[下上][降升][为到至]|(?:增加|减少)[到至])*");
    /** 予以公开 2 件，…，本机关不掌握 2 件，其他 1 件: reasons told on the level of the outcomes. */
    private static final Pattern LEVEL = Pattern.compile("公开[0-9]+(?:[件条份宗例]|[、，])");
    private static final Pattern OF_OUTCOME = Pattern.compile("其中|包括|[（：]");
    private static final Set<String> OF_ALL = Set.of("requests.new", "requests.outcomeTotal");
    /** 10 件按期答复，无结转. */
    private static final Pattern DENIED = Pattern.compile("(?:无|零|没有|未)$");
    private static final Pattern ANSWERED_LABEL = Pattern.compile("(?:答复|办结|办理|办件)(?:总?量|数量?|件数|总数)(?:上|方面)?，(?:20[0-9]{2}年度?)?[^，。；0-9]{0,8}$");
    private static final Pattern CHINESE = Pattern.compile("[一二两三四五六七八九十百][件条宗份例起]");
    private static final Pattern DATES = Pattern.compile("(?:20[0-9]{2}年(?:度)?)?[0-9]{1,2}月(?:[0-9]{1,2}[日号])?|20[0-9]{2}年度?");
    /** 另有 1 件于 12 月下旬收到，结转至下年. */
    /** 12 月 27 日收到的 1 件结转至 2023 年办理. */
    private static final Pattern DAYS_END = Pattern.compile("(?:(?<![0-9])(?:1[0-2]|[1-9])?月(?:[0-9]{1,2}日|[上中下]旬|底|末)|年末|年底|岁末|岁尾)(?:后|以后)?(?:新)?(?:收到|受理|接收|接到|提交|收件)的(?:申请)?(?:当?中)?(?:有)?$");
    private static final Pattern LEFT_BEHIND = Pattern.compile("(?:申请)?(?:[^，。；0-9]{0,12}(?:期限|时限|期)[^，。；0-9]{0,4}，)?(?:将|已|依法|按规定|需)*(?:结转|转入|顺延|转至|延续|跨年)");
    private static final Pattern COME_LATE = Pattern.compile("(?:申请)?经[^，。；0-9]{0,8}(?:延长|延期)[^，。；0-9]{0,8}，|(?:申请)?(?:因|系|为|是|于|在)[^，。；]{0,14}(?:收到|收件|来件|提交|受理|接收|接到|新收)(?:的)?，?");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{IsHan}]*(?:其他|其它)类?(?:申请|形式|方式|渠道|途径|情形|情况|原因|答复|处理情形)?[^\\p{IsHan}]*");
    /** 法律服务机构 9 件和其他 9 件, 企业 17 件、其他主体 4 件, behind applicants. */
    private static final Pattern OTHER_APPLICANTS = Pattern.compile("[^\\p{IsHan}]*[和及]?(?:其他|其它)(?:类|类型)?(?:主体|单位|申请人|申请主体)?[^\\p{IsHan}]*");
    /** 予以公开 12 件、部分公开 3 件，合计 15 件；不予公开 4 件: a sum on the way. */
    private static final Pattern MORE_OUTCOMES = Pattern.compile("(?:不予公开|不公开|无法提供|不予处理|其他处理)[^，。；、0-9]{0,6}[0-9]");
    private static final Pattern GROUPED = Pattern.compile("requests\\.(?:denied|unable|notProcessed|other)\\..*");

    private static final Pattern APPLIED = Pattern.compile("(?:辖区|当地|有关|部分)*(?:村民|居民|群众|市民|企业|公民|公众|申请人|当事人)[^，。；0-9]{0,20}向[^，。；0-9]{1,10}(?:提交|提出|递交)(?:的)?(?:政府信息公开|信息公开)?申请(?:共)?");

    private BareRequests() {
    }

    /** A figure without a verb: the first one of a sentence on applications, or a part of the one before. */
    static Optional<Meaning> of(Context context, boolean channel, Past past) {
        Optional<Reading> last = past.last();
        Optional<Reading> before = last.filter(reading -> reading.quantity().startsWith("requests.") && reading.scope() != Claim.Scope.PREVIOUS_YEAR)
                // 收到 26 件（2021 年 21 件）。其中…: last year's number in a bracket has no parts here.
                .or(() -> past.here() ? Optional.empty() : past.twice().filter(reading -> reading.quantity().equals("requests.new") && reading.whole() && last.filter(one -> one.quantity().equals("requests.new") && one.scope() == Claim.Scope.PREVIOUS_YEAR).isPresent()));
        String words = context.words();
        if (PUBLISHED.matcher(words).find()) {
            return Optional.empty();
        }
        boolean rest = others(words);
        // 申请、复议、诉讼数量依次是 28、3、1 件.
        if (context.shared() && context.ownTopic("requests") && !channel) {
            return Optional.of(new Meaning("requests.new", List.of()));
        }
        if ((rest || OTHER_APPLICANTS.matcher(words).matches()) && before.filter(reading -> reading.quantity().contains("@")).isPresent()) {
            return Optional.of(new Meaning(before.get().quantity().replaceFirst("@.*", "@otherOrganisation"), List.of()));
        }
        // 答复信息公开申请 4 件、纸质申请 31 件.
        boolean sibling = RequestMeanings.named(context) && context.listed() && past.here() && !context.names("action") && before.filter(reading -> reading.scope() == Claim.Scope.PART && OF_ALL.contains(reading.quantity())).isPresent();
        if (sibling) {
            return Optional.of(new Meaning(before.get().quantity(), List.of(), true));
        }
        boolean open = context.until().lastIndexOf('（') > context.until().lastIndexOf('）');
        boolean level = before.filter(reading -> Pattern.matches("requests\\.(?:denied|unable|notProcessed)\\..*", reading.quantity()) && !open && (LEVEL.matcher(context.until()).find() || past.goesOn())).isPresent();
        if (rest && (level || before.filter(reading -> GROUPS.contains(reading.quantity())).isPresent())) {
            return Optional.of(new Meaning("requests.other", List.of()));
        }
        if (rest && before.filter(reading -> reading.quantity().startsWith("requests.other.")).isPresent()) {
            return Optional.of(new Meaning("requests.other.rest", List.of()));
        }
        if (before.isPresent() && remaining(words) && remains(context)) {
            return Optional.of(new Meaning("requests.carriedOut", List.of()));
        }
        if (channel) {
            boolean handled = before.filter(reading -> reading.quantity().equals("requests.outcomeTotal")).isPresent() && context.until().contains("其中") || ANSWERED_BY.matcher(context.until()).find();
            return Optional.of(new Meaning(handled ? "requests.outcomeTotal" : "requests.new", List.of(), true));
        }
        boolean other = context.own().stream().anyMatch(term -> term.is("topic") && term.value().equals("other"));
        boolean applied = Topics.applied(context) && before.isPresent();
        if (applied && (other || words.contains("同一申请人") || words.contains("律师"))) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (other && !about(context) || context.names("action")) {
            return Optional.empty();
        }
        // 申请量再创新高，达到 126 件: the clause before names what the figure counts.
        boolean told = (FILLED.matcher(words).matches() || before.isEmpty() && YEARLY.matcher(context.until()).find()) && context.wide().stream().filter(term -> term.is("topic")).reduce((one, two) -> two).filter(term -> term.value().equals("requests")).isPresent() && Pattern.matches(".*(?:申请(?:数量|总量|总数|件数|量|数)|依申请公开(?:政府)?(?:信息|事项|办?件)(?:数量?|件数|总数|总量)|依申请公开(?:方面|工作|情况|办件)?，|公开申请(?:情况)?：).*", context.until());
        // 答复量上，2023 年共 63 件.
        if (told && ANSWERED_LABEL.matcher(context.until()).find()) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of()));
        }
        boolean named = told || RequestMeanings.named(context) || before.isEmpty() && FILLED.matcher(words).matches() && context.behind(OF_THESE);
        String until = context.until().substring(Math.max(0, context.figure().start() - 40));
        boolean others = rest && before.filter(reading -> reading.scope() == Claim.Scope.PART).isPresent();
        boolean goesOn = others || before.filter(reading -> reading.scope() == Claim.Scope.PART && Pattern.matches("[^\\p{IsHan}]*(?:另|另外|另有|还有|余下|其余)?", words)).isPresent() && (until.contains("其中") || until.contains("分别"));
        boolean subject = SUBJECT.matcher(until).find() && !words.isBlank() && (before.isPresent() || ofSubjects(context))
                || !words.isBlank() && (OF_APPLICATIONS.matcher(until).find() || before.isPresent() && until.lastIndexOf('（') > until.lastIndexOf('）'));
        // 其中自然人 60 件、企业 24 件，举行听证会 4 次: the list was complete, and this is none of its kind.
        boolean stranger = past.spent() && !ONE_OF_THEM.matcher(words).find() && !context.listed();
        if (stranger && (subject || goesOn)) {
            return Optional.empty();
        }
        if (subject || goesOn) {
            // 其中公开 2 件，告知其他途径 8 件: what stands beside an outcome is no part of it.
            boolean beside = past.decided() && !goesOn && !OF_OUTCOME.matcher(context.sentence().substring(Math.min(before.map(Reading::end).orElse(0), context.figure().start()), context.figure().start())).find();
            if (beside) {
                return Optional.empty();
            }
            boolean organ = ORGAN.matcher(words).find();
            String quantity = before.map(Reading::quantity).filter(one -> !one.contains("@") && (organ || !one.startsWith("requests.carried"))).orElse("requests.new");
            return Optional.of(new Meaning(quantity, List.of(), true));
        }
        boolean together = Sums.plain(words);
        if (Sums.ofSeveral(context)) {
            // 不掌握 8 件，需另行制作 2 件，两项共 10 件: the sum of rows of one group.
            boolean group = before.filter(reading -> GROUPED.matcher(reading.quantity()).matches()).isPresent() && past.twice().filter(reading -> group(reading).equals(group(before.get()))).isPresent();
            return before.filter(reading -> group).map(reading -> new Meaning(group(reading), List.of()));
        }
        boolean share = context.sentence().startsWith("，占", context.figure().end());
        boolean subtotal = MORE_OUTCOMES.matcher(past.ahead()).find();
        if (together && (share || subtotal) && before.filter(reading -> GROUPS.contains(reading.quantity())).isPresent()) {
            return Optional.empty();
        }
        // 属于行政查询事项 1 件；（七）总计 96 件 is the table's own row; behind a single reason a sum may be its group's.
        if (together && before.filter(reading -> GROUPED.matcher(reading.quantity()).matches()).isPresent()) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of())).filter(one -> ROW_SEVEN.matcher(context.until()).find());
        }
        if (together && before.filter(reading -> GROUPS.contains(reading.quantity()) || reading.quantity().equals("requests.other")).isPresent()) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of()));
        }
        if (share) {
            return named && before.isEmpty() ? Optional.of(new Meaning("requests.new", List.of())) : Optional.empty();
        }
        // 村民向镇政府提交申请 9 件.
        if (before.isEmpty() && APPLIED.matcher(words).matches()) {
            return Optional.of(new Meaning("requests.new", List.of()));
        }
        // 申请 25 件，同意公开 16 件: the outcomes show for what.
        boolean led = before.isEmpty() && words.equals("申请") && context.terms().stream().anyMatch(term -> term.is("outcome") && !term.value().contains(".") && term.start() >= context.figure().end());
        if (led) {
            return Optional.of(new Meaning("requests.new", List.of()));
        }
        boolean included = included(context);
        return named && before.isEmpty() || together ? Optional.of(new Meaning(included ? "requests.received" : "requests.new", List.of())) : Optional.empty();
    }

    private static String group(Reading reading) {
        return reading.quantity().replaceFirst("^(requests\\.[a-zA-Z]+)\\..*", "$1");
    }

    /** 另有 1 件因正在征求第三方意见，顺延至 2024 年答复: what becomes of it stands a clause later. */
    static boolean remains(Context context) {
        int from = context.figure().end();
        Optional<Term> carried = context.terms().stream().filter(term -> term.start() >= from && term.is("action") && term.value().equals("carriedOut")).findFirst();
        return carried.filter(term -> !DENIED.matcher(context.sentence().substring(from, term.start())).find()).filter(term -> DATES.matcher(context.sentence().substring(from, term.start())).replaceAll("").chars().noneMatch(Character::isDigit)).filter(term -> !CHINESE.matcher(context.sentence().substring(from, term.start())).find()).isPresent();
    }

    /** Whether the sentence tells in what form the answers were given. */
    static boolean byManner(Context context) {
        return ANSWERED_BY.matcher(context.until()).find();
    }

    /** What came too late to be answered within the year. */
    static boolean cameLate(Context context) {
        return remaining(context.words().replace("其中", "")) && context.behind(COME_LATE) && remains(context) || DAYS_END.matcher(context.words()).find() && context.behind(LEFT_BEHIND);
    }

    /** Whether the words say no more than that the figure is what is left. */
    static boolean remaining(String words) {
        return REMAINING.matcher(words).matches();
    }

    static boolean others(String words) {
        return OTHERS.matcher(words).matches();
    }

    /** 新收 12 件（含上年结转 1 件）. */
    static boolean included(Context context) {
        return context.behind(INCLUDED);
    }

    /** 申请 192 件，主要涉及财政预算 66 件: a subject though its name is one of other things too. */
    static boolean about(Context context) {
        return context.own().stream().allMatch(term -> !term.is("topic") || term.value().equals("other") || term.value().equals("requests")) && ABOUT.matcher(context.until()).find();
    }

    /** Whether the sentence lists what the applications were about. */
    static boolean ofSubjects(Context context) {
        return SUBJECTS.matcher(context.until()).find();
    }
}
