package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Pattern;

/** Items disclosed that have a verb of publishing and a noun of their own: 网站发布工作动态 34 条, 主动公开土地市场数据 226 条. */
final class Governed {
    /** What is published beside the items that the count of disclosures takes in. */
    private static final String ASIDE = "解读|推送|推文|征集|意见|预警|招聘|招录|诉求|清单|目录|指南|事项|建议|提案|规章|规范性|行政许可|行政处罚|行政强制|申请|视频|图解|宣传|活动|培训|回应|留言|咨询|转载|转发|案例|问题|岗位|报道|账号|栏目|专栏";
    /** What is done and not published: 修复错链 20 条. */
    static final String DONE = "发行|赠阅|悬挂|解答|播放|发文|调处|化解|救助|接(?:到|听|待|访)|处置|修复|整改|排查|收集|征集|采(?:纳|用|编|访|写)|转办|交办|接收|办(?!公|事)|受理|开展|组织|召开|举办|制作|编|开设|更正|纠正|清理|审核|审查|报送|推送|新增|归集|录入|上报|刊(?!物)|登(?!记)|撰写|完成|发放|落实|回应(?!关切|情况)|监测(?!数据|信息|结果)|发现|制定|建立|梳理|配备|设置|设立|取消|调解|走访|约谈|检查(?!信息|结果)|张贴|举行|开通|关停|归档|审批(?!信息|结果)|抽查(?!信息|结果)|备案|转载|转发|答复|回复|处理|受理|收到|完成|解决|协调|印发|出台|通报";
    private static final String NOUN = "(?:公开|发布|公布)(?:了)?(?!栏|平台|[^，。；：0-9]*(?:" + ASIDE + "))[^，。；：0-9]{0,90}(?:信息|动态|公告|公示|通告|通知|内容|文件|公文|情况|结果|数据|批复|资料|报告|计划|规划|台账|消息|资讯|要闻|新闻|任免|决算|预算|总结|法规|决策|进展|名单|职能|设置|分工|简介|概况|等)(?:类|方面)?" + Disclosed.FILLED;
    private static final Pattern OWN_NOUN = Pattern.compile(NOUN);
    private static final Pattern AT = Pattern.compile("(?<!媒体)(?<!(?:等|各类|多种)[^，。；0-9]{0,4})(?:" + Disclosed.PLACES + ")(?:号|账号)?”?(?:20[0-9]{2}年度?|全年|年内|累计|共|上|中|里|主动)*" + NOUN);
    private static final Pattern BARE = Pattern.compile("(?!" + DONE + "|[^，。；：0-9]*(?:" + ASIDE + "))[\\p{IsHan}、]{2,20}");
    /** 决策部署落实情况 7 件、应急管理 5 件 behind the full stop of a list of subjects. */
    private static final Pattern LIST = Pattern.compile("(?:及时|集中|准确|全年|共|主动)*(?:公开|发布|公布)?(?:(?!" + DONE + "|[^，。；：0-9]*(?:" + ASIDE + "|会议|推文|申请|复议|诉讼|行政(?:许可|处罚|强制)|收到))[\\p{IsHan}]{2,12}[0-9]+[条件篇份](?:[、，；]|$)(?:其中[，：]?)?){2,}");
    /** 补贴发放信息 35 条: a noun, though there is a verb within it. */
    private static final Pattern NOMINAL = Pattern.compile("(?!.*(?:转载|转发|报送|接收|解读|推送|推文|图解|视频(?!号)|宣传|活动|回应|留言|咨询|来信|信件|热线|工单|诉求|投诉|(?:采用|录用|采纳|刊发|刊登)信息))(?:[条件篇份项则]?、)?(?:[^，。；：0-9]*?(?:公开|发布|公布))?(?!" + DONE + "|推送|发放|接听|接待|采用|录用)[\\p{IsHan}]{2,18}(?:信息|公告|公示|通告|动态|情况|结果)类?");
    private static final Pattern LED_BY = Pattern.compile("^(?:及时|集中|准确|全年|共|主动)*(?:公开|发布|公布)");
    private static final Pattern DEED = Pattern.compile("(?:共|还|并|另|全年|累计)*(?:" + DONE + ")");
    /** 局网站发布政策解读 19 篇，统计数据 25 份: what stands beside what is no item. */
    private static final Pattern NEXT = Pattern.compile("(?<!媒体)(?<!(?:等|各类|多种)[^，。；0-9]{0,4})(?:" + Disclosed.PLACES + ")(?:号|账号)?”?(?:20[0-9]{2}年度?|全年|共|上|中|里|主动)*(?:公开|发布|公布)(?!栏|平台)[^，。；：0-9]{2,20}[0-9]+[条篇份件][，、](?!" + DONE + "|[^，。；：0-9]*(?:" + ASIDE + "))[^，。；：0-9]{2,12}(?:信息|动态|公告|公示|通告|通知|文件|公文|结果|数据|批复|报告|计划|规划|台账)$");
    private static final Pattern BESIDE = Pattern.compile("主动公开[^。；]*(?:规章|文件)[0-9]+[件部份][，、][^。；]*(?<=[，、])[^，。；、0-9]{2,24}信息$");
    /** 通过公开平台及时发布党建工作等信息，全年发布工作动态 51 条: the verb is told once more. */
    private static final Pattern AGAIN = Pattern.compile("(?:通过|利用|依托|借助|运用|在)(?!(?:(?!公开|发布)[^，。；]){0,30}(?:等|各类|各种|多种))(?:(?!公开(?!平台|栏|网)|发布(?!平台|厅))[^，。；、和及0-9]){0,16}(?:" + Disclosed.PLACES + ")(?:号|账号)?”?(?:上|中)?(?:及时|主动|积极|集中|持续|定期)*(?:公开|发布|公布)[^，。；：0-9]{2,30}，(?:全年|年内|累计|共计?|20[0-9]{2}年度?|本年度?)+(?:公开|发布|公布|更新)(?!平台|栏|[^，。；：0-9]*(?:" + ASIDE + "))[^，。；：0-9]{2,12}$");
    /** “公告栏”发布申报信息 14 条: by columns, which are named in quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("“[^“”，。；0-9]{2,14}”(?:栏目|专栏|板块|专区|栏)?(?:上|中)?：?(?:共计?|累计|全年|主动)*(?:公开|发布|公布|更新)(?!平台|栏|[^，。；：0-9]*(?:" + ASIDE + "))[^，。；：0-9]{0,14}(?:信息|动态|文件|公告|公示|通知|消息|资讯)" + Disclosed.FILLED);
    private static final Pattern ENDS = Pattern.compile("(?=[，。；（）、]|$)");

    private Governed() {
    }

    /** 主动公开征地批复 23 条；土地市场数据 226 条: a list of nouns goes on over the semicolon. */
    static boolean goesOn(Context context, String span) {
        return context.figure().counter().equals("条") && context.behind(ENDS) && BARE.matcher(span).matches();
    }

