package org.jiaohe.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Normal;

/**
 * Whose figure it is. A subject that one clause sets holds until another takes over; a year likewise. Which subjects are
 * the whole depends on who reports: in a government's report its office is a part, in the office's own report it is all.
 */
final class Scopes {
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern SUBUNIT = Pattern.compile("(?:省|市|区|县|旗|州|镇|乡|街道)?(?:人民)?政府办(?:公室|公厅)?|(?:省|市|区|县|镇|乡)(?:政府)?本级|机关本级|局机关|本级政府|政府本级");
    private static final String DEED = "(?:共|累计|全年|分别|新)?(?:收到|受理|新收|接收|办理|答复|办结|主动公开|公开)";
    private static final Pattern PARTS = Pattern.compile("(?:(?<!全[省市县区旗州镇乡局委系]|全系统|各级各|各级)各?(?:部门|乡镇|镇街|街道|镇|乡|局属|直属单位|下属单位|二级单位|基层单位|县区|区县|科室)|其他(?:单位|部门|机关))" + DEED);
    private static final Pattern NAMED = Pattern.compile("(?<![我本全该])[省市县区旗州\\p{IsHan}]{1,10}(?:局|委|厅|镇|乡|街道|办事处|分局|中心|学院|医院|其他单位)" + DEED);
    private static final Pattern PART_END = Pattern.compile("[，、；：:（(](?:各|市直|县直|区直|市级|县级|区级|省直|其他|所属|下属)*(?:部门|单位|乡镇|镇街|街道|乡镇街道|县区|区县|县[（(]市、?区[）)]|区[（(]市、?县[）)]|市[（(]县、?区[）)])(?:共|分别|合计)?$");
    private static final Pattern WHOLE = Pattern.compile("全(?:省|市|县|区|旗|州|镇|乡|局|委|系统|街道)|我(?:省|市|县|区|旗|镇|乡|局|委|厅|办|中心|街道|部门|单位|机关)|本(?:局|委|厅|机关|单位|部门|街道|镇|乡|办)|各级行政机关|区政府共|县政府共|市政府共");
    private static final Pattern SINCE = Pattern.compile("(?:自|从)20[0-9]{2}年.*(?:起|以来)|(?:施行|实施|成立|开展|建立)以来");
    private static final Pattern CARRY = Pattern.compile("(?:从|自|由)?20[0-9]{2}年度?(?:度)?(?:未办结)?结转|结转(?:至|到|入|自|于)?20[0-9]{2}年度?");
    private static final Pattern CHANNEL = Pattern.compile("(?:通过|在|利用|依托)(?![^，。；]{0,30}(?:等|各类|各种|多种|多个|多渠道))[^，。；]{0,20}(?:网站|平台|公众号|微信|微博|新媒体|公报|公示栏|公开栏|信函|邮箱|网络|渠道)|其中[^，。；]{0,12}(?:网站|公众号|微信|微博|新媒体|公报|公示栏|公开栏|网络|网上|渠道)|其中[，,]?代表");
    private static final List<String> PERIODS = List.of("上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "1-6月", "截至6月");

    private final boolean government;
    private final String unit;
    private final int year;
    private Claim.Scope subject = Claim.Scope.WHOLE;

    Scopes(UnitType type, String unit, int year) {
        this.government = type == UnitType.GOVERNMENT;
        this.unit = Normal.bare(unit);
        this.year = year;
    }

    /** A new paragraph speaks of the report's subject again. */
    void paragraph() {
        subject = Claim.Scope.WHOLE;
    }

    /** The scope of a figure, from the words of its sentence before it. */
    Claim.Scope at(String sentence, int clause, int figure) {
        subjectOf(sentence.substring(clause, figure));
        String own = sentence.substring(clause, figure);
        Claim.Scope time = time(sentence, own, figure);
        if (time != Claim.Scope.WHOLE) {
            return time;
        }
        if (PERIODS.stream().anyMatch(own::contains) || CHANNEL.matcher(own).find() || own.contains("当面") || own.contains("信函") || own.contains("邮寄") || own.contains("电子邮件") || own.contains("网上申请") || own.contains("网络申请")
                || own.contains("网站提交") || own.contains("平台提交") || own.contains("通过网站") || own.contains("通过平台") || own.contains("通过网络") || own.contains("在线申请") || own.contains("传真")) {
            return Claim.Scope.PART;
        }
        if (PART_END.matcher(sentence.substring(0, figure)).find()) {
            return Claim.Scope.PART;
        }
        return own.contains("备案") ? Claim.Scope.OTHER : subject;
    }

    private void subjectOf(String words) {
        int part = last(SUBUNIT, words);
        int whole = last(WHOLE, words);
        int others = Math.max(last(PARTS, words), government ? named(words) : -1);
        if (government && part > whole && !ownOffice(words)) {
            subject = Claim.Scope.SUBUNIT;
        } else if (others > Math.max(part, whole) && others >= 0) {
            subject = Claim.Scope.PART;
        } else if (whole >= 0) {
            subject = Claim.Scope.WHOLE;
        }
    }

    /** 本报告由区政府办编制 and its like set no subject. */
    private boolean ownOffice(String words) {
        return words.contains("编制") || unit.endsWith("办公室") || unit.endsWith("办公厅");
    }

    private Claim.Scope time(String sentence, String own, int figure) {
        if (own.contains("累计") && (own.contains("近三年") || own.contains("近两年") || own.contains("近五年") || own.contains("以来") || own.contains("历年")) || own.contains("近三年") || own.contains("历年累计")) {
            return Claim.Scope.CUMULATIVE;
        }
        String until = sentence.substring(Math.max(0, Math.max(sentence.lastIndexOf('。', figure), sentence.lastIndexOf('；', figure))), figure);
        if (own.contains("累计") && SINCE.matcher(until).find() || SINCE.matcher(own).find()) {
            return Claim.Scope.CUMULATIVE;
        }
        String bare = Carries.EARLIER.matcher(CARRY.matcher(own).replaceAll("")).replaceAll("").replaceAll("(?:上年度?|上一年度?|去年|往年)(?:度)?结转|结转(?:自)?上年度?|结转上一年度?|(?:较|比|与|同)(?:上年度?|上一年度?|去年|20[0-9]{2}年)(?:同期)?(?:相比)?", "");
        boolean before = bare.contains("上年") || bare.contains("去年") || bare.contains("上一年") || bare.contains("同期");
        String so = CARRY.matcher(sentence.substring(0, figure)).replaceAll("");
        Matcher years = YEAR.matcher(so);
        int named = 0;
        while (years.find()) {
            boolean compared = years.start() > 0 && "较比与同".indexOf(so.charAt(years.start() - 1)) >= 0;
            named = compared ? named : Integer.parseInt(years.group(1));
        }
        if (before || year > 0 && named == year - 1) {
            return Claim.Scope.PREVIOUS_YEAR;
        }
        return year > 0 && named > 0 && named != year ? Claim.Scope.OTHER : Claim.Scope.WHOLE;
    }

    /** Another organ by its name: 县公安局收到. The office of the government and 全县各局 are none. */
    private int named(String words) {
        Matcher matcher = NAMED.matcher(words);
        int at = -1;
        while (matcher.find()) {
            boolean all = matcher.group().matches(".*(?:全[省市县区旗州镇乡]|各级|我[市县区镇乡]|政府办).*") || WHOLE.matcher(matcher.group()).find() || unit.contains(Normal.bare(matcher.group().replaceAll(DEED, "")));
            at = all ? at : matcher.start();
        }
        return at;
    }

    private static int last(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }
}
