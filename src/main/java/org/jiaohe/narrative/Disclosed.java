package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Pattern;

/** Items disclosed on the unit's own initiative ({@code proactive.total}) and their parts by channel and by subject. */
final class Disclosed {
    private static final Set<String> COUNTERS = Set.of("条", "件", "项", "篇", "份", "条次", "件次", "个", "则");
    private static final Set<String> ITEMS = Set.of("条", "条次", "件", "份", "篇", "则");
    private static final Set<String> DECISIONS = Set.of("permits", "penalties", "coercion");
    static final String PLACES = "网站|子站|两微一端|两微|APP|app|官网|门户网|政务网|政府网|公众网|信息网|公开网|平台|公众号|微信|微博|新媒体|公报|公示栏|公开栏|宣传栏|公告栏|显示屏|电子屏|触摸屏|查询机|微信群|公开专区|查阅点|公示牌|橱窗|融媒体中心|新闻媒体|渠道|客户端|专栏|栏目|抖音|视频号|头条号|头条|报刊|报纸|电视|广播|目录系统|(?<=[在过][\\p{IsHan}]{0,8})公开目录(?=公开|发布|主动|上)";
    static final String FILLED = "(?:共计?|计|约|近|总计|合计|累计|总量|总条数|达到?|总数|数量?|有|为)*$";

    /** 微信公众号发布信息 635 条: a channel with what it published. Readers, posts and pushes are other things. */
    private static final Pattern CHANNEL = Pattern.compile("(?<!(?:各(?!类政务新媒体)|多种|多个|等|相关|不同)[^，。；]{0,4})(?!(?<=(?:各|多种|不同)[^，。；、]{0,6})(?:渠道|平台))(?:" + PLACES + ")(?:20[0-9]{2}年度?|(?!等|转载|转发)[^，。；0-9]){0,8}?(?:公开(?!栏|平台|专栏|专区|网)|发布|公布|上传|更新|新增|(?<!双)公示(?!栏)|编发)+(?:的)?(?:各类|各项)?(?:(?![^，。；0-9]{0,16}(?:解读|推送|预警|新闻|招聘|报道|处罚信息|许可信息))[^，。；、0-9]{0,16}(?:、[^，。；、0-9]{1,12}){0,6})?(?:信息|公示公告|通知公告|内容|文件|公文|文章|数据)" + FILLED + "|(?:" + PLACES + ")[^，。；0-9]{0,6}?(?:公开|公示|发布|公布)(?:共计?|约|总计|合计)$|(?:公众号|微信|微博|抖音|视频号|头条号?|客户端|官网|网站)”?(?:共|累计|全年)*发布(?:各类)?(?:原创)?(?:稿件|作品|资讯|消息|动态)" + FILLED + "|(?:公众号|微信|微博|抖音|视频号|头条号?|客户端|网站)”?(?:(?!等)[^，。；：0-9]){0,6}，(?:共|累计|全年)*(?:发布|更新)[^，。；、0-9]{0,4}信息" + FILLED + "|(?:网站|新媒体|公众号|微信|微博|抖音号?|头条号?|视频号)(?:账号|矩阵|群|号|共|现|有)*[0-9]+[个家]，(?:年度|全年|年内|共|累计)*(?:发布|更新|公开)(?:各类|政务|政府)*信息" + FILLED + "|(?:网站|新媒体|公众号|微信|微博|抖音号?|头条号?|视频号)(?:共|累计|全年)*更新(?:共计?|约)?$|(?:公众号|微信|微博|抖音|视频号|头条号?|客户端|官网|网站|平台)”?(?:(?!等)[^，。；0-9]){0,6}?(?:公开|发布|公布)+[^，。；0-9]*、[^，。；0-9]*等(?:各类|内容|信息|情况|方面)*" + FILLED);

    /** 政府公报公开 66 条 beside a total. */
    private static final Pattern POSTED_BY = Pattern.compile("(?:" + PLACES + "|头条)[^，。；0-9]{0,6}?(?:公开|公示|发布|公布)(?:约)?$");

    /** 政府网站公开 6,925 条，政务新媒体公开 3,870 条: channels told one by one before their sum. */
    private static final Pattern NEXT_POSTED = Pattern.compile("[，、；][^，。；0-9]{0,12}(?:" + PLACES + ")[^，。；0-9]{0,6}?(?:公开|发布|公布|刊登|登载)(?:约)?[0-9]");

