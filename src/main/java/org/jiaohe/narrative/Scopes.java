package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/**
 * Whose figure it is. A subject that one clause sets holds until another takes over. Which subjects are the whole depends on
 * who reports: in a government's report its office is a part, in the office's own report it is all.
 */
final class Scopes {
    private static final Pattern OF_ONE_KIND = Pattern.compile("(?!各类|此类|该类|这类|两类|几类|上述|全部)[\\p{IsHan}]{2,10}类(?:政府信息公开)?申请(?:当)?中[，：]");
    private static final Pattern ONE_APPLICANT = Pattern.compile("(?:一[位名]|某|同一|个别|单个)[^，。；0-9]{0,6}(?:申请人|公司|市民|群众|企业|公民|村民|居民)(?![^，。；0-9]{0,12}(?:重复|反复|大量)(?:(?:提出|提交|申请)的|申请(?:不予|不再)))");
    /** 通过网站公开政策文件，共计 28 条: the clause before says by what way. */
    private static final Pattern SUM_BEFORE = Pattern.compile("(?<=[，；：。]|^)[^，。；：0-9]*(?:(?<!申请)公开|发布|上传)[^，。；：0-9]{4,}，(?:共计?|合计|总计|累计|约|达|为|有)+$");
    /** 通过网站主动公开预决算、招聘信息等 92 条: an enumeration parts the figure from no way. */
    private static final Pattern LIST_BEFORE = Pattern.compile("(?<=[，；：。]|^)[^，。；：0-9]*(?<!申请|信息)(?:公开|发布|公布)(?!栏|平台|目录|申请)[^，。；：0-9、]*、[^，。；：0-9]*$|(?<=[，；：。]|^)[^，。；：0-9]*，(?:重点|主要|紧紧|着重)*(?:围绕|聚焦|突出|针对|就|将|把)[^，。；：0-9、]*、[^，。；：0-9]*(?<!申请)(?:公开|发布|公布|上传)[^，。；：0-9、]*$");
    /** 市级部门占比 61.2%，受理 795 件: the share parts the organ from nothing. */
    private static final Pattern SHARED = Pattern.compile("占(?:比|总[数量]的?|全[省市县区]的?)?(?:为|达)?[0-9.]+%[，、]");
    private static final Pattern SHARE_BEFORE = Pattern.compile("(?<=[，；：]|^)[^，。；：]*(?:[0-9.]+%|占[^，。；：]{0,6}(?:[一二两三四五六七八九]成[多半以上]*|[二三四五]分之[一二三四]|(?:一半|半数)(?:以上)?|(?:绝大)?多数|绝?大部分))[，、](?:共计?|合计|为|有|计|即)?$");
    /** 复议 9 件，其中县政府为被申请人的 2 件；被提起行政诉讼 18 件: other cases, of all again. */
    private static final Pattern OTHER_CASES = Pattern.compile("(?:因[^，。；0-9]{2,14})?(?:被)?(?:提起|申请|引发|发生)?(?:的)?(?:政府信息公开)?(?:行政)?(?:复议|诉讼)(?:案件)?[0-9]");
    /** 3 名申请人各提交申请 10 件以上，共 41 件. */
    private static final Pattern SOME_APPLICANTS = Pattern.compile("(?:[0-9一二两三四五六七八九十]+[名位个]|前[二两三四五六七八九十]+位的?|最多的)[^，。；0-9]{0,4}(?:申请人|自然人|个人|企业|公司|公民)[^，。；0-9]{0,4}分别[^。；]*$|[0-9一二两三四五六七八九十]+[名位个]申请人[^。；]{0,30}，(?:共计?|合计)$");
    /** 总计收到 498 件 begins anew, and so does 加上上年结转的 14 件. */
    private static final Pattern ALL_BEGIN = Pattern.compile("(?:连同|加上)(?:上一?年度?|20[0-9]{2}年度?|去年)结转|(?:总计|合计|共计|总共)(?:收到|受理|办结|答复|接收|新收|办理)|以上(?:共计|合计|总计)");
    private static final Pattern WITH_GOVERNMENT = Pattern.compile("以[^，。；0-9]{0,8}政府(?:或|和|、|及|、?以及)[^，。；0-9]{0,8}(?:办公[室厅]|办)名义[^。；]*$");
    private static final Pattern TIMES = Pattern.compile("^(?:(?:20[0-9]{2}|[全本今当])年度?|年内|报告期内|年|度)+");
    /** 旗政府本级 14 件；按领域分，征地补偿 26 件: a look at all applications from another side. */
    private static final Pattern VIEWED = Pattern.compile("(?:政府信息公开|依申请公开|政务公开|信息公开)(?<=^.{4,6}|[。；].{4,6})(?:工作)?(?:方面|情况)[，：]|(?:从|按)(?<=(?:^|[，；。]).)照?(?![^，。；]{0,6}(?:单位|部门|机关|层级|地区|区域|主体))[^，。；0-9]{0,10}(?:看|分|划分|统计|分类)[，：]");
    /** 其中区政府本级办结 86 宗；结转下年度 43 宗: of all again. */
    private static final Pattern CARRIED_ON = Pattern.compile("(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?结转|(?:年底|年末|至年末)?(?:其余|剩余|尚有|还有|另有)?(?:[0-9]+[件宗份])?(?:申请)?(?:结转|转|顺延)(?:(?:至|到|入)?(?:下|次|明|20)|[0-9]+[件宗份](?:至|到))|(?:全年|全[省市县区州旗]|本年度?|年内|20[0-9]{2}年度?|共|累计)*(?:新收|收到|受理|接收)(?:政府信息公开|信息公开|依申请公开)申请|(?:自然人|法人|企业|公民)(?:申请|提出|提交)|(?:年内|全年|本年度?|当年)*(?:新)?(?:制定|制发|废止|出台|印发|修改)[0-9]|(?:(?:全年|全[省市县区州旗]|本年度?)*(?:作出)?行政(?:许可|处罚|强制|事业性收费))|(?:全年|全[省市县区州旗]|本年度?|共|累计)*主动公开(?:各类)?(?:政府)?信息");
    private static final String CLAUSE_MARKS = "，；：。";

