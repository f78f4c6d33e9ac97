package org.jiaohe.narrative;

import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** The words by which a report names organs: itself, its headquarters or government proper, those below it, and all of them together. */
final class Organs {
    static final String DEED = "(?:层面|一级|范围内?)?(?:共计?|累计|全年|分别|新|一家|单独|就|则|也|总计|合计|直接|依法|实际|今年|本年度?|20[0-9]{2}年)*(?:收到|受理|新收|接收|接到|收件|办件|收办|登记|办理|答复|办结|发生|主动公开|公开|发布|制发|制定|出台|废止|印发|作出|实施|发出收费|开具|收取|承接|承办|因(?:政府)?信息公开|被申请|被提起|被复议|被诉|被起诉)";
    static final String PLACE = "[省市县区旗州盟镇乡]";
    static final Pattern SUBUNIT = Pattern.compile("(?:" + PLACE + "(?:人民)?政府(?:及其?|和|、))?" + PLACE + "?(?:人民)?政府办(?:公室|公厅)?|" + PLACE + "(?:人民)?政府(?:及其?|和|、)办公[室厅]|" + PLACE + "(?:人民)?(?:政府)?本级|本级(?:人民)?政府|政府本级|(?:市|县|区|省|州)政府机关|行署办(?:公室)?|(?<=其中[，：]?)[市县区省州旗](?:人民)?政府(?:（[^（）0-9]*）)?$|政府信息(?:与政务)?公开(?:工作)?(?:领导小组)?(?:办公室|机构)|政务公开办(?:公室)?");
    static final Pattern HEADQUARTERS = Pattern.compile("(?<=其中[，：]?|[（、，])(?:[省市]局|总关)(?:机关)?(?=[0-9]|$|收到|受理|新收|接收|办理|办结|答复|作出)|(?:管委会|管理委员会|[局厅委]|省局|市局)(?:机关)?本级|(?:管委会|管理委员会)机关(?!各)|机关本级|[局厅委]机关(?!各)");

