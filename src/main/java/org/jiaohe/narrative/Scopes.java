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
    static final String DEED = "(?:层面|一级|范围内?)?(?:共计?|累计|全年|分别|新|一家|单独|就|则|也|总计|合计|直接|依法|实际|今年|本年度?|20[0-9]{2}年)*(?:收到|受理|新收|接收|接到|收件|办件|收办|登记|办理|答复|办结|发生|主动公开|公开|发布|制发|制定|出台|废止|印发|作出|实施|发出收费|开具|收取|承接|承办|因(?:政府)?信息公开|被申请|被提起|被复议|被诉|被起诉)";
    private static final String PLACE = "[省市县区旗州盟镇乡]";
    private static final Pattern SUBUNIT = Pattern.compile("(?:" + PLACE + "(?:人民)?政府(?:及其?|和|、))?" + PLACE + "?(?:人民)?政府办(?:公室|公厅)?|" + PLACE + "(?:人民)?政府(?:及其?|和|、)办公[室厅]|" + PLACE + "(?:人民)?(?:政府)?本级|本级(?:人民)?政府|政府本级|(?:市|县|区|省|州)政府机关|行署办(?:公室)?|(?<=其中[，：]?)[市县区省州旗](?:人民)?政府(?:（[^（）0-9]*）)?$|政府信息(?:与政务)?公开(?:工作)?(?:领导小组)?(?:办公室|机构)|政务公开办(?:公室)?");
    private static final Pattern HEADQUARTERS = Pattern.compile("(?<=其中[，：]?|[（、，])(?:[省市]局|总关)(?:机关)?(?=[0-9]|$|收到|受理|新收|接收|办理|办结|答复|作出)|(?:管委会|管理委员会|[局厅委]|省局|市局)(?:机关)?本级|(?:管委会|管理委员会)机关(?!各)|机关本级|[局厅委]机关(?!各)");

    /** Organs below the one that reports: 各部门, 县直单位, 乡镇（街道）. */
    private static final String BELOW = "(?:(?:各|其他|其它|其余|[市县区州省镇]直|[市县区省]级|所属|下属|直属|隶属|[局委厅市县区州省]属|基层|二级|有关|相关|垂管|垂直管理|驻[市县区])+(?:政府)?(?:工作)?(?:部门|单位|机构|行政机关|机关|乡镇|镇街|街镇|镇区|街道|镇|乡|县区|区县|海关|税务局|税务所|科室|处室|分局|大队|站所|园区|开发区|局|区|县)"
            + "|(?:所属|下属|直属)[0-9]+[个家](?:事业)?(?:部门|单位|机构)|等[0-9]*[个家]?(?:部门|单位|乡镇|镇街|街道)|(?<!全[省市县区州旗镇乡局系委][0-9]{1,4})(?<=[0-9])[个家](?:[市县区省]直|[市县区省]级)?(?:部门|乡镇|镇街|街道)|[市县区州省](?:人民)?政府(?:工作|组成)?部门|各[县区市]{1,2}(?:人民)?政府|各?[县区市]{1,2}(?:[（(][市县区、]{1,3}[）)])?政府(?:及|和)(?:其|所属|各)*部门|乡镇|镇街|街镇|镇区|镇乡|县区|区县|县市区|(?:县|市|区)级市|县[（(]市、?区[）)]|县[（(]市[）)]|市[（(]县[）)]|区[（(]市、?县[）)]|市[（(]县、?区[）)]|县[（(]区[）)]|区[（(]县[）)]|[县区市][（(][县区市、]{1,3}[）)][\\p{IsHan}]{0,4}局|[市县区州省](?:人民)?政府(?:工作|组成)?部门（[^（）0-9]{1,16}）|[乡镇街道]{1,2}[（(](?:镇|乡|街道|开发区|街|办事处)[）)]|(?<![\\p{IsHan}])[一二两三四五六七八九十]{1,2}[县区市](?:[一二两三四五六七八九十]{1,2}[县区市])*)";
    private static final String NOT_ALL = "(?<!全[省市县区旗州镇乡局委系厅](?=各)|(?:自治)?[市县区州旗](?=各行政机关)|系统(?=各)|系统内(?=各)|全系统|各级|各级各|所有)";
    /** 共作出 396 件，其中省局机关作出 52 件. */
    private static final Pattern AMONG_HEADQUARTERS = Pattern.compile("其中[，：]?(?:" + HEADQUARTERS.pattern() + ")");
    /** 区政府办 36 件，全区各单位 214 件（含区政府办公室）; 全县各单位公开 9310 条，其中乡镇 3044 条: those are all. */
    private static final Pattern ALL_WITH = Pattern.compile("全[省市县区州旗][各所有]*(?:单位|部门|行政机关)[^，。；0-9]{0,24}[0-9.,]+[万余多]*[件条宗份](?:申请)?(?:（含|，其中[，：]?(?:[市县区]直|乡镇|各))");
    private static final Pattern ABOVE = Pattern.compile("[市县区](?:人民)?政府(?:办公室|办)?(?:转|交)");
    private static final Pattern OF_ONE_KIND = Pattern.compile("(?!各类|此类|该类|这类|两类|几类|上述|全部)[\\p{IsHan}]{2,10}类(?:政府信息公开)?申请(?:当)?中[，：]");
    /** 配合区政府办公室办理申请 26 件: what is answered by another. */
    private static final Pattern ASSISTING = Pattern.compile("(?:配合|协助|协同)[^，。；0-9]{2,14}(?:办理|答复|处理)[^，。；0-9]{0,16}(?:申请|事项|件)(?:共|约)?$");
    private static final Pattern OTHERS = Pattern.compile("(?<![^，、；：])(?:部门|乡镇|(?<=本级[^。；]{0,20}[件宗份条]，)街道)(?:[、和及与](?:部门|单位|乡镇|镇街|街道))*(?=" + DEED + "|(?:共|约)?$)|" + NOT_ALL + BELOW + "(?:[、和及与](?:" + BELOW + "|街道|镇|部门|单位|园区|开发区))*(?=" + DEED + "|(?:共计?|合计|分别)?[：:（(]?(?:约|近)?$)");
    private static final Pattern BELOW_COUNTED = Pattern.compile(NOT_ALL + BELOW + "(?:约|近)?[0-9]");
    private static final Pattern REST = Pattern.compile(BELOW + "(?:[、和及与]" + BELOW + ")*(?=" + DEED + ")");
    private static final Pattern ORGAN_END = Pattern.compile("[\\p{IsHan}]{2,14}?(?:局|委|委员会|厅|镇|乡|街道|办事处|分局|中心|管委会|大队|支队|所|站)(?:等部门|等单位)?[（(]?(?:共计?|约|近)?$|(?<![我本全该各])(?:街道|镇|乡)$|[\\p{IsHan}]{2,4}(?<![我本全该各])[区县]$");
    private static final Pattern NO_ORGAN = Pattern.compile("(?:事务所|研究所|院所)|社区$|园区$|县区$|区县$");
    private static final Pattern NAMED = Pattern.compile("(?<![我本全该])[\\p{IsHan}]{1,10}(?:局|委|厅|镇|乡|街道|[镇乡](?:人民)?政府|办事处|分局|中心|学院|医院|管委会)" + DEED);
    private static final Pattern SUBORDINATE = Pattern.compile("(?<![我本全该])(?![我本全该](?:分局|大队|支队|中心))(?![\\p{IsHan}]{0,8}局[\\p{IsHan}]{0,6}(?:分局|大队|支队))[\\p{IsHan}]{1,10}(?:分局|大队|支队|登记中心|管理站|监察队|中心校)" + DEED + "|(?:二级|所属|下属|直属|[局委厅]属)(?:事业)?(?:单位|机构)[\\p{IsHan}]{2,16}?" + DEED + "|(?:所属|下属|直属|隶属)[\\p{IsHan}、]{2,20}(?:中心|站|所|队|馆|校|院|局|海关)" + DEED);
    /** 申请最多的单位为县自然资源局，共 24 件. */
    private static final Pattern RANKED = Pattern.compile("(?:最多|较多|居前|前列|靠前|第一)的?(?:部门|单位|机关|乡镇|街道|镇街)(?:为|是|有|：)(?![^，。；0-9]{0,4}[我本])[^，。；0-9]{2,20}(?=$|[，（])");
    private static final Pattern RANKED_LIST = Pattern.compile("(?:最多|较多|居前|前列|靠前|前[二两三四五])(?:的?[^，。；0-9]{0,4}(?:部门|单位|机关|乡镇|街道|镇街|县区|区县)|[二两三四五]?[位名]的)(?:分别|依次)?(?:为|是|有|：)([^，。；0-9]{4,60})，$");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:(?<![各级])[市县区州省](?:人民)?政府|(?<=[，；：年])政府(?=" + DEED + "))" + DEED + "?(?:[^，。；0-9]{0,16})$");
    /** 全区受理 231 件，其中区政府受理 37 件. */
    private static final Pattern AMONG_GOVERNMENT = Pattern.compile("其中[，：]?[省市县区州](?:人民)?政府(?:" + DEED + "|(?:的)?现行有效)");
    private static final Pattern WHOLE = Pattern.compile("全(?:省|市|县|区|旗|州|镇|乡|局|委|系统|街道|厅|盟)|我(?:省|市|县|区|旗|镇|乡|局|委|厅|办|中心|街道|部门|单位|机关|队|院|校|处)(?!(?:不|没|未|无|非|已主动|公开职|负责公开|职责|职能))|本(?:局|委|厅|机关|单位|部门|街道|镇|乡|办|中心|行政机关)(?!(?:不掌握|没有|未制作|未保存|不存在|不负责|无相关|公开职|负责公开|职责|职能))|(?<=[二两三四五六])者(?:共|合计|总计)|上述(?:共计|合计|总计)|[省市州县区旗乡镇]{2,3}[两三]级|各级行政机关|[省市县区州旗]各行政机关|各级政府|各级各部门|(?<!代表|向|由|代|各|各区|各县|各市)[区县市]政府共|[区县市]政府系统|[区县市]政府(?:及|和)(?:各|其|所属)?部门");
    /** 区政府及各部门、各街道: a government with all below it is the whole. */
    private static final Pattern ALL_TOGETHER = Pattern.compile("师市(?:[直级])?各(?:部门|单位)[、和及与]各(?:团场|团镇|镇)|[省市县区州]局(?:机关)?(?:[、和及与]|以及)(?:所辖|所属|下属|各|其)*[市县区、（）]{1,7}[\\p{IsHan}]{0,4}局(?=共|全年|20|本年|收|新|受|接|作)|(?<=^|^20[0-9]{2}年，?|全年，?)各(?:县区|区县|县市区|乡镇|镇街|街道|县（市、区）|市县|乡（镇）|镇（街道）|乡镇（街道）|镇|乡)[、和及与]各(?:部门|单位)(?=" + DEED + ")|(?<=^|^20[0-9]{2}年，?|全年，?)各(?:部门|单位)[、和及与]各(?:县区|乡镇|镇街|街道|县（市、区）|乡（镇）|镇（街道）|乡镇（街道）|镇|乡)(?=" + DEED + ")|(?:支队|总队|大队|管委会|[局委厅院])(?:机关|本级|机关本级)?(?:[、和及与]|以及)(?:所属|下属|直属|各|其){1,3}(?:派出所|大队|中队|支队|分局|站所|税务所|中心|科室|处室|二级单位)(?=共|全年|20|本年|收|新|受|接)|全[省市县区州旗镇乡](?:各|所有|级|[0-9]+[个家])*(?:[市县区]直|职能|工作|组成)?(?:部门|单位|乡镇|街道|镇街)(?:（[^（）0-9]{1,6}）)?(?:[、和及与](?:各|所有|[0-9]+[个家])?(?:[市县区]直)?各?(?:部门|单位|乡镇（街道）|乡镇|街道|镇街|街镇|镇乡|县区)(?:（[^（）0-9]{1,6}）)?)+");
    private static final Pattern TOGETHER = Pattern.compile("[局委厅办院]?机关(?:本级)?(?:[、和及与]|以及)(?:所属|下属|直属|局属|二级)各?(?:事业)?(?:单位|机构|部门)|各(?:市（县）区|市（县、区）|市县区|县（市、区）|县（区）|区（市、县）|县市区|区县|县区|[县区市])(?:人民政府|政府)?(?:[、和及与]|以及)(?:[省市州]?[级直](?:政府)?|[省市州](?:人民)?政府)各(?:工作)?(?:部门|单位)|[省市州]?[级直]各(?:部门|单位)(?:[、和及与]|以及)各(?:县（市、区）|县（区）|区（市、县）|县市区|区县|县区|[县区市])(?:人民政府|政府)?|(?:[省市区县州旗]本级|(?:[省市区县州]|本级)(?:人民)?政府(?:办公[室厅])?)(?:及其?|和|、)(?:各|其|所属|相关|有关|市直|县直|区直|工作|[省市县区州](?:人民)?政府)*(?:部门|单位|乡镇|街道|镇街)(?:(?:[、和及与]|以及)各?(?:乡镇（街道）|街道|乡镇|镇街|街镇|乡（镇）|镇|乡|部门|单位|县（市、区）|区县)(?:人民政府|政府)?)*");
    /** In an office's own report: 办公室本级收到 22 件，代市政府受理 87 件. */
    private static final Pattern OFFICE_APART = Pattern.compile("(?:办公[室厅]|办)(?:本级|自身|本身|机关|名义)[^。]*(?:代表?|以)[^。，；办]{0,6}政府|(?:代表?|以)[^。，；办]{0,6}政府[^。]*(?:办公[室厅]|办)(?:本级|自身|本身|机关|名义)|代表?[^，。；]{0,6}政府(?:答复|办理|受理)[^。]*(?:本办|自身)|向[^，。；办]{0,6}政府提[出交][^。]*向[^，。；]{0,8}办(?:公[室厅])?提[出交]|向[^，。；]{0,8}办(?:公[室厅])?提[出交][^。]*向[^，。；办]{0,6}政府提[出交]|代表?[^，。；]{0,6}政府[^。]*(?:计入|列入|纳入|统计在)[^。，；]{0,8}政府[^。，；]{0,6}(?:年报|年度报告|报告)|政府(?:依申请|政府信息|信息)公开[^，。；]{0,6}[0-9]+[件宗份次][、，和]办公[室厅]");
    private static final Pattern OFFICE = Pattern.compile("以[本我]?(?:办|办公[室厅])名义|(?:政府|办公[室厅])(?:依申请|政府信息|信息)公开|(?:办公[室厅]|办)(?:本级|自身|本身|机关)|代表?[^。，；]{0,6}政府|向[^，。；办]{0,6}政府提[出交]");
    private static final Pattern ONE_APPLICANT = Pattern.compile("(?:一[位名]|某|同一|个别|单个)[^，。；0-9]{0,6}(?:申请人|公司|市民|群众|企业|公民|村民|居民)(?![^，。；0-9]{0,12}(?:重复|反复|大量)(?:(?:提出|提交|申请)的|申请(?:不予|不再)))");
    /** 通过网站公开政策文件，共计 28 条: the clause before says by what way. */
    private static final Pattern SUM_BEFORE = Pattern.compile("(?<=[，；：。]|^)[^，。；：0-9]*(?:(?<!申请)公开|发布|上传)[^，。；：0-9]{4,}，(?:共计?|合计|总计|累计|约|达|为|有)+$");
    /** 通过网站主动公开预决算、招聘信息等 92 条: an enumeration parts the figure from no way. */
    private static final Pattern LIST_BEFORE = Pattern.compile("(?<=[，；：。]|^)[^，。；：0-9]*(?<!申请|信息)(?:公开|发布|公布)(?!栏|平台|目录|申请)[^，。；：0-9、]*、[^，。；：0-9]*$|(?<=[，；：。]|^)[^，。；：0-9]*，(?:重点|主要|紧紧|着重)*(?:围绕|聚焦|突出|针对|就|将|把)[^，。；：0-9、]*、[^，。；：0-9]*(?<!申请)(?:公开|发布|公布|上传)[^，。；：0-9、]*$");
    /** 市级部门占比 61.2%，受理 795 件: the share parts the organ from nothing. */
    private static final Pattern SHARED = Pattern.compile("占(?:比|总[数量]的?|全[省市县区]的?)?(?:为|达)?[0-9.]+%[，、]");
    private static final Pattern SHARE_BEFORE = Pattern.compile("(?<=[，；：]|^)[^，。；：]*(?:[0-9.]+%|占[^，。；：]{0,6}(?:[一二两三四五六七八九]成[多半以上]*|[二三四五]分之[一二三四]|(?:一半|半数)(?:以上)?|(?:绝大)?多数|绝?大部分))[，、](?:共计?|合计|为|有|计|即)?$");
    private static final Pattern NAME_OF = Pattern.compile("以(?!(?:(?:我|本)?(?:[局委厅处办镇乡]|机关|单位|街道)|自身|自己)名义|[我本](?:局|委|厅|办|镇|乡|机关|单位|街道)为)[^，。；]{0,24}(?:名义(?!进行|提出|反映)|为(?:答复|受理|办理|承办)主体)");


    private static final Pattern OUR_OFFICE = Pattern.compile("[我本]办(?![法理结])");
    /** 区司法局会同区政府办公室清理: the office only takes part. */
    private static final Pattern WITH_OFFICE = Pattern.compile("(?:会同|联合|协同|配合|商请|报送|提请|抄送)" + PLACE + "?(?:人民)?(?:政府|委)办(?:公室|公厅)?");
    /** 市本级（含市直部门）收到 346 件. */
    private static final Pattern INCLUDED = Pattern.compile("（(?:包?含|包括)[^（）0-9]*(?:部门|单位)[^（）0-9]*）");
    private static final Pattern NOTHING_BEHIND = Pattern.compile("(?:共计?|合计|分别)?[：:（(]?(?:约|近)?");
    private static final Pattern AGAINST = Pattern.compile("(?:以|^|(?<=[，；（、]))(?![^，。；]{0,10}(?:全[省市县区]|各级|行政机关|[我本][局委厅办镇单机]|政府(?:及|和)(?:其|各|所属|工作|组成)*部门))([^，。；0-9作]{2,10})作?为(?:被申请人|被告)");
    /** 县政府及各部门、乡镇作为被申请人. */
    private static final Pattern ALL_AGAINST = Pattern.compile("政府(?:及|和)(?:其|各|所属|工作|组成)*部门[、和及与][^，。；0-9]{2,10}作?为(?:被申请人|被告)");
    private static final Pattern OWN_GOVERNMENT = Pattern.compile("(?!.*(?:乡镇|镇街|[各下]属?乡|街道|部门|下级|[县区市]级|各)).*政府.*");
    /** 市政府规范性文件 11 件 of all those of its area. */
    private static final Pattern ISSUED_BY = Pattern.compile("(?:[省市县区州](?:人民)?政府(?:及其?|和)?(?:办公[室厅]|(?:工作)?部门)?|[省市县区镇乡]级|[、：，]部门|(?:乡镇|镇街|街镇|街道|县区|区县|县市区|部门)(?:（[^（）]{1,8}）)?)(?:20[0-9]{2}年度?)?(?:的)?(?:行政)?规范性文件");
    private static final Pattern AMONG_ORGANS = Pattern.compile("[0-9.,]+[万余多]*[件宗份条起次例](?:申请)?[，（]其中[，：]?(?:" + PLACE + "(?:人民)?政府|" + PLACE + "?(?:政)?府办|办公[室厅]|[" + "市县区" + "]?本级)");
    /** 复议 9 件，其中县政府为被申请人的 2 件；被提起行政诉讼 18 件: other cases, of all again. */
    private static final Pattern OTHER_CASES = Pattern.compile("(?:因[^，。；0-9]{2,14})?(?:被)?(?:提起|申请|引发|发生)?(?:的)?(?:政府信息公开)?(?:行政)?(?:复议|诉讼)(?:案件)?[0-9]");
    /** 3 名申请人各提交申请 10 件以上，共 41 件. */
    private static final Pattern SOME_APPLICANTS = Pattern.compile("[0-9一二两三四五六七八九十]+[名位个]申请人[^。；]{0,30}，(?:共计?|合计)$");
    private static final Pattern FURTHER = Pattern.compile("[；，]" + BELOW + "(?:共|分别)?(?:收到|受理|接收|新收|接到)[0-9]");
    /** 总计收到 498 件 begins anew, and so does 加上上年结转的 14 件. */
    private static final Pattern ALL_BEGIN = Pattern.compile("(?:连同|加上)(?:上一?年度?|20[0-9]{2}年度?|去年)结转|(?:总计|合计|共计|总共)(?:收到|受理|办结|答复|接收|新收|办理)|以上(?:共计|合计|总计)");
    /** 镇政府收到, without a name: nobody but the township itself is called so in its own report. */
    private static final String OWN_NAME = "(?:镇|乡|苏木)(?:人民)?政府|办事处";
    private static final Pattern BARE_NAME = Pattern.compile("(?:(?:20[0-9]{2}|[全本今当])年度?|年内|报告期内|年|度|共)*(?:" + OWN_NAME + ")" + DEED);
    private static final Pattern TIMES = Pattern.compile("^(?:(?:20[0-9]{2}|[全本今当])年度?|年内|报告期内|年|度)+");
    /** 旗政府本级 14 件；按领域分，征地补偿 26 件: a look at all applications from another side. */
    private static final Pattern VIEWED = Pattern.compile("(?:政府信息公开|依申请公开|政务公开|信息公开)(?<=^.{4,6}|[。；].{4,6})(?:工作)?(?:方面|情况)[，：]|(?:从|按)(?<=(?:^|[，；。]).)照?(?![^，。；]{0,6}(?:单位|部门|机关|层级|地区|区域|主体))[^，。；0-9]{0,10}(?:看|分|划分|统计|分类)[，：]");
    /** 其中区政府本级办结 86 宗；结转下年度 43 宗: of all again. */
    private static final Pattern CARRIED_ON = Pattern.compile("(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?结转|(?:年底|年末|至年末)?(?:其余|剩余|尚有|还有|另有)?(?:[0-9]+[件宗份])?(?:申请)?(?:结转|转|顺延)(?:(?:至|到|入)?(?:下|次|明|20)|[0-9]+[件宗份](?:至|到))|(?:全年|全[省市县区州旗]|本年度?|年内|20[0-9]{2}年度?|共|累计)*(?:新收|收到|受理|接收)(?:政府信息公开|信息公开|依申请公开)申请|(?:自然人|法人|企业|公民)(?:申请|提出|提交)|(?:年内|全年|本年度?|当年)*(?:新)?(?:制定|制发|废止|出台|印发|修改)[0-9]|(?:(?:全年|全[省市县区州旗]|本年度?)*(?:作出)?行政(?:许可|处罚|强制|事业性收费))|(?:全年|全[省市县区州旗]|本年度?|共|累计)*主动公开(?:各类)?(?:政府)?信息");
    private static final Pattern LEFT_OUT = Pattern.compile("[0-9][0-9.,万]*[余多]?[件宗份条起次](?:申请)?[，（][^；。）]{0,24}(?:(?:不|未)(?:计入|列入|纳入)(?:本|我|统计|上述)|(?:计入|列入|纳入|统计在)(?:[市县区省州](?:人民)?政府|(?:相关|有关|各|承办|办理|其)+(?:部门|单位))[^，。；（）]{0,4}(?:年报|年度报告|报告|数据)|另行统计|单独统计|分别报告|单独报告|自行报告|已?由(?:其|各?(?:隶属|所属|下属|直属)?[^，。；（）]{1,6})自行(?:答复|办理|处理)|已?由(?:其|各?(?:隶属|所属|下属|直属)?[^，。；（）]{1,6})(?:各自|分别|自行|单独)*(?:编制|发布|公布)[^，。；（）]{0,8}报告)");
    private static final int REACH = 40;
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
        Matcher ranked = RANKED_LIST.matcher(until);
        String list = ranked.find() ? ranked.group(1) : until.substring(Math.max(until.lastIndexOf('，'), Math.max(until.lastIndexOf('：'), until.lastIndexOf('（') > until.lastIndexOf('）') ? until.lastIndexOf('（') : -1)) + 1);
        // 自然资源和规划局 is one name.
        String[] parted = list.split("、");
        String[] items = parted.length == count ? parted : list.split("[、和及与]");
        if (!teller.government() || items.length != count) {
            return List.of();
        }
        List<Claim.Scope> scopes = new ArrayList<>();
        for (String item : items) {
            boolean below = REST.matcher(item + "收到").find() || ORGAN_END.matcher(item).lookingAt() && !NO_ORGAN.matcher(item).find();
            if (SUBUNIT.matcher(item).find() || item.endsWith("政府")) {
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
        return FURTHER.matcher(ahead(from)).lookingAt();
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
        String since = TOGETHER.matcher(SHARED.matcher(sentence.substring(before, figure)).replaceAll("")).replaceAll("全县");
        subjectOf(sentence, subject == Claim.Scope.SUBUNIT ? since : ALL_TOGETHER.matcher(since).replaceAll("全县"));
        boolean listed = listed(TOGETHER.matcher(until).replaceAll("全县"));
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
        if (LEFT_OUT.matcher(sentence).region(figure, sentence.length()).lookingAt()) {
            return Claim.Scope.OTHER;
        }
        if (own.contains("备案") && !own.contains("备案等行政许可") || ASSISTING.matcher(own).find()) {
            return Claim.Scope.OTHER;
        }
        Optional<String> against = against(sentence.substring(Math.max(0, Math.max(sentence.lastIndexOf('，', figure), sentence.lastIndexOf('；', figure))), figure));
        boolean contested = against.isPresent();
        if (teller.government() && contested) {
            amongContested |= until.contains("其中");
            subject = OWN_GOVERNMENT.matcher(against.get()).matches() ? Claim.Scope.SUBUNIT : Claim.Scope.PART;
            return subject;
        }
        // 征收补偿类申请中，予以公开 30 件.
        if (OF_ONE_KIND.matcher(until).lookingAt()) {
            return Claim.Scope.PART;
        }
        Matcher name = NAME_OF.matcher(own);
        boolean named = name.find() && !(teller.government() && SUBUNIT.matcher(own.substring(0, name.start())).find());

        if (Ways.one(sentence, listing ? list : clause, own, until) || named || ONE_APPLICANT.matcher(sentence.substring(Math.max(Math.max(sentence.lastIndexOf('，', figure), sentence.lastIndexOf('：', figure)), 0), figure)).find()) {
            return Claim.Scope.PART;
        }
        // 县政府办办结 37 件；结转 3 件，其中县政府办 1 件: what has such a part is of all again.
        boolean again = divided && subject == Claim.Scope.SUBUNIT && !listed && AMONG_ORGANS.matcher(sentence).region(figure, sentence.length()).lookingAt();
        if (again) {
            subject = outer;
        }
        if (until.contains("申请人") && SOME_APPLICANTS.matcher(until).find()) {
            return Claim.Scope.PART;
        }
        boolean issued = teller.government() && !teller.township() && ISSUED_BY.matcher(own).find();
        boolean office = issued || !teller.government() && sentence.indexOf("其中") <= figure && OFFICE_APART.matcher(sentence).find() && OFFICE.matcher(own).find();
        // 以区政府为被申请人 12 件；办公室自身未发生, in the office's report.
        if (!teller.government() && contested && against.get().contains("政府") && !against.get().contains("办") && ahead.contains("自身")) {
            return Claim.Scope.PART;
        }
        return office || Ways.inColumn(sentence, figure) || listed ? Claim.Scope.PART : subject;
    }

    /** Where an enumeration begins that goes on to the figure; it begins with the last clause or the one before. None: -1. */
    private static int listBefore(String until) {
        int last = clauseUp(until, until.length());
        int begin = last > 0 ? clauseUp(until, last - 1) : last;
        Matcher list = LIST_BEFORE.matcher(until).useOpenBounds();
        if (until.indexOf('、', begin) < 0) {
            return -1;
        }
        return list.region(begin, until.length()).lookingAt() ? begin : last > begin && list.region(last, until.length()).lookingAt() ? last : -1;
    }

    private static int clauseUp(String until, int end) {
        int at = end;
        while (at > 0 && CLAUSE_MARKS.indexOf(until.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** The organ named last as the one proceeded against. */
    private static Optional<String> against(String words) {
        Optional<String> organ = Optional.empty();
        if (!words.contains("被") || ALL_AGAINST.matcher(words).find()) {
            return organ;
        }
        Matcher matcher = AGAINST.matcher(words);
        while (matcher.find()) {
            organ = Optional.of(matcher.group(1));
        }
        return organ;
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
        return (teller.government() ? SUBUNIT : HEADQUARTERS).matcher(words).replaceAll("");
    }

    /** 自然资源局（412 件）、公安局 198 件: an organ right before its figure. */
    boolean listed(String until) {
        Matcher organ = ORGAN_END.matcher(until);
        int from = Math.max(Math.max(until.lastIndexOf('，'), until.lastIndexOf('、')), Math.max(until.lastIndexOf('：'), Math.max(until.lastIndexOf('（', until.length() - 2), Math.max(until.lastIndexOf('是'), until.lastIndexOf('为'))))) + 1;
        boolean named = teller.government() && organ.region(from, until.length()).lookingAt() && !NO_ORGAN.matcher(organ.group()).find() && !WHOLE.matcher(organ.group()).find() && !SUBUNIT.matcher(organ.group()).find() && !own(organ.group());
        return named || endsWith(OTHERS, until);
    }

    private static boolean endsWith(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words).useOpenBounds().region(Math.max(0, words.length() - REACH), words.length());
        boolean found = false;
        while (matcher.find()) {
            found = NOTHING_BEHIND.matcher(words.substring(matcher.end())).matches();
        }
        return found;
    }

    private void subjectOf(String sentence, String given) {
        // In a government's report 我办 is its office, not the government.
        String plain = given.indexOf('（') >= 0 ? INCLUDED.matcher(given).replaceAll("") : given;
        String ours = teller.government() ? OUR_OFFICE.matcher(plain).replaceAll("政府办") : given;
        String words = teller.government() && ours.contains("办") ? WITH_OFFICE.matcher(ours).replaceAll("") : ours;
        int part = last(teller.government() ? SUBUNIT : HEADQUARTERS, words);
        int whole = ALL_BEGIN.matcher(words).lookingAt() ? 0 : Math.max(last(WHOLE, words), viewed(words));
        // 区政府办 45 件，全区各部门 230 件: beside its office all departments are the rest.
        int rest = subject == Claim.Scope.SUBUNIT && !ALL_WITH.matcher(ahead).find() ? last(REST, words) : -1;
        int others = Math.max(Math.max(Math.max(rest, last(RANKED, words)), last(OTHERS, words)), teller.government() ? named(words) : below(words));
        boolean among = teller.government() && AMONG_GOVERNMENT.matcher(words).find();
        boolean contrasted = among || teller.government() && (subject == Claim.Scope.PART || othersAhead() || BELOW_COUNTED.matcher(ahead).find()) && GOVERNMENT.matcher(words).find();
        if (others > part && others >= 0 && (others > whole || rest >= 0)) {
            subject = Claim.Scope.PART;
        } else if (teller.township() && part > whole && ABOVE.matcher(words).find()) {
            // 我镇收到 4 件，其中县政府办公室转办 1 件: an organ above the one that reports.
            subject = Claim.Scope.PART;
        } else if ((teller.government() || teller.system() || othersAhead() || AMONG_HEADQUARTERS.matcher(words).find()) && part > whole && !ownOffice(words) || contrasted && whole < 0) {
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
        Matcher matcher = NAMED.matcher(words);
        int at = -1;
        while (matcher.find()) {
            boolean all = teller.township() && BARE_NAME.matcher(matcher.group()).matches() || Pattern.matches(".*(?:全[省市县区旗州镇乡]|各级|我[市县区镇乡]|政府办).*", matcher.group()) || WHOLE.matcher(matcher.group()).find() || own(TIMES.matcher(matcher.group()).replaceAll(""));
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
        return teller.unit().contains(Normal.bare(named.replaceAll(DEED, "").replaceFirst("(?:尚|均|从|也|都|暂)*(?:未|没有|无)$", "")));
    }

    /** An organ below the one that reports, which may be such a one itself: 交警支队收到 in the report of the 交警支队. */
    private int below(String words) {
        Matcher matcher = SUBORDINATE.matcher(words);
        int at = -1;
        while (matcher.find()) {
            at = own(TIMES.matcher(matcher.group()).replaceAll("")) ? at : matcher.start();
        }
        return at;
    }

    /** Whether the words name organs below the one that reports and what they did. */
    static boolean ofOthers(String words) {
        return REST.matcher(words).find() || BELOW_COUNTED.matcher(words).find();
    }

    private boolean othersAhead() {
        if (othersAhead.isEmpty()) {
            othersAhead = Optional.of(OTHERS.matcher(ahead).find());
        }
        return othersAhead.get();
    }

    private static int viewed(String words) {
        boolean possible = words.indexOf('从') >= 0 || words.indexOf('按') >= 0 || words.contains("公开");
        return possible ? last(VIEWED, words) : -1;
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