    private final Teller teller;
    private final Times times;
    private Claim.Scope subject = Claim.Scope.WHOLE;
    private Claim.Scope outer = Claim.Scope.WHOLE;
    private boolean divided;
    private boolean amongContested;
    private String ahead = "";
    /** Whether what is ahead names other organs; empty until asked for. */
    private Optional<Boolean> othersAhead = Optional.empty();
    private Optional<Claim.Scope> outside = Optional.empty();
    private boolean ofUnit;
    private boolean larger;
    private boolean ours;

    Scopes(Teller teller) {
        this.teller = teller;
        this.times = new Times(teller.year());
    }

    /** Whether the unit's own name has been asked for: another unit may have to be understood otherwise. */
    boolean ofUnit() {
        return ofUnit;
    }

    /**
     * @param sentence up to the full stop, over semicolons: 市政府收到 12 件；各部门收到 230 件 sets them against each other
     * @param goesOn   whether only a semicolon stands before it
     */
    void sentence(String sentence, boolean goesOn) {
        ahead = sentence;
        othersAhead = Optional.empty();
        times.sentence(goesOn);
        outside = Optional.empty();
        if (goesOn && amongContested && OTHER_CASES.matcher(sentence).lookingAt()) {
            subject = outer;
        }
        amongContested = false;
        if (goesOn && divided && CARRIED_ON.matcher(sentence).lookingAt()) {
            subject = outer;
        }
        if (!goesOn) {
            // What 其中 or a list of organs sets holds up to the full stop.
            subject = divided ? outer : subject;
            divided = false;
        }
    }

