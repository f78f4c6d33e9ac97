package org.jiaohe.narrative;

import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** By what way something was published or applied for: what one of several ways counts is a part. */
final class Ways {
    private static final Pattern CHANNEL = Pattern.compile("(?:通过|在|利用|依托|借助|运用)(?!(?:(?!主动公开|公布|发布(?!平台|厅|会))[^，。；]){0,30}(?:等(?!栏目|专栏|板块|专区)|各类(?!政务新媒体)|各种|多种|多个|多渠道|不同|各(?:级|大|个|方)?(?:媒体)?(?:渠道|平台|载体|媒体)))[^，。；]{0,24}(?:网|平台|公众号|微信|微博|新媒体|公报|公示栏|公开栏|宣传栏|公告栏|显示屏|视频号|抖音|专区|信函|邮箱|邮局|快递|信箱|系统|渠道|专栏|客户端|目录系统|公开目录|两微一端|微端|报刊|电视|广播|报纸|APP)"
            + "|其中[^，。；]{0,12}(?:网站|公众号|微信|微博|新媒体|公报|公示栏|公开栏|网络|网上|渠道)|其中[，,]?(?:代表|以[^，。；“”]{0,14}(?:政府|办公|名义|主体))");
    private static final Pattern APPLIED_BY = Pattern.compile("当面|信函|信件申请|来[信函]申请|书信申请|快递申请|窗口申请|来访申请|微信申请|挂号信|邮寄|电子邮件|网[上络站页]?(?:在线)?(?:申请|提交|提出)|平台(?:申请|提交|提出)|通过(?:网站|平台|网络)|在线申请|线上申请|线下申请|现场申请|现场提交|当场提交|传真|互联网(?!上网)|上门申请");
    private static final Pattern UNWRITTEN = Pattern.compile("(?:网上|网络|在线|线上|口头|当面|平台)申请");
    private static final Pattern MANY_WAYS = Pattern.compile("、[^，。；、0-9]{2,10}等(?:共计?|合计|总计)(?:约|近)?$|(?:等(?:多种|各种|不同|多个)?|不同的?|各种|各类|多种|多个|各个)(?:途径|渠道|方式|形式|平台)|线上[、和与及]?线下|书面[、和及与]网[上络]|网[上络][、和及与]书面");
    private static final Pattern COLUMN = Pattern.compile("(?:网站|栏目|平台|信箱|热线)[^，。；0-9]{0,12}(?:收到|受理|接收)[^，。；0-9]{0,4}(?:留言|来信|信件|邮件|咨询)");
    private static final Pattern WAY = Pattern.compile("(?![^，。；]*依申请公开[^，。；]{0,6}(?:系统|平台))(?:20[0-9]{2}年度?|本年度?|全年|今年|年内|[我本][局委厅办镇乡]|共)*(?:通过|在|利用|依托|借助|运用)[^，。；：0-9]{2,24}(?:网站?|子站|平台|公众号|微信|微博|新媒体|公报|专区|专栏|系统|客户端)(?:上|中|里|内)?，");
    /** 一是网站方面，… */
    private static final Pattern CONCERNING = Pattern.compile("(?<=[一二三四五六七八九十]是|[，。；])[^，。；：0-9]{0,10}(?:网站|平台|公众号|微信|微博|新媒体|公报)(?:建设|发布)?方面，$");
    private static final String PUNCTUATION = "，；。：";
    private static final Pattern SEVERAL_WAYS = Pattern.compile("[、和及与]|以及|等");
    /** 通过网站、微信、微博共发布 17406 条: the sum of several ways. */
    private static final Pattern ALL_WAYS = Pattern.compile("(?:通过|在|利用|依托|借助|运用)[^，。；]{0,24}(?:网站?|平台|公众号|微信|微博|新媒体|公报|公示栏|公开栏|显示屏|视频号|抖音|头条|客户端|APP|app)(?:[、和及与]|以及)[^，。；]{0,30}(?:网站?|平台|公众号|微信|微博|新媒体|公报|公示栏|公开栏|显示屏|视频号|抖音|头条|客户端|APP|app)(?:共|累计|合计|总计)[^，。；]*$|(?:通过|利用|依托|借助|运用|采取|采用)[^，。；、和及与]{2,24}(?:[、和及与]|以及)[^，。；]{2,16}(?:方式|形式|途径)(?:共|累计|合计|总计|全年|年内|主动)*(?:公开|发布|公布)[^，。；]*$");