    /** 水务微博信息 165 条: the name of a channel does for a verb beside a total. */
    private static final Pattern NAMED_CHANNEL = Pattern.compile("[^，。；0-9]*(?:" + PLACES + ")(?:公开|发布|公布)?(?:政务|政府)?信息" + FILLED);
    /** 主动公开政府信息 183 条，今日头条号 44 条. */
    private static final Pattern BARE_CHANNEL = Pattern.compile("(?:其中)?(?!开设|新增|新建|建立|设置|开通|注销|关停|维护)[^，。；：、0-9]{0,10}(?:" + PLACES + ")”?(?:上|中)?(?:公开|发布|公布)?(?:共|约)?");
    /** 其中，网站 120 条。微信公众号 180 条. */
    private static final Pattern CHANNEL_ALONE = Pattern.compile("(?![^，。；0-9]*(?:发布|更新|推送|开设|建立|转载))[^，。；：、0-9]{0,8}(?:" + PLACES + ")(?:公开)?(?:共|约)?");
    private static final Pattern ROUTE = Pattern.compile("(?:通过|依托|利用|借助|运用)[^，。；0-9]+(?:公开|发布|公布)");

    /** 公开政务要闻、政府文件、便民服务等政府信息共 4,913 条: what is disclosed is listed before the noun. */
    private static final Pattern LISTED = Pattern.compile("(?:主动公开|主动发布|主动公布)[^，。；：（0-9]*?(?:信息|文件)" + FILLED + "|(?:公开|发布|公布)[^，。；：（0-9]*?(?:政府|政务|各类|公开)信息" + FILLED + "|(?:共|累计|共计|总计)+(?:公开|发布)信息" + FILLED);

    /** 主动公开各类信息 300 条 begins anew. */
    private static final Pattern FRESH = Pattern.compile(".*?(?<!政务|财务|党务|村务|校务)(?:主动)?(?:公开|发布)(?:各类|各项)?(?:政府|政务)?信息" + FILLED);
    private static final Pattern ASIDE = Pattern.compile(".*主动(?:发布|公开|公布)[^，。；0-9]*(?:征集|解读|回应|推文|活动)[^，。；0-9]*");
    private static final Pattern ETC = Pattern.compile("(?:主动公开|主动发布|主动公布)[^，。；：（0-9]{4,}?等" + FILLED);

    /** 2023 年新增 4.2 万条 behind a total. */
    private static final Pattern NEWLY = Pattern.compile("(?:其中)?[，：]?(?:本年度?|今年|当年|全年|年内|20[0-9]{2}年度?)?(?:共)?新增(?:主动)?(?:公开|发布)?(?:政府|政务)?(?:信息)?(?:约|近)?");

    /** What else is counted in the same breath and is no item disclosed. */
    private static final Pattern OTHER = Pattern.compile("播发|签约|配发|发行|赠阅|悬挂|横幅|标语|发文(?!件)|解答|提问|宣讲|申诉|播放|发现|留言|信箱|推文|推送|警情|安全提示|温馨提示|消费提示|阅读|访问|浏览|点击|粉丝|关注|报道|刊发|刊登|刊载|登载|(?<!新)媒体|稿件|宣传(?!栏)|简报|采用|录用|召开|举办|开展|组织(?=开展|召开|举办|了|参加|学习|各)|开设|新开|编发|编印|发放|回应|解读|培训|会议|检查|整改|办结|受理|收到|答复|回复|专栏|栏目|账号|发布会|访谈|视频(?!号)|图解|公示\\d*期|工单|热线|来信|信件|(?:^|依法|共|全年|累计)(?:办理|处理)|接待|接听|活动|征集");
    private static final Pattern REPLIES = Pattern.compile("接收公开|移交|移送(?!(?:法院|检察))|送交|复文|拟公开|审查公开|审核公开|抽查|报送(?!并?[、和]?发布)|答复函|答复意见|建议提案");
    private static final Pattern HANDED_ON = Pattern.compile("(?:移送|移交|送交|报送)[^，。；0-9]*(?:分别|依次)[^，。；0-9]{0,2}(?:[0-9]+[件份册本条]、)*$");
    private static final Pattern SHARE_OF = Pattern.compile("(?:总[数量])?的[0-9.]+%");
    private static final Pattern OF_WHAT = Pattern.compile("占[^，。；（）]{0,14}$");
    private static final Pattern BODIES = Pattern.compile("(?:企业|公司|医院|医疗机构|学校|幼儿园)(?:共|累计|主动)*公开");
    private static final Pattern YEARLY_REPORT = Pattern.compile("(?:年度报告|年报)(?:共)?$");
    private static final Pattern SUBSET = Pattern.compile("其中|(?:超过?一半|过半|半数|近半|多数|大部分|绝大部分)[^，。；0-9]{0,4}(?:为|是|系|属于?|涉及|来自|与|集中)|包括|包含|[（，]含|(?:按|从)[^，。；]{0,8}(?:看|分|统计|划分)[，：]|分别为|：|(?:信息|文件)(?:当)?中[，,]|[条篇件份]（[^（）]*$");
    /** 政策解读 10 条、重要会议信息 4 条 in a list of what was disclosed are subjects like any other. */
    private static final Pattern SUBJECT = Pattern.compile("[、]?(?!回应(?:公众|群众|社会|网民))(?!.*(?:配套|配发|媒体报道|媒体宣传|媒体采访|发放|印制|编印|开展|举办|召开|组织|发布(?!会)|制作|刊发|推送|编发|办理|回复|受理|收到|文字解读|图文解读|图片解读|视频解读|动漫解读|图表解读))[^，。；：0-9]{0,14}(?<!文字|图文|图片|图表|视频|动漫|动画|漫画|图示)(?:解读|会议|征集|专栏|栏目|回应|新闻|发布会|访谈|培训|检查|整改|活动|宣传|视频|图解|报道|稿件)[^，。；：0-9]{0,6}");