    /** The parts told so far make up the whole: what follows is of all again. */
    void whole() {
        subject = Claim.Scope.WHOLE;
        outer = Claim.Scope.WHOLE;
        divided = false;
    }

    /** Whether a government reports that has organs below it. */
    boolean ofGovernment() {
        return teller.government() && !teller.township();
    }

    /** Whether an office reports for itself. */
    boolean ofOffice() {
        return teller.official() && teller.office();
    }

    /** Whose all applications of the area are: the government's own, and another's in the report of its office. */
    Claim.Scope ofArea() {
        return teller.government() ? Claim.Scope.WHOLE : Claim.Scope.OTHER;
    }

    /** Whether an organ, and no time or way, makes the figures parts. */
    boolean ofOrgan() {
        return subject != Claim.Scope.WHOLE;
    }

    /** The scopes of organs that are listed before 分别; none where the words before it list no organs. */
    List<Claim.Scope> named(String until, int count) {
        List<Claim.Scope> years = times.named(until.substring(Math.max(until.lastIndexOf('，'), until.lastIndexOf('；')) + 1));
        if (years.size() == count) {
            return years;
        }
        // 2021 年至 2023 年，我局分别收到 21 件、35 件、28 件.
        List<Claim.Scope> told = times.named(until.substring(until.lastIndexOf('；') + 1));
        if (told.size() == count) {
            return told;
        }
        // 申请量居前的部门为甲局、乙局，分别收到 418 件和 265 件.
        Matcher ranked = Organs.RANKED_LIST.matcher(until);
        String list = ranked.find() ? ranked.group(1) : until.substring(Math.max(until.lastIndexOf('，'), Math.max(until.lastIndexOf('：'), until.lastIndexOf('（') > until.lastIndexOf('）') ? until.lastIndexOf('（') : -1)) + 1);
        // 自然资源和规划局 is one name.
        String[] parted = list.split("、");
        String[] items = parted.length == count ? parted : list.split("[、和及与]");
        if (!teller.government() || items.length != count) {
            return List.of();
        }
        List<Claim.Scope> scopes = new ArrayList<>();
        for (String item : items) {
            boolean below = Organs.REST.matcher(item + "收到").find() || Organs.ORGAN_END.matcher(item).lookingAt() && !Organs.NO_ORGAN.matcher(item).find();
            if (Organs.SUBUNIT.matcher(item).find() || item.endsWith("政府")) {
                scopes.add(Claim.Scope.SUBUNIT);
            } else if (below || item.equals("部门")) {
                scopes.add(Claim.Scope.PART);
            } else {
                return List.of();
            }
        }
        return scopes;
    }

    /** What follows up to the full stop. */
    String ahead(int from) {
        return ahead.substring(Math.min(from, ahead.length()));
    }

    /** 市里批转 7 件，县政府受理 46 件，合计 53 件；县直部门受理 118 件: whether further organs follow, so that the sum is not all. */
    boolean goesOn(int from) {
        return Organs.FURTHER.matcher(ahead(from)).lookingAt();
    }

    void end(String sentence) {
        // （含区政府办公室 39 件）；办结 143 件: what the bracket set ends with it.
        if (outside.isPresent() && sentence.lastIndexOf('）') > sentence.lastIndexOf('（')) {
            subject = outside.get();
            outside = Optional.empty();
        }
        times.end(sentence);
        ours |= Areas.ours(sentence);
    }