    /** Organs below the one that reports: 各部门, 县直单位, 乡镇（街道）. */
    static final String BELOW = "(?:(?:各|其他|其它|其余|[市县区州省镇]直|[市县区省]级|所属|下属|直属|隶属|[局委厅市县区州省]属|基层|二级|有关|相关|垂管|垂直管理|驻[市县区])+(?:政府)?(?:工作)?(?:部门|单位|机构|行政机关|机关|乡镇|镇街|街镇|镇区|街道|镇|乡|县区|区县|海关|税务局|税务所|科室|处室|分局|大队|站所|园区|开发区|局|区|县)"
            + "|(?:所属|下属|直属)[0-9]+[个家](?:事业)?(?:部门|单位|机构)|等[0-9]*[个家]?(?:部门|单位|乡镇|镇街|街道)|(?<!全[省市县区州旗镇乡局系委][0-9]{1,4})(?<=[0-9])[个家](?:[市县区省]直|[市县区省]级)?(?:部门|乡镇|镇街|街道)|[市县区州省](?:人民)?政府(?:工作|组成)?部门|各[县区市]{1,2}(?:人民)?政府|各?[县区市]{1,2}(?:[（(][市县区、]{1,3}[）)])?政府(?:及|和)(?:其|所属|各)*部门|乡镇|镇街|街镇|镇区|镇乡|县区|区县|县市区|(?:县|市|区)级市|县[（(]市、?区[）)]|县[（(]市[）)]|市[（(]县[）)]|区[（(]市、?县[）)]|市[（(]县、?区[）)]|县[（(]区[）)]|区[（(]县[）)]|[县区市][（(][县区市、]{1,3}[）)][\\p{IsHan}]{0,4}局|[市县区州省](?:人民)?政府(?:工作|组成)?部门（[^（）0-9]{1,16}）|[乡镇街道]{1,2}[（(](?:镇|乡|街道|开发区|街|办事处)[）)]|(?<![\\p{IsHan}])[一二两三四五六七八九十]{1,2}[县区市](?:[一二两三四五六七八九十]{1,2}[县区市])*)";
    static final String NOT_ALL = "(?<!全[省市县区旗州镇乡局委系厅](?=各)|(?:自治)?[市县区州旗](?=各行政机关)|系统(?=各)|系统内(?=各)|全系统|各级|各级各|所有)";
    /** 共作出 396 件，其中省局机关作出 52 件. */
    static final Pattern AMONG_HEADQUARTERS = Pattern.compile("其中[，：]?(?:" + HEADQUARTERS.pattern() + ")");
    /** 区政府办 36 件，全区各单位 214 件（含区政府办公室）; 全县各单位公开 9310 条，其中乡镇 3044 条: those are all. */
    static final Pattern ALL_WITH = Pattern.compile("全[省市县区州旗][各所有]*(?:单位|部门|行政机关)[^，。；0-9]{0,24}[0-9.,]+[万余多]*[件条宗份](?:申请)?(?:（含|，其中[，：]?(?:[市县区]直|乡镇|各))");
    static final Pattern ABOVE = Pattern.compile("[市县区](?:人民)?政府(?:办公室|办)?(?:转|交)");
    /** 配合区政府办公室办理申请 26 件: what is answered by another. */
    static final Pattern ASSISTING = Pattern.compile("(?:配合|协助|协同)[^，。；0-9]{2,14}(?:办理|答复|处理)[^，。；0-9]{0,16}(?:申请|事项|件)(?:共|约)?$");
    static final Pattern OTHERS = Pattern.compile("(?<![^，、；：])(?:部门|乡镇|(?<=本级[^。；]{0,20}[件宗份条]，)街道)(?:[、和及与](?:部门|单位|乡镇|镇街|街道))*(?=[：:]?" + DEED + "|(?:共|约)?$)|" + NOT_ALL + BELOW + "(?:[、和及与](?:" + BELOW + "|街道|镇|部门|单位|园区|开发区))*(?=[：:]?" + DEED + "|(?:共计?|合计|分别)?[：:（(]?(?:约|近)?$)");
    static final Pattern BELOW_COUNTED = Pattern.compile(NOT_ALL + BELOW + "(?:约|近)?[0-9]");
    static final Pattern REST = Pattern.compile(BELOW + "(?:[、和及与]" + BELOW + ")*(?=" + DEED + ")");
    static final Pattern ORGAN_END = Pattern.compile("[\\p{IsHan}]{2,14}?(?:局|委|委员会|厅|镇|乡|街道|办事处|分局|中心|管委会|大队|支队|所|站)(?:等部门|等单位)?[（(]?(?:共计?|约|近)?$|(?<![我本全该各])(?:街道|镇|乡)$|[\\p{IsHan}]{2,4}(?<![我本全该各])[区县]$");
    static final Pattern NO_ORGAN = Pattern.compile("(?:事务所|研究所|院所)|社区$|园区$|县区$|区县$");
    static final Pattern NAMED = Pattern.compile("(?<![我本全该])[\\p{IsHan}]{1,10}(?:局|委|厅|镇|乡|街道|[镇乡](?:人民)?政府|办事处|分局|中心|学院|医院|管委会)" + DEED);
    static final Pattern SUBORDINATE = Pattern.compile("(?<![我本全该])(?![我本全该](?:分局|大队|支队|中心))(?![\\p{IsHan}]{0,8}局[\\p{IsHan}]{0,6}(?:分局|大队|支队))[\\p{IsHan}]{1,10}(?:分局|大队|支队|登记中心|管理站|监察队|中心校)" + DEED + "|(?:二级|所属|下属|直属|[局委厅]属)(?:事业)?(?:单位|机构)[\\p{IsHan}]{2,16}?" + DEED + "|(?:所属|下属|直属|隶属)[\\p{IsHan}、]{2,20}(?:中心|站|所|队|馆|校|院|局|海关)" + DEED);
    /** 申请最多的单位为县自然资源局，共 24 件. */
    static final Pattern RANKED = Pattern.compile("(?:最多|较多|居前|前列|靠前|第一)的?(?:部门|单位|机关|乡镇|街道|镇街)(?:为|是|有|：)(?![^，。；0-9]{0,4}[我本])[^，。；0-9]{2,20}(?=$|[，（])");
    static final Pattern RANKED_LIST = Pattern.compile("(?:最多|较多|居前|前列|靠前|前[二两三四五])(?:的?[^，。；0-9]{0,4}(?:部门|单位|机关|乡镇|街道|镇街|县区|区县)|[二两三四五]?[位名]的)(?:分别|依次)?(?:为|是|有|：)([^，。；0-9]{4,60})，$");
    static final Pattern GOVERNMENT = Pattern.compile("(?:(?<![各级])[市县区州省](?:人民)?政府|(?<=[，；：年])政府(?=" + DEED + "))" + DEED + "?(?:[^，。；0-9]{0,16})$");
    /** 全区受理 231 件，其中区政府受理 37 件. */
    static final Pattern AMONG_GOVERNMENT = Pattern.compile("其中[，：]?[省市县区州](?:人民)?政府(?:" + DEED + "|(?:的)?现行有效)");
    static final Pattern WHOLE = Pattern.compile("全(?:省|市|县|区|旗|州|镇|乡|局|委|系统|街道|厅|盟)|我(?:省|市|县|区|旗|镇|乡|局|委|厅|办|中心|街道|部门|单位|机关|队|院|校|处)(?!(?:不|没|未|无|非|已主动|公开职|负责公开|职责|职能))|本(?:局|委|厅|机关|单位|部门|街道|镇|乡|办|中心|行政机关)(?!(?:不掌握|没有|未制作|未保存|不存在|不负责|无相关|公开职|负责公开|职责|职能))|(?<=[二两三四五六])者(?:共|合计|总计)|上述(?:共计|合计|总计)|[省市州县区旗乡镇]{2,3}[两三]级|各级行政机关|[省市县区州旗]各行政机关|各级政府|各级各部门|(?<!代表|向|由|代|各|各区|各县|各市)[区县市]政府共|[区县市]政府系统|[区县市]政府(?:及|和)(?:各|其|所属)?部门");
    /** 区政府及各部门、各街道: a government with all below it is the whole. */
    static final Pattern ALL_TOGETHER = Pattern.compile("师市(?:[直级])?各(?:部门|单位)[、和及与]各(?:团场|团镇|镇)|[省市县区州]局(?:机关)?(?:[、和及与]|以及)(?:所辖|所属|下属|各|其)*[市县区、（）]{1,7}[\\p{IsHan}]{0,4}局(?=共|全年|20|本年|收|新|受|接|作)|(?<=^|^20[0-9]{2}年，?|全年，?)各(?:县区|区县|县市区|乡镇|镇街|街道|县（市、区）|市县|乡（镇）|镇（街道）|乡镇（街道）|镇|乡)[、和及与]各(?:部门|单位)(?=" + DEED + ")|(?<=^|^20[0-9]{2}年，?|全年，?)各(?:部门|单位)[、和及与]各(?:县区|乡镇|镇街|街道|县（市、区）|乡（镇）|镇（街道）|乡镇（街道）|镇|乡)(?=" + DEED + ")|(?:支队|总队|大队|管委会|[局委厅院])(?:机关|本级|机关本级)?(?:[、和及与]|以及)(?:所属|下属|直属|各|其){1,3}(?:派出所|大队|中队|支队|分局|站所|税务所|中心|科室|处室|二级单位)(?=共|全年|20|本年|收|新|受|接)|全[省市县区州旗镇乡](?:各|所有|级|[0-9]+[个家])*(?:[市县区]直|职能|工作|组成)?(?:部门|单位|乡镇|街道|镇街)(?:（[^（）0-9]{1,6}）)?(?:[、和及与](?:各|所有|[0-9]+[个家])?(?:[市县区]直)?各?(?:部门|单位|乡镇（街道）|乡镇|街道|镇街|街镇|镇乡|县区)(?:（[^（）0-9]{1,6}）)?)+");
    static final Pattern TOGETHER = Pattern.compile("全[省市县区州旗]各级?行政机关|[局委厅办院]?机关(?:本级)?(?:[、和及与]|以及)(?:所属|下属|直属|局属|二级)各?(?:事业)?(?:单位|机构|部门)|各(?:市（县）区|市（县、区）|市县区|县（市、区）|县（区）|区（市、县）|县市区|区县|县区|[县区市])(?:人民政府|政府)?(?:[、和及与]|以及)(?:[省市州]?[级直](?:政府)?|[省市州](?:人民)?政府)各(?:工作)?(?:部门|单位)|[省市州]?[级直]各(?:部门|单位)(?:[、和及与]|以及)各(?:县（市、区）|县（区）|区（市、县）|县市区|区县|县区|[县区市])(?:人民政府|政府)?|(?:[省市区县州旗]本级|(?:[省市区县州]|本级)(?:人民)?政府(?:办公[室厅])?)(?:及其?|和|、)(?:各|其|所属|相关|有关|市直|县直|区直|工作|[省市县区州](?:人民)?政府)*(?:部门|单位|乡镇|街道|镇街)(?:(?:[、和及与]|以及)各?(?:乡镇（街道）|街道|乡镇|镇街|街镇|乡（镇）|镇|乡|部门|单位|县（市、区）|区县)(?:人民政府|政府)?)*");
    /** In an office's own report: 办公室本级收到 22 件，代市政府受理 87 件. */
    static final Pattern OFFICE_APART = Pattern.compile("(?:办公[室厅]|办)(?:本级|自身|本身|机关|名义)[^。]*(?:代表?|以)[^。，；办]{0,6}政府|(?:代表?|以)[^。，；办]{0,6}政府[^。]*(?:办公[室厅]|办)(?:本级|自身|本身|机关|名义)|代表?[^，。；]{0,6}政府(?:答复|办理|受理)[^。]*(?:本办|自身)|向[^，。；办]{0,6}政府提[出交][^。]*向[^，。；]{0,8}办(?:公[室厅])?提[出交]|向[^，。；]{0,8}办(?:公[室厅])?提[出交][^。]*向[^，。；办]{0,6}政府提[出交]|代表?[^，。；]{0,6}政府[^。]*(?:计入|列入|纳入|统计在)[^。，；]{0,8}政府[^。，；]{0,6}(?:年报|年度报告|报告)|政府(?:依申请|政府信息|信息)公开[^，。；]{0,6}[0-9]+[件宗份次][、，和]办公[室厅]");
    static final Pattern OFFICE = Pattern.compile("以[本我]?(?:办|办公[室厅])名义|(?:政府|办公[室厅])(?:依申请|政府信息|信息)公开|(?:办公[室厅]|办)(?:本级|自身|本身|机关)|代表?[^。，；]{0,6}政府|向[^，。；办]{0,6}政府提[出交]");
    static final Pattern NAME_OF = Pattern.compile("以(?!(?:(?:我|本)?(?:[局委厅处办镇乡]|机关|单位|街道)|自身|自己)名义|[我本](?:局|委|厅|办|镇|乡|机关|单位|街道)为)[^，。；]{0,24}(?:名义(?!进行|提出|反映)|为(?:答复|受理|办理|承办)(?:主体|机关))");