    /** 补贴发放类 74 条. */
    private static final Pattern KIND = Pattern.compile("(?!.*(?:解读|推送|推文|视频(?!号)|图解))(?:[条件篇份项则]?、)?[\\p{IsHan}]{2,12}(?:类|领域)(?:信息)?(?:为|有|共)?");

    /** 信息发布量 98 条 beside a channel's name. */
    private static final Pattern POSTED = Pattern.compile("(?:更新|维护|上传)+(?:[^，。；0-9]{0,8}?(?:" + PLACES + ")”?(?:上的?|的)?)?(?:各类|政务|政府|相关)?信息(?:共|约)?$|(?:公开|发布)(?:政府|门户|官方|县|区|市|局|本局)*(?:网站|官网|微信公众号|微信|微博)(?:上的?|的)?(?:各类|政务|政府|相关)?信息(?:共|约)?$|信息发布(?:总?量|数量?|总数)?(?:为|共|约)?$|(?<![\\p{IsHan}](?<!全年|年度|年内|累计|共|完成|实现|政府|政务|网站|各类|[我本全][局委厅办镇乡县市区]))信息(?:公开)?(?:更新|公开|上传)(?:发布)?(?:总?量|数量?|总数|总条数|条数|总计|合计|共计?|达|为|约|近)*$|信息公开发布(?:总?量|数量?|总数|总条数|总计|合计|共计?|达|为|约|近)*$|发布信息(?:总?量|数量|总数)(?:为|共|约)?$");
    private static final Pattern VISITED = Pattern.compile("访问|浏览|点击");
    private static final Pattern STATIONS = Pattern.compile("(?:" + PLACES + ")(?:群|矩阵|集群|账号|号)*(?:共|有|约)*$");
    private static final Pattern STATION = Pattern.compile(PLACES);
    /** 公开 375 条政府信息, 公开预决算等内容，共计 28 条信息: the noun stands behind the figure. */
    private static final Pattern NOUN_BEHIND = Pattern.compile("(?:各类|各项|相关|有关)?(?:政府|政务|公开)?信息(?!类|化|员|稿|系统)");
    private static final Pattern VERB_BEFORE = Pattern.compile("(?:公开|发布|公布|更新|上传)(?:了|的)?(?:共计?|累计|约|近)*$");
    private static final Pattern TOLD_BEFORE = Pattern.compile("(?:公开|发布|公布|更新|上传)[^，。；0-9]{3,}(?:等|内容|信息|情况|事项)，(?:共计?|合计|总计|累计|约|达|为|有)+$");
    private static final Pattern LEADING = Pattern.compile("^(?:其中[，：]?)?(?:公开|发布|更新)");
    private static final Pattern ENUMERATED = Pattern.compile("(?:公开|发布|公布)(?:了)?[^，。；：（0-9]*、[^，。；：（0-9]*等[^，。；：（、0-9]{0,6}(?:政府|政务)?信息" + FILLED);
    /** 其中甲 12 条，乙 3 条，发布政策解读 15 篇: where the parts make up their whole, another verb begins something else. */
    private static final Pattern OWN_VERB = Pattern.compile("(?:并|另|还)?(?:发布|制作|刊发|编发|推送|审批|清理|审查|更新|开展|调整|梳理|编制|建立|制定|办理|受理|归集|报送|走访|检查|整改|抽查)");
    /** 发布信息 2036 条，其中网站 1120 条、微信 602 条. */
    private static final Pattern OF_ANY = Pattern.compile("(?:公开|发布|公布)(?:了)?[^，。；：（0-9]{0,60}(?:信息|消息)" + FILLED);
    private static final Pattern CHANNELS_BEHIND = Pattern.compile("[，（]其中[：，]?(?:政府|门户|政务|通过|在)*(?:" + PLACES + ")");
    /** 通过报纸、公开栏等平台公开 211 条；门户网站公开 408 条: some ways beside another one. */
    private static final Pattern SOME_WAYS = Pattern.compile("等(?:其他|其它)?(?:平台|渠道|媒体|载体|方式|途径)(?:主动)?(?:公开|发布)(?!.*(?:共|累计|总))");
    private static final Pattern OTHER_WAY = Pattern.compile("[；，](?![^。]*其中)[^。]*(?:" + PLACES + ")[^，。；0-9]{0,6}?(?:公开|发布)");
    /** 公开信息数较上年增加 86 条，达到 524 条. */
    private static final Pattern REACHED = Pattern.compile("20[0-9]{2}年(?:为|共)?(?:约|近)?|(?:总数|总量|数量)?(?:达到?|为|共)(?:约|近)?");
    /** 重点领域信息公开 8804 条 beside the total. */
    private static final Pattern AREA = Pattern.compile("[\\p{IsHan}]{0,8}(?:领域|类)信息公开");
    private static final Pattern SERIES = Pattern.compile("(?:[条件篇份项则]?、)?(?:主动)?(?:公开|发布|公布|转发|转载|更新)?(?!.*(?:行政许可|行政处罚|行政强制|规范性文件|规章|申请|不予|意见|建议|提案|宣传|活动|培训|会议|案件|问题|整改|政策解读))[\\p{IsHan}“”（）]{2,14}");
    private static final Pattern VERBAL = Pattern.compile("(?:转发|转载)|(?:主动)?(?:公开|发布|公布)(?!(?:各类|各项|政府|政务|相关)?信息)");
    private static final Pattern NEXT_SUBJECT = Pattern.compile("[\\p{IsHan}]{2,10}信息");
    private static final Pattern COUNTED_BEFORE = Pattern.compile("[0-9]+(?:余|多)?(?:个|项|次|场|期|家|人|名|条|篇|件|份|则|幅|部)[^。]*其中");
    private static final Pattern OUTCOME_BEHIND = Pattern.compile("(?:申请)?(?:的)?(?:办理|处理|答复)?结果(?:为|是|系)");
    private static final Pattern DUTIES = Pattern.compile("(?:主动|政务|政府信息)?公开(?:的)?(?:事项|目录|标准|清单|要点|任务)");
    private static final Pattern PROPOSALS = Pattern.compile("(?:人大|政协|代表|委员)*(?:建议|提案|议案)");
    private static final Pattern LABELLED = Pattern.compile("信息(?:总)?数量?(?:为|：)?$");
    private static final Pattern STOPS = Pattern.compile("[，。；、）]|$");
    /** 以工作动态（201 条）、通知公告（64 条）居多. */
    private static final Pattern LED_IN_BRACKETS = Pattern.compile("，以[^，。；0-9（）]{2,12}（(?:[0-9]+[条件篇份]）、[^，。；0-9（）]{2,12}（)*$");
    private static final Pattern BY_ORGAN = Pattern.compile("[^，。；0-9]{0,8}(?:本级|办公[室厅]|政府办|部门|单位|乡镇|街道|镇街|镇（街道）|乡（镇）|局|委)(?:共|分别)?(?:主动)?(?:公开|发布)(?:约)?");
    private static final Pattern FILMS = Pattern.compile("(?:原创)?(?:政务)?(?:短视频|视频|推文|推送|图解|动漫|海报|宣传片)");
    /** 通过门户网站公开署令 3 条, 通过网站公开 36 条，其中…: one way with what it made public. */
    private static final Pattern WAY = Pattern.compile("(?:通过|在|利用|依托|借助)(?![^，。；]*(?:等|各|多种|多个|不同|、|及))[^，。；0-9]*(?:" + PLACES + ")[^，。；0-9、]{0,6}?(?<!申请)(?:公开|发布|公布)(?!栏|平台|目录|专栏)(?:[\\p{IsHan}]{2,10})?$");
    private static final Pattern ITEM = Pattern.compile("[（(]?[0-9]{1,2}[.．、）)]");
    /** 全年共发布 208 条，其中…. */
    private static final Pattern BARE_TOTAL = Pattern.compile("(?:[我本][局镇办委]|街道)?(?:全年|本年度?|年内|年度)*(?:共|累计|总计)(?:主动)?(?:公开|发布|公布)(?:约)?");
    /** 主动公开方面：全年公开 121 条，其中…. */
    private static final Pattern HEADED_TOTAL = Pattern.compile("(?:[^。；]*[。；])?[^，。；：]{0,6}主动公开(?:方面|情况|工作)[：，](?:[我本][局镇办委]|街道)?(?:全年|本年度?|年内|年度|20[0-9]{2}年度?)*(?:主动)?(?:公开|发布|公布)(?:约)?");
    private static final Pattern AMONG_NEXT = Pattern.compile("[，（]其中");
    /** 公告、预公告等征地信息 31 条: one subject; 等政府信息 is all. */
    private static final Pattern OF_SUBJECT = Pattern.compile("等(?!(?:各类|各项|各方面|相关|有关|政府|政务|公开|主动公开|重点|基本|事项|内容|方面|类|类型)*信息)(?:(?!公开|发布|公布|平台|渠道|载体|方式)\\p{IsHan}){2,6}信息" + FILLED);
    /** 累计发布部门动态 4806 条: one subject of all that was published. */
    private static final Pattern SPECIFIC = Pattern.compile("(?:累计|共)(?:公开|发布)(?!转载|转发|(?:各类|各项|政府|政务|相关|公开|发布|主动公开)*信息)[\\p{IsHan}、]{2,12}(?<!解读|领域)(?:动态|信息)" + FILLED);
    /** 决策公开 42 条，执行公开 156 条: the five steps whose items are told one by one. */
    private static final Pattern STEP = Pattern.compile("(?:^|[，、：；])(?:其中[，：]?)?(?:决策|执行|管理|服务|结果)公开(?:类)?(?:信息)?(?:共|为)?$");
    /** 对网站公开的 428 条信息开展“回头看”. */
    private static final Pattern LOOKED_THROUGH = Pattern.compile("(?:各类|存量|历史)?(?:政府|政务)?信息(?:(?:作|予以|进行)(?:了)?(?:撤稿|撤下|撤回|撤销|下架|删除|更正|修正|去标识|脱敏|整改)|(?:开展|进行)(?:了)?(?:全面|集中|逐条|专项)?(?:“?回头看|自查|检查|抽查|清理|排查|审查|核查|评估|梳理))");
    /** 制作图解 9 个、短视频 6 条: the verb governs the list. */
    private static final Pattern MADE = Pattern.compile("(?:制作|印制|发放|编印|举办|开展)[^，。；：（）]*[0-9][^，。；：（）0-9]{1,3}、[^，。；：（）、0-9]*$");
    /** 全年发布信息 339 条. */
    private static final Pattern SIMPLY = Pattern.compile("(?:20[0-9]{2}年度?|全年|年内|本年度?|报告期内|今年以来|一年来|[我本全](?:局|委|厅|办|镇|乡|街道|单位|县|市|区)|街道|累计|共计?)*(?:对外|向社会)?(?:公开|发布|公布)(?:了)?信息" + FILLED);
    /** 集中公开 48 项信息共 8990 条. */
    private static final Pattern KINDS = Pattern.compile("(?:公开|发布|公布)[^，。；：（]{0,12}[0-9]{1,3}大?(?:项|类|个|种)[^，。；0-9]{0,6}(?:信息|文件|内容)(?:共计?|合计|总计)*$");
    private static final Pattern CLASSED = Pattern.compile("(?:制发|印发|形成|产生|拟制)[^，。；0-9]{0,6}(?:公文|文件)(?:共|计)*[0-9]+[件份个][，；：](?:[^。]*[，、；])?(?:其中)?[：，]?(?:属于|属|列为|确定为)?(?:主动公开|依申请公开|不予公开|不公开|免[于予]公开)(?:的|类)?(?:有|为)?$");
    /** 全年共接到网友咨询投诉 5 件 behind a list of items. */
    private static final Pattern TAKEN_IN = Pattern.compile("[\\p{IsHan}]{0,8}(?:接到|收到|受理|接听|接待|接收|办理|处理|回复|答复|解答)[^，。；0-9]{0,12}(?:咨询|投诉|来电|来信|来访|来函|留言|信件|工单|诉求|信箱|热线|举报|信访)");
    private static final Pattern OF_KINDS = Pattern.compile("(?:项|大?类|个|种)?[^，。；0-9]{0,6}(?:信息|文件|内容)(?:共计?|合计|总计)+[0-9]|大类[^，。；0-9]{0,6}(?:信息|文件|内容)[0-9]");
    private static final Pattern ALONE = Pattern.compile("，(?:其中)?仅[^，。；0-9]{2,14}(?:一项|一类)?就(?:有|达|公开|发布)?$");
    private static final Pattern LISTED_TOTAL = Pattern.compile("(?<!申请)公开[^。；：0-9]{4,60}等(?:各类)?(?:政府)?信息，(?:全年|年内|本年度?)?(?:共计?|合计|总计)$");
    private static final Pattern FEW = Pattern.compile("主动公开(?:的)?(?:政府)?信息(?:的)?(?:数量|总量)?(?:偏少|较少|不多|不足|偏低|有限)[，（](?:全年|年内|本年度?|20[0-9]{2}年)?(?:仅|只|仅有|只有|共)+$");
    private static final Pattern CALLED_TOTAL = Pattern.compile("，(?:即为?|为|是)[^，。；]{0,14}主动公开(?:的)?(?:政府)?信息的?(?:总数|总量|总条数)");
    private static final Pattern COLUMNS = Pattern.compile("专栏|栏目|账号|矩阵");
    private static final Pattern ENDS = Pattern.compile("(?=[，。；（、]|$)");
    private static final Pattern LED = Pattern.compile("(?:^|[。；])(?:主动)?公开(?:的)?(?:主要)?(?:内容|类别)(?:情况)?：|(?<!申请)公开(?:的)?重点领域(?:的)?信息：|(?:主动)?公开(?:的)?(?:政府|政务)?信息(?:的)?(?:主要|具体)?(?:类别|内容|类型|分类|种类)(?:情况)?(?:有|为|是|包括|如下)?：|主动公开(?:的)?(?:政府)?信息，按[^，。；]{1,6}(?:分|划分|统计|看)[：，]|主动公开(?:的)?(?:政府)?(?:信息|内容|事项)(?:情况)?：|(?<!申请)公开(?:的)?(?:政府|政务|各类)?信息(?:当)?中[，：]");
    /** 机构职能、政策解读、规划计划等信息 101 条 among what was disclosed. */
    private static final Pattern OF_SEVERAL = Pattern.compile("(?:[条件篇份项则]?、)?(?!.*(?:形式|图文|视频|动漫))(?:[\\p{IsHan}]{2,8}、)+[\\p{IsHan}]{2,8}等[\\p{IsHan}]{0,8}信息" + FILLED);
    private static final Pattern GOES_ON = Pattern.compile("(?!" + Governed.DONE + ")(?![^，。；]*(?:建议|提案|咨询|诉求|留言|申请|办理|目录|指南|清单|栏目|专栏))[^，。；]{2,20}|[^，。；]{0,4}(?:建议|提案)[^，。；]{0,6}信息");