    /**
     * The scope of a figure.
     *
     * @param before end of the figure before, or the sentence's start: what stands between may set another subject
     */
    Claim.Scope at(String sentence, int before, int clause, int figure) {
        // 网上申请占 65%，共 26 件: the figure belongs to what its share was told of.
        String until = sentence.substring(0, figure);
        Matcher share = SHARE_BEFORE.matcher(until);
        Matcher sum = SUM_BEFORE.matcher(until);
        int list = listBefore(until);
        boolean listing = list >= 0;
        String own = sentence.substring(share.find() ? share.start() : sum.find() ? sum.start() : listing ? list : clause, figure);
        bracketed(sentence, before, figure);
        String told = sentence.substring(before, figure);
        // 全县各单位发生复议 13 件、行政诉讼 5 件.
        larger = ofLarger(told) || larger && told.startsWith("、");
        if (larger) {
            return Claim.Scope.OTHER;
        }
        String since = Organs.TOGETHER.matcher(SHARED.matcher(sentence.substring(before, figure)).replaceAll("")).replaceAll("全县");
        subjectOf(sentence, subject == Claim.Scope.SUBUNIT ? since : Organs.ALL_TOGETHER.matcher(since).replaceAll("全县"));
        boolean listed = listed(Organs.TOGETHER.matcher(until).replaceAll("全县"));
        if (listed || until.contains("其中")) {
            divided = true;
        } else if (!divided) {
            outer = subject;
        }
        Claim.Scope time = times.at(sentence, figure);
        if (time != Claim.Scope.WHOLE) {
            return time;
        }
        // 所属医院收到 21 件，由其自行答复，不计入本局数据.
        if (Organs.LEFT_OUT.matcher(sentence).region(figure, sentence.length()).lookingAt()) {
            return Claim.Scope.OTHER;
        }
        if (own.contains("备案") && !own.contains("备案等行政许可") || Organs.ASSISTING.matcher(own).find()) {
            return Claim.Scope.OTHER;
        }
        Optional<String> against = Organs.against(sentence.substring(Math.max(0, Math.max(sentence.lastIndexOf('，', figure), sentence.lastIndexOf('；', figure))), figure));
        boolean contested = against.isPresent();
        if (teller.government() && contested) {
            amongContested |= until.contains("其中");
            subject = Organs.OWN_GOVERNMENT.matcher(against.get()).matches() ? Claim.Scope.SUBUNIT : Claim.Scope.PART;
            return subject;
        }
        // 以市政府或市政府办公室名义发布规范性文件 26 件, in the office's report.
        if (!teller.government() && teller.office() && WITH_GOVERNMENT.matcher(until).find()) {
            return Claim.Scope.OTHER;
        }
        // 征收补偿类申请中，予以公开 30 件.
        if (OF_ONE_KIND.matcher(until).lookingAt()) {
            return Claim.Scope.PART;
        }
        Matcher name = Organs.NAME_OF.matcher(own);
        boolean named = name.find() && !(teller.government() && Organs.SUBUNIT.matcher(own.substring(0, name.start())).find());

        if (Ways.one(sentence, listing ? list : clause, own, until) || named || ONE_APPLICANT.matcher(sentence.substring(Math.max(Math.max(sentence.lastIndexOf('，', figure), sentence.lastIndexOf('：', figure)), 0), figure)).find()) {
            return Claim.Scope.PART;
        }
        // 县政府办办结 37 件；结转 3 件，其中县政府办 1 件: what has such a part is of all again.
        boolean again = divided && subject == Claim.Scope.SUBUNIT && !listed && Organs.AMONG_ORGANS.matcher(sentence).region(figure, sentence.length()).lookingAt();
        if (again) {
            subject = outer;
        }
        if (ofSomeApplicants(until)) {
            return Claim.Scope.PART;
        }
        boolean issued = teller.government() && !teller.township() && Organs.ISSUED_BY.matcher(own).find();
        boolean office = issued || !teller.government() && sentence.indexOf("其中") <= figure && Organs.OFFICE_APART.matcher(sentence).find() && Organs.OFFICE.matcher(own).find();
        // 以区政府为被申请人 12 件；办公室自身未发生, in the office's report.
        if (!teller.government() && contested && against.get().contains("政府") && !against.get().contains("办") && ahead.contains("自身")) {
            return Claim.Scope.PART;
        }
        return office || Ways.inColumn(sentence, figure) || listed ? Claim.Scope.PART : subject;
    }