    static final Pattern OUR_OFFICE = Pattern.compile("[我本]办(?![法理结])");
    /** 区司法局会同区政府办公室清理: the office only takes part. */
    static final Pattern WITH_OFFICE = Pattern.compile("(?:会同|联合|协同|配合|商请|报送|提请|抄送)" + PLACE + "?(?:人民)?(?:政府|委)办(?:公室|公厅)?");
    /** 市本级（含市直部门）收到 346 件. */
    static final Pattern INCLUDED = Pattern.compile("（(?:包?含|包括)[^（）0-9]*(?:部门|单位)[^（）0-9]*）");
    static final Pattern AGAINST = Pattern.compile("(?:以|^|(?<=[，；（、]))(?![^，。；]{0,10}(?:全[省市县区]|各级|行政机关|[我本][局委厅办镇单机]|政府(?:及|和)(?:其|各|所属|工作|组成)*部门))([^，。；0-9作]{2,10})作?为(?:被申请人|被告)");
    /** 县政府及各部门、乡镇作为被申请人. */
    static final Pattern ALL_AGAINST = Pattern.compile("政府(?:及|和)(?:其|各|所属|工作|组成)*部门[、和及与][^，。；0-9]{2,10}作?为(?:被申请人|被告)");
    static final Pattern OWN_GOVERNMENT = Pattern.compile("(?!.*(?:乡镇|镇街|[各下]属?乡|街道|部门|下级|[县区市]级|各)).*政府.*");
    /** 市政府规范性文件 11 件 of all those of its area. */
    static final Pattern ISSUED_BY = Pattern.compile("(?:[省市县区州](?:人民)?政府(?:及其?|和)?(?:办公[室厅]|(?:工作)?部门)?|[省市县区镇乡]级|[、：，]部门|(?:乡镇|镇街|街镇|街道|县区|区县|县市区|部门)(?:（[^（）]{1,8}）)?)(?:20[0-9]{2}年度?)?(?:的)?(?:行政)?规范性文件");
    static final Pattern AMONG_ORGANS = Pattern.compile("[0-9.,]+[万余多]*[件宗份条起次例](?:申请)?[，（]其中[，：]?(?:" + PLACE + "(?:人民)?政府|" + PLACE + "?(?:政)?府办|办公[室厅]|[" + "市县区" + "]?本级)");
    static final Pattern FURTHER = Pattern.compile("[；，]" + BELOW + "(?:共|分别)?(?:收到|受理|接收|新收|接到)[0-9]");
    /** 镇政府收到, without a name: nobody but the township itself is called so in its own report. */
    static final String OWN_NAME = "(?:镇|乡|苏木)(?:人民)?政府|办事处";
    static final Pattern BARE_NAME = Pattern.compile("(?:(?:20[0-9]{2}|[全本今当])年度?|年内|报告期内|年|度|共)*(?:" + OWN_NAME + ")" + DEED);
    static final Pattern LEFT_OUT = Pattern.compile("[0-9][0-9.,万]*[余多]?[件宗份条起次](?:申请|(?:行政)?规范性文件)?[，（][^；。）]{0,24}(?:(?:不|未)(?:计入|列入|纳入)(?:本|我|统计|上述)|由[^，。；（）]{2,12}年度报告统计|不(?:包括|包含|含|列)在(?:上述|以上|内|前述)|(?:计入|列入|纳入|统计在)(?:[市县区省州](?:人民)?政府|(?:相关|有关|各|承办|办理|其)+(?:部门|单位))[^，。；（）]{0,4}(?:年报|年度报告|报告|数据)|另行统计|单独统计|分别报告|单独报告|自行报告|已?由(?:其|各?(?:隶属|所属|下属|直属)?[^，。；（）]{1,6})自行(?:答复|办理|处理)|已?由(?:其|各?(?:隶属|所属|下属|直属)?[^，。；（）]{1,6})(?:各自|分别|自行|单独)*(?:编制|发布|公布)[^，。；（）]{0,8}报告)");

    private static final Pattern NOTHING_BEHIND = Pattern.compile("(?:共计?|合计|分别)?[：:（(]?(?:约|近)?");

    private static final int REACH = 40;

    private Organs() {
    }

    /** The organ named last as the one proceeded against. */
    static Optional<String> against(String words) {
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

    static boolean endsWith(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words).useOpenBounds().region(Math.max(0, words.length() - REACH), words.length());
        boolean found = false;
        while (matcher.find()) {
            found = NOTHING_BEHIND.matcher(words.substring(matcher.end())).matches();
        }
        return found;
    }

    /** Whether the words name organs below the one that reports and what they did. */
    static boolean ofOthers(String words) {
        return REST.matcher(words).find() || BELOW_COUNTED.matcher(words).find();
    }

    static int last(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }
}