    private Disclosed() {
    }

    static Optional<Meaning> of(Context context, Past past) {
        // 通报问题网站 6 个 counts the websites.
        if (context.figure().counter().equals("个") && STATIONS.matcher(context.words()).find()) {
            return Optional.empty();
        }
        // 微信公开政府信息数 170，其他方式 49 条: the label counts for the figure.
        boolean counts = COUNTERS.contains(context.figure().counter()) || context.figure().counter().isEmpty() && past.here() && past.lastIs("proactive.total") && LABELLED.matcher(context.words()).find() && context.behind(STOPS);
        if (!counts || context.behind(OUTCOME_BEHIND)) {
            return Optional.empty();
        }
        // 明确 155 条主动公开事项: what is to be published.
        if (context.behind(DUTIES) || context.behind(LOOKED_THROUGH)) {
            return Optional.empty();
        }
        // 主动公开 5,872 条，…，仅疫情防控信息就有 613 条.
        if (past.here() && past.lastIs("proactive.total") && ALONE.matcher(context.until()).find()) {
            return Optional.of(new Meaning("proactive.total", List.of(), true));
        }
        // 公开检查计划、应急预案等政府信息，全年共 112 条.
        if (context.figure().counter().equals("条") && LISTED_TOTAL.matcher(context.until()).find()) {
            return Optional.of(new Meaning("proactive.total", List.of()));
        }
        // 主动公开政府信息偏少，全年仅 83 条.
        if (context.figure().counter().equals("条") && FEW.matcher(context.until()).find()) {
            return Optional.of(new Meaning("proactive.total", List.of()));
        }
        // 以上共 143 条，为我镇主动公开政府信息的总数.
        if (context.figure().counter().equals("条") && context.behind(CALLED_TOTAL)) {
            return Optional.of(new Meaning("proactive.total", List.of()));
        }
        // 视频号发布 87 条视频: as many films.
        if (FILMS.matcher(context.sentence()).region(context.figure().end(), context.sentence().length()).lookingAt()) {
            return Optional.empty();
        }
        // 制发公文 74 件，主动公开 25 件，免予公开 49 件: how documents are classed.
        if (CLASSED.matcher(context.until()).find()) {
            return Optional.empty();
        }
        // 公开 48 项信息共 8990 条: kinds of items.
        if (context.behind(OF_KINDS)) {
            return Optional.empty();
        }
        String span = span(context.until());
        // 收到的 6 件建议提案.
        if (context.behind(PROPOSALS) && !SUBSET.matcher(context.until()).find()) {
            return Optional.empty();
        }
        Optional<Reading> whole = past.last().filter(one -> one.quantity().equals("proactive.total"));
        // 供水企业公开信息 320 条 is of others; 其中主动公开 6 件 among applications is a way of answering.
        boolean answered = past.lastStarts("requests.") && (context.until().contains("其中") && Pattern.matches("(?:其中)?[，：]?(?:属于|已)?主动公开(?:的|范围的)?", context.words()) || Pattern.matches(".*主动公开[^，。；]*(?:告知|途径|渠道|查询).*", context.words()));
        boolean issue = (past.here() || past.goesOn()) && whole.isPresent() && Pattern.matches("(?:其中|包括|含)?[，：]?(?:主动)?(?:公开|发布)?(?:本年度?|当年|全年|20[0-9]{2}年度?)?“?(?:人大代表|人大|政协委员|政协|代表|委员)*(?:建议|提案|议案)(?:建议|提案|议案|政协|委员|[、和及与])*(?:的)?(?:办理|答复|复文)*(?:(?:办理|答复)?(?:结果|情况|信息|内容)|[、和及与])*”?(?:发布量|公开|发布)?", context.words());
        // 公文 88 条（占当年制发公文 95 件的 92.6%）.
        if (context.behind(SHARE_OF) && OF_WHAT.matcher(context.words()).find()) {
            return Optional.empty();
        }
        // 向档案馆、图书馆移送文件分别为 112 份、118 份.
        if (HANDED_ON.matcher(context.until()).find()) {
            return Optional.empty();
        }
        if (answered || !issue && !enumerated(context) && REPLIES.matcher(context.words()).find() || BODIES.matcher(context.words()).find()) {
            return Optional.empty();
        }
        // 主动公开行政处罚事项 902 件: the decisions that were published, which the table does not count.
        if (whole.isEmpty() && context.own().stream().anyMatch(term -> term.is("topic") && DECISIONS.contains(term.value()))) {
            return Optional.empty();
        }
        if (whole.isEmpty() && YEARLY_REPORT.matcher(context.words()).find()) {
            return Optional.empty();
        }
        if (context.figure().counter().equals("项") && context.words().endsWith("事项") && !SUBSET.matcher(context.until()).find()) {
            return Optional.empty();
        }
        boolean noun = context.behind(NOUN_BEHIND);
        boolean counted = noun && (ITEMS.contains(context.figure().counter()) || context.figure().counter().equals("项")) && (VERB_BEFORE.matcher(context.words()).find() || TOLD_BEFORE.matcher(context.until()).find());
        boolean byChannel = context.behind(CHANNELS_BEHIND) && OF_ANY.matcher(span).find();
        boolean reached = REACHED.matcher(context.words()).matches() && context.wide().stream().anyMatch(term -> term.is("delta") || term.is("topic")) && context.wide().stream().filter(term -> term.is("topic")).reduce((one, other) -> other).filter(term -> term.value().equals("proactive")).isPresent();
        boolean area = past.here() && whole.isPresent() && AREA.matcher(context.words()).matches();
        boolean bare = context.figure().counter().equals("条") && context.behind(AMONG_NEXT) && (BARE_TOTAL.matcher(span).matches() || HEADED_TOTAL.matcher(context.until()).matches());
        boolean named = bare || KINDS.matcher(context.until()).find() || SIMPLY.matcher(span).matches() && context.behind(ENDS) && !COLUMNS.matcher(context.until()).find() || counted || area || reached || byChannel || enumerated(context) || context.ownTopic("proactive") && !ASIDE.matcher(context.words()).matches() || ETC.matcher(span).find() && List.of("条", "件", "份").contains(context.figure().counter()) || POSTED.matcher(span).find() && (span.contains("发布") || span.contains("信息更新") || span.contains("信息公开") || STATION.matcher(context.until()).find()) && !(span.contains("信息更新") && VISITED.matcher(context.until()).find()) || LISTED.matcher(span).find();
        boolean itemised = past.here() && SUBSET.matcher(context.until()).find() || whole.filter(one -> one.scope() == Claim.Scope.PART).isPresent();
        boolean spent = past.spent() && OWN_VERB.matcher(span).lookingAt();
        boolean listed = itemised && !spent && !MADE.matcher(context.until()).find() && SUBJECT.matcher(context.until().contains("其中") ? LEADING.matcher(span).replaceFirst("") : span).matches() && List.of("条", "件", "篇", "项", "份").contains(context.figure().counter());
        boolean other = !listed && !issue && !(itemised && KIND.matcher(span).matches()) && OTHER.matcher(span).find() && !Pattern.matches(".*(?:公开|发布|公布)(?:共|约|了)?", context.words()) && !(itemised && OF_SEVERAL.matcher(span).matches()) && !((itemised || context.figure().counter().equals("条")) && Governed.nominal(span));
        if (whole.isPresent() && NEWLY.matcher(context.words()).matches()) {
            return Optional.of(new Meaning("proactive.total", List.of(), context.until().contains("其中")));
        }
        boolean series = whole.isPresent() && !other && !spent && (past.here() ? series(context, span, whole.get()) : past.goesOn() && whole.get().whole() && Governed.goesOn(context, span));
        // 公开政府信息 38 条，公开工作动态 31 条: beside the total a subject with a verb of its own.
        boolean beside = whole.isPresent() && past.here() && !other && VERBAL.matcher(span).lookingAt() && SERIES.matcher(span).matches();
        if (beside && !series) {
            return Optional.of(new Meaning("proactive.total", List.of(), true));
        }
        if (series) {
            return Optional.of(new Meaning("proactive.total", List.of()));
        }
        boolean among = !other && !named && whole.isEmpty() && List.of("条", "篇").contains(context.figure().counter()) && LED.matcher(context.until()).find() || whole.isPresent() && !other && !spent && among(context, whole.get(), past, FRESH.matcher(context.words()).matches());
        boolean within = named && whole.isPresent() && past.here() && SUBSET.matcher(context.until()).find();
        boolean channel = CHANNEL.matcher(context.until()).find() || whole.isPresent() && ITEMS.contains(context.figure().counter()) && (POSTED_BY.matcher(span).find() || past.here() && BARE_CHANNEL.matcher(span).matches()) || SOME_WAYS.matcher(span).find() && (OTHER_WAY.matcher(past.ahead()).lookingAt() || past.goesOn() && whole.filter(one -> one.scope() == Claim.Scope.PART).isPresent());
        boolean way = !other && context.behind(ENDS) && !(past.here() && past.lastStarts("requests.")) && List.of("条", "篇").contains(context.figure().counter()) && WAY.matcher(context.until()).find();
        channel |= ITEMS.contains(context.figure().counter()) && POSTED_BY.matcher(span).find() && NEXT_POSTED.matcher(past.ahead()).lookingAt();
        channel |= way || ITEMS.contains(context.figure().counter()) && context.words().contains("公开") && STEP.matcher(context.until()).find();
        channel |= SPECIFIC.matcher(context.until()).find() || !other && Governed.quoted(context) || !named && !other && Governed.part(context, span, whole, past.here());
        // 主动公开 203 条，乡村振兴类 45 条、财政资金类 19 条.
        channel |= !other && past.here() && whole.filter(Reading::whole).isPresent() && context.figure().counter().equals("条") && KIND.matcher(span).matches();
        channel |= !other && past.here() && whole.isPresent() && LED_IN_BRACKETS.matcher(context.until()).find();
        // 全县主动公开 3.4 万条，县政府本级公开 5,600 条.
        channel |= past.here() && whole.filter(Reading::whole).isPresent() && ITEMS.contains(context.figure().counter()) && BY_ORGAN.matcher(span).matches();
        boolean route = whole.isPresent() && ROUTE.matcher(span).find();
        if (named || among || channel) {
            return Optional.of(new Meaning("proactive.total", List.of(), !Ways.several(context.until()) && (!byChannel && OF_SUBJECT.matcher(span(context.until())).find() || (among || within || area) && !renewed(context) || channel || route || KINDS.matcher(context.until()).find() && STATION.matcher(context.until()).find() || POSTED.matcher(span).find() && (!span.contains("累计") || STATION.matcher(span).find()) && STATION.matcher(context.until()).find())));
        }
        return Optional.empty();
    }