    /** 三名自然人分别提出 44 件、31 件、22 件，合计 97 件. */
    static boolean ofSomeApplicants(String until) {
        return SOME_APPLICANTS.matcher(until).find();
    }

    /** Where an enumeration begins that goes on to the figure; it begins with the last clause or the one before. None: -1. */
    private static int listBefore(String until) {
        int last = clauseUp(until, until.length());
        int begin = last > 0 ? clauseUp(until, last - 1) : last;
        if (until.indexOf('、', begin) < 0) {
            return -1;
        }
        Matcher list = LIST_BEFORE.matcher(until).useOpenBounds();
        return list.region(begin, until.length()).lookingAt() ? begin : last > begin && list.region(last, until.length()).lookingAt() ? last : -1;
    }

    private static int clauseUp(String until, int end) {
        int at = end;
        while (at > 0 && CLAUSE_MARKS.indexOf(until.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** What a bracket sets holds up to its end: 全县 200 件（县政府办 20 件），办结 190 件 tells of all again. */
    private void bracketed(String sentence, int before, int figure) {
        String until = sentence.substring(0, figure);
        boolean open = until.lastIndexOf('（') > until.lastIndexOf('）');
        if (open && outside.isEmpty()) {
            outside = Optional.of(subject);
        } else if (!open && outside.isPresent()) {
            subject = until.indexOf('）', before) >= 0 ? outside.get() : subject;
            outside = Optional.empty();
        }
    }

    /** The time of a figure that another is compared with: 比 2020 年的 1105 件. */
    Claim.Scope compared(String until) {
        return times.compared(until);
    }

    /** The scope of a zero said in words. */
    Claim.Scope zero(String sentence, int at) {
        int clause = Math.max(sentence.lastIndexOf('，', at), sentence.lastIndexOf('、', at)) + 1;
        Claim.Scope before = subject;
        Claim.Scope scope = at(sentence, 0, Math.min(clause, at), at);
        subject = before;
        return scope == Claim.Scope.CUMULATIVE ? times.zero(sentence, clause, at) : scope;
    }

    /** 含区政府办公室: nothing remains. */
    String withoutSubject(String words) {
        return (teller.government() ? Organs.SUBUNIT : Organs.HEADQUARTERS).matcher(words).replaceAll("");
    }

    /** 自然资源局（412 件）、公安局 198 件: an organ right before its figure. */
    boolean listed(String until) {
        Matcher organ = Organs.ORGAN_END.matcher(until);
        int from = Math.max(Math.max(until.lastIndexOf('，'), until.lastIndexOf('、')), Math.max(until.lastIndexOf('：'), Math.max(until.lastIndexOf('（', until.length() - 2), Math.max(until.lastIndexOf('是'), until.lastIndexOf('为'))))) + 1;
        boolean named = teller.government() && organ.region(from, until.length()).lookingAt() && !Organs.NO_ORGAN.matcher(organ.group()).find() && !Organs.WHOLE.matcher(organ.group()).find() && !Organs.SUBUNIT.matcher(organ.group()).find() && !own(organ.group());
        return named || Organs.endsWith(Organs.OTHERS, until);
    }

    private void subjectOf(String sentence, String given) {
        // In a government's report 我办 is its office, not the government.
        String plain = given.indexOf('（') >= 0 ? Organs.INCLUDED.matcher(given).replaceAll("") : given;
        String ours = teller.government() ? Organs.OUR_OFFICE.matcher(plain).replaceAll("政府办") : given;
        String words = teller.government() && ours.contains("办") ? Organs.WITH_OFFICE.matcher(ours).replaceAll("") : ours;
        int part = Organs.last(teller.government() ? Organs.SUBUNIT : Organs.HEADQUARTERS, words);
        int whole = ALL_BEGIN.matcher(words).lookingAt() ? 0 : Math.max(Organs.last(Organs.WHOLE, words), viewed(words));
        // 区政府办 45 件，全区各部门 230 件: beside its office all departments are the rest.
        int rest = subject == Claim.Scope.SUBUNIT && !Organs.ALL_WITH.matcher(ahead).find() ? Organs.last(Organs.REST, words) : -1;
        int others = Math.max(Math.max(Math.max(rest, Organs.last(Organs.RANKED, words)), Organs.last(Organs.OTHERS, words)), teller.government() ? named(words) : below(words));
        boolean among = teller.government() && Organs.AMONG_GOVERNMENT.matcher(words).find();
        boolean contrasted = among || teller.government() && (subject == Claim.Scope.PART || othersAhead() || Organs.BELOW_COUNTED.matcher(ahead).find()) && Organs.GOVERNMENT.matcher(words).find();
        if (others > part && others >= 0 && (others > whole || rest >= 0)) {
            subject = Claim.Scope.PART;
        } else if (teller.township() && part > whole && Organs.ABOVE.matcher(words).find()) {
            // 我镇收到 4 件，其中县政府办公室转办 1 件: an organ above the one that reports.
            subject = Claim.Scope.PART;
        } else if ((teller.government() || teller.system() || othersAhead() || Organs.AMONG_HEADQUARTERS.matcher(words).find()) && part > whole && !ownOffice(words) || contrasted && whole < 0) {
            subject = Claim.Scope.SUBUNIT;
        } else if (whole >= 0 || part >= 0 && !teller.government()) {
            // 支队办理 86 起；局机关收到 2 件: where nothing else is told of it the headquarters are the unit.
            subject = Claim.Scope.WHOLE;
        }
    }

    /** 本报告由区政府办编制 and its like set no subject. */
    private boolean ownOffice(String words) {
        return words.contains("编制") || teller.government() && teller.office();
    }

    /** Another organ by its name: 县公安局收到. The office of the government and 全县各局 are none. */
    private int named(String words) {
        Matcher matcher = Organs.NAMED.matcher(words);
        int at = -1;
        while (matcher.find()) {
            boolean all = teller.township() && Organs.BARE_NAME.matcher(matcher.group()).matches() || Pattern.matches(".*(?:全[省市县区旗州镇乡]|各级|我[市县区镇乡]|政府办).*", matcher.group()) || Organs.WHOLE.matcher(matcher.group()).find() || own(TIMES.matcher(matcher.group()).replaceAll(""));
            at = all ? at : matcher.start();
        }
        return at;
    }

    private boolean ofLarger(String words) {
        ofUnit |= teller.government() && Areas.named(words);
        return Areas.larger(words, ahead, teller, ours);
    }

    /** Whether it is the reporting unit that is named. */
    private boolean own(String named) {
        ofUnit = true;
        return teller.unit().contains(Normal.bare(named.replaceAll(Organs.DEED, "").replaceFirst("(?:尚|均|从|也|都|暂)*(?:未|没有|无)$", "")));
    }

    /** An organ below the one that reports, which may be such a one itself: 交警支队收到 in the report of the 交警支队. */
    private int below(String words) {
        Matcher matcher = Organs.SUBORDINATE.matcher(words);
        int at = -1;
        while (matcher.find()) {
            at = own(TIMES.matcher(matcher.group()).replaceAll("")) ? at : matcher.start();
        }
        return at;
    }

    private boolean othersAhead() {
        if (othersAhead.isEmpty()) {
            othersAhead = Optional.of(Organs.OTHERS.matcher(ahead).find());
        }
        return othersAhead.get();
    }

    private static int viewed(String words) {
        boolean possible = words.indexOf('从') >= 0 || words.indexOf('按') >= 0 || words.contains("公开");
        return possible ? Organs.last(VIEWED, words) : -1;
    }
}