    /** 厅网站、微信、微博发布 3350 条: a website beside two other ways. */
    private static final Pattern THREE_WAYS = Pattern.compile("(?:网站|官网|门户网?)(?<!通过[^，。；]{0,24}|在[^，。；]{0,24})[^，。；0-9、]{0,4}、[^，。；0-9]{0,16}(?:公众号|微信|微博|新媒体|公报|抖音|视频号|头条号?)”?(?:[、和及与]|以及)[^，。；0-9]{0,16}(?:公众号|微信|微博|新媒体|公报|抖音|视频号|头条号?|客户端)”?(?:共|累计|合计|总计|全年|主动)*(?:公开|发布|公布)[^，。；]*$");

    /** 公众号保持每日更新，共发布信息 1206 条. */
    private static final Pattern SUBJECT = Pattern.compile("(?![^，。；]*(?:通过|依托|利用|等|各|、))[^，。；：0-9]{0,12}(?:网站|公众号|微信|微博|抖音号?|视频号|客户端|公报)”?[^，。；：0-9]{0,12}，|[^，。；：]{0,12}(?:网站|官网|公众号|微信|微博|抖音号?|视频号|客户端)”?(?:总|累计)*(?:访问量?|浏览量?|点击量?|关注|粉丝|阅读量?)[^，。；：]{0,16}，");
    private static final Pattern POSTED = Pattern.compile("(?:全年|年内|累计|共|20[0-9]{2}年)*(?:发布|更新|公开)(?!申请)");

    /** 收取的费用（检索费、邮寄费等）为 120 元: what stands in brackets is no way of applying. */
    private static final Pattern ASIDE = Pattern.compile("（[^（）]*）");

    private Ways() {
    }

    /**
     * Whether a figure counts what came or went by one way.
     *
     * @param own   the words of the figure's clause, with the clause before where its share or sum was told
     * @param until the sentence up to the figure
     */
    static boolean one(String sentence, int clause, String own, String until) {
        boolean written = own.contains("书面") && UNWRITTEN.matcher(sentence).find();
        return (led(sentence, clause) || CHANNEL.matcher(own).find()) && !several(until) || !many(own) && APPLIED_BY.matcher(own.indexOf('）') < 0 ? own : ASIDE.matcher(own).replaceAll("")).find() || written;
    }

    /** 通过政府网站，主动公开 67 条: the way named in the clause before, where it says nothing else. */
    private static boolean led(String sentence, int clause) {
        String until = sentence.substring(0, clause);
        if (!until.endsWith("，")) {
            return false;
        }
        int begin = until.length() - 1;
        while (begin > 0 && PUNCTUATION.indexOf(until.charAt(begin - 1)) < 0) {
            begin--;
        }
        String before = until.substring(begin);
        Matcher way = WAY.matcher(before);
        Matcher concerning = CONCERNING.matcher(until);
        boolean posted = POSTED.matcher(sentence).region(clause, sentence.length()).lookingAt() && SUBJECT.matcher(before).matches();
        return posted || way.matches() && !SEVERAL_WAYS.matcher(before).find() || until.endsWith("方面，") && concerning.find() && !SEVERAL_WAYS.matcher(concerning.group()).find();
    }

    /** Whether the words before a figure say that it sums up several ways. */
    static boolean several(String until) {
        return ALL_WAYS.matcher(until).find() || THREE_WAYS.matcher(until).find();
    }

    /** 通过邮寄、现场等方式 names no single channel. */
    static boolean many(String words) {
        return MANY_WAYS.matcher(words).find();
    }

    /** 网站栏目收到留言 46 条，其中申请 7 件: what one column received. */
    static boolean inColumn(String sentence, int figure) {
        int among = sentence.substring(0, figure).indexOf("其中");
        return among > 0 && COLUMN.matcher(sentence.substring(0, among)).find();
    }
}