    /** 主动公开其他文件 3 件、财政信息 2 条，发布公告 24 条: no total stands before the subjects that one sentence lists. */
    private static boolean series(Context context, String span, Reading first) {
        return first.whole() && SERIES.matcher(span).matches() && !Series.general(context.sentence(), first.start(), first.end());
    }

    /** Whether the figure counts what is listed between the verb and 等政府信息. */
    static boolean enumerated(Context context) {
        return List.of("条", "件").contains(context.figure().counter()) && ENUMERATED.matcher(context.until()).find() && !context.until().contains("企事业单位");
    }

    /** The words since the last mark or figure; an enumeration with 、 belongs to them. */
    private static String span(String until) {
        int from = until.length();
        while (from > 0 && "，,；;：:（(0123456789".indexOf(until.charAt(from - 1)) < 0) {
            from--;
        }
        return until.substring(until.startsWith("）", from) ? from + 1 : from);
    }

    /** 其中工作动态 202 件、财政信息 4 件: what follows the total in its sentence, or in the next one that begins with 其中. */
    private static boolean among(Context context, Reading whole, Past past, boolean fresh) {
        boolean part = whole.scope() == Claim.Scope.PART;
        boolean divided = part || whole.scope() == Claim.Scope.SUBUNIT;
        if (!past.here() && COUNTED_BEFORE.matcher(context.until()).find()) {
            return false;
        }
        if (TAKEN_IN.matcher(span(context.until())).lookingAt()) {
            return false;
        }
        // 其中：1.政策性文件 2 条；2.信息公开信息 1 条.
        if (part && past.goesOn() && ITEM.matcher(context.until()).lookingAt()) {
            return true;
        }
        boolean channels = !past.here() && (NAMED_CHANNEL.matcher(context.words()).matches() || part && CHANNEL_ALONE.matcher(context.until()).matches());
        return SUBSET.matcher(context.until()).find() || !fresh && (part && past.here() && !Governed.done(span(context.until())) || divided && past.goesOn() && GOES_ON.matcher(context.words()).matches() || channels || part && !past.here() && (NEXT_SUBJECT.matcher(context.until()).matches() || !past.spent() && Governed.listed(context)));
    }

    /** 主动公开…累计: a new total and no part. */
    private static boolean renewed(Context context) {
        return Pattern.matches(".*(?:(?:共|累计|总计|合计|共计)主动公开|主动公开[^，。；]*(?:总量|总数)).*", context.words()) && !context.words().contains("其中");
    }
}