    /** “公告栏”公开信息 14 条: one column. */
    static boolean quoted(Context context) {
        return context.until().indexOf('”') >= 0 && QUOTED.matcher(context.until()).find();
    }

    static boolean nominal(String span) {
        return NOMINAL.matcher(span).matches();
    }

    /** 建立台账 42 份: nothing that was published. */
    static boolean done(String span) {
        return DEED.matcher(span).lookingAt();
    }

    /** Whether the figure's sentence begins with nouns and counts alone, so that it goes on with the subjects of the one before. */
    static boolean listed(Context context) {
        return BARE.matcher(LED_BY.matcher(context.until()).replaceFirst("")).matches() && LIST.matcher(context.sentence()).lookingAt();
    }

    /**
     * Whether the figure counts one subject or channel of what was disclosed.
     *
     * @param span  the words since the last mark or figure
     * @param whole the count of items told before it
     */
    static boolean part(Context context, String span, Optional<Reading> whole, boolean here) {
        if (!context.behind(ENDS)) {
            return false;
        }
        if (!context.figure().counter().equals("次") && quoted(context)) {
            return true;
        }
        if (List.of("份", "件").contains(context.figure().counter())) {
            return NEXT.matcher(context.until()).find();
        }
        if (!List.of("条", "条次", "篇").contains(context.figure().counter())) {
            return false;
        }
        // 主动公开规章 3 件，人大代表建议答复信息 846 条: items beside documents that have a row.
        if (context.figure().counter().equals("条") && BESIDE.matcher(context.until()).find()) {
            return true;
        }
        if (!context.figure().counter().equals("条次") && AGAIN.matcher(context.until()).find()) {
            return true;
        }
        boolean own = context.figure().counter().equals("条") && (span.contains("主动") || here && whole.isPresent()) && OWN_NOUN.matcher(span).find();
        return own || AT.matcher(context.until()).find() || NEXT.matcher(context.until()).find();
    }
}
