package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Section;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Memo;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;
import org.jiaohe.text.Squeezed;

/** Facts on what part one and part five speak of. */
final class PartFacts implements FactProvider {
    /**
     * An aspect of part one.
     *
     * @param words  by which it is known at once
     * @param others what offices write of it without its name: 门户网站发布 812 条, 公文公开属性认定
     */
    private record Aspect(Bilingual name, List<String> words, Pattern others) {
        boolean named(String text) {
            return words.stream().anyMatch(text::contains) && words.stream().anyMatch(OTHER_SENSE.matcher(text).replaceAll("")::contains) || others.matcher(text).find();
        }
    }

    private static final List<Aspect> ASPECTS = List.of(
            new Aspect(new Bilingual("主动公开", "proactive disclosure"), List.of("主动公开", "主动发布", "公开内容"), Pattern.compile("(?:公开|发布|公布|推送|更新)[^，。；申请]{0,16}(?:信息|文件|政策|公告|动态)|(?:公开|发布|公布)[^，。；申请]{0,12}[0-9][0-9,.万余]*[条篇则]|(?:自己|主动)(?:公开|拿出来)|公开(?:些什么|了什么|了哪些|清楚|到位|得)|(?:网站|专栏|栏目|公众号|公示栏|公开栏)[^，。；申请]{0,8}(?:更新|发布|公开|上传|张贴)|(?:公示|张榜|张贴|公布)(?:了)?[^，。；申请]{0,10}(?:结果|名单|情况|标准)")),
            new Aspect(new Bilingual("依申请公开", "applications"), List.of("依申请", "申请公开", "公开申请", "新收申请", "收到申请", "受理申请", "申请办理"), Pattern.compile("申请(?!人?(?:行政)?(?:复议|诉讼|强制))")),
            new Aspect(new Bilingual("政府信息管理", "information management"), List.of("信息管理", "信息资源管理", "政府信息的管理", "规范性文件管理", "信息审核", "保密审查", "信息发布审核", "动态管理"), Pattern.compile("(?:注明|标明|确定|认定|核定|判断)[^，。；]{0,6}(?:能否|可否|是否|可不可以)(?:可以)?公开|脱敏|遮盖|电子档|一文一码|(?:公开|发布|公布)前[^。；]{0,16}(?:审[查核]|核对|复核|把关)|(?:撤下|下架|清查|更正)[^，。；]{0,10}(?:过期|失效|通知|信息)|信息[^，。；]{0,6}(?:核实|保管|存档|留存|核对)|(?:保留原文|标明(?:已)?(?:废止|失效))|信息[^，。；]{0,8}(?:管理|归档|清理|审核|审查)|公开属性|(?:公开|保密|发布|内容)(?:前)?审[查核]|三审|先审后|(?:规范性)?文件[^，。；]{0,12}(?:清理|评估|梳理|核对|复核|归档|入库|备案)|(?:清理|梳理|评估|复核)[^，。；]{0,12}(?:文件|信息)|源头(?:管理|认定|属性)|公开目录|台账|信息(?:怎么|如何)管|(?:撤下|下架|遮挡|隐去|删去|删除|遮盖)[^。；]{0,24}(?:名单|字段|住址|证件|号码|隐私|页面)|隐私[^，。；]{0,12}(?:排查|清理|回头看|检查|处理)|(?:逐[条篇件份]|交叉|专人)(?:核对|审核|复核|审读)|退回修改|谁(?:定、?谁审|审、?谁发|签字谁负责)|(?:定|审)[^，。；]{0,3}属性|(?:标明|标注|标上)[^。；]{0,4}(?:有效|失效|修订)|先审后|三个人签字|审依据")),
            new Aspect(new Bilingual("政府信息公开平台建设", "platforms"), List.of("平台", "载体", "网站", "新媒体", "渠道", "专栏"), Pattern.compile("公众号|微博|视频号|抖音|公开栏|公示栏|公告栏|查阅点|查阅室|查阅场所|政务公开专区|小程序|客户端|门户|政府网|栏目|广播|电子屏|显示屏")),
            new Aspect(new Bilingual("监督保障", "supervision"), List.of("监督", "保障", "考核", "评议", "追究"), Pattern.compile("培训|督查|检查|抽查|通报|问责|责任制|领导小组|专题会|专班|分管领导")));
    private static final List<String> PROBLEMS = List.of("问题", "不足", "差距", "短板", "薄弱", "有待", "不够", "欠缺", "不强", "不高", "不到位", "不及时", "滞后", "需进一步", "需要进一步", "尚需", "仍需", "还需", "短处", "毛病", "欠账", "看不到", "看不懂", "听不懂", "找不到", "太慢", "太快");
    private static final List<String> IMPROVEMENTS = List.of("改进", "整改", "加强", "下一步", "下步", "今后", "力争", "将", "提升", "完善", "强化", "优化", "规范", "加大", "健全", "深化", "推进", "提高", "拟在", "拟于", "计划", "打算", "以后", "一律", "已于", "已在", "改为", "改用", "增设", "增配", "聘请", "怎么改", "往后", "做起", "改成", "如何改", "怎样改", "明年", "来年", "改由", "启用", "目标是", "加装", "已请", "已与", "拟从", "拟由", "拟请", "拟以");
    /** Words of improvement that only say what is wanting, and labels with nothing below them. */
    private static final Pattern WANTING = Pattern.compile("(?:有待|亟待)(?:于)?(?:进一步|继续|不断)?(?:加强|提高|提升|完善|改进|规范|优化|健全|深化|强化|加大|推进)|[不欠]够?(?:太|甚)?(?:规范|完善|健全|优化|深化)|规范(?:性|化)?(?:文件|不|欠)|推进(?:力度)?(?:不|较?慢|缓慢)|(?:改进|整改)(?:情况|措施)[。：:]?$");
    /** 暂未发现突出问题 names none. */
    private static final Pattern DENIED = Pattern.compile("(?:暂未|尚未|没有|未|暂无|无|不存在)(?:发现|存在|出现|值得(?:列举|一提|报告)的)?(?:明显|突出|重大|较大|严重|任何|大|需要?(?:整改|改进|说明|报告|解决))?的?(?:问题|不足|短板|薄弱环节)(?:和不足|与不足)?(?=[，。；]|$)");
    /** 我们准备把…, 接下来要推行…: what is announced, in whatever words. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?:^|[。；，\n])(?:20[0-9]{2}年|接下来|眼下|目前|之后|后面)?，?(?:我们|[我本](?:[局委办厅院县市区镇乡省州旗处]|街道|机关|单位|中心))?(?:准备(?!不|工作|时间|程度)|要(?=[把将对做推实让逐建])|会(?=[把将逐继])|决定|规定|商定)|改法|做法是|办法是|这样做");
    /** What is wanting, where no word of the list says so: 散见于街道和社区, 要找好几处, 行文偏生硬. */
    private static final Pattern WANT = Pattern.compile("(?<!无)不(?!断|仅|得|低于|少于|超过|折不扣|同|懈|再|漏|动产|良|定期|见面)|没(?!有规矩)|难|慢|晚|散|生硬|过于|偏(?!远|僻)|旧(?!城|房|改)|滞|弱|堵|好几");
    /** 措施： with something behind it. */
    private static final Pattern MEASURES = Pattern.compile("(?:措施|办法|对策|做法|打算|安排)[：:][^。；]{10,}");
    private static final Pattern SUBHEADING = Pattern.compile("(?m)^[ \u3000]*[（(][一二三四五六七八九十]{1,2}[）)]([^。；;：:\n]{2,30})(?:[。：:]|$)");

    /** 4.政府信息公开平台建设。, where no heading stands in brackets. */
    private static final Pattern NUMBERED = Pattern.compile("(?m)^[ \u3000]*[1-9][.．、](?![0-9])([^，。；;：:\n]{2,20})(?:[。：:]|$)");
    private static final Pattern OTHER_SENSE = Pattern.compile("(?:社会|生活|医疗|住房|基本|民生|养老|教育|安全|供应|要素|劳动|市场|法律|质量|技术|审计|电力|能源|应急|粮食|交通|人才|用地|卫生|食品|药品)(?:和社会)?(?:保障|监督)|(?:最低)?生活保障|保障(?:局|房|性|金|条例|水平|对象)|监督管理");

    private static final Memo<String, Named> NAMED = new Memo<>(4_000, 400_000);

    @Override
    public Stream<?> facts(Examination examination) {
        List<Object> facts = new ArrayList<>();
        examination.report().section(SectionKey.OVERVIEW).ifPresent(section -> overview(section, facts));
        examination.report().section(SectionKey.PROBLEMS).ifPresent(section -> facts.add(problems(section)));
        return facts.stream();
    }

    private static void overview(Section section, List<Object> facts) {
        String text = section.text();
        if (text.isBlank()) {
            return;
        }
        Spot heading = Spot.section(section.key(), section.headingSource());
        List<Bilingual> missing = ASPECTS.stream().filter(aspect -> !aspect.named(text) || headless(aspect, text)).map(Aspect::name).toList();
        facts.add(new AspectFact(missing, heading));
        Matcher heads = heads(text);
        Optional<int[]> last = Optional.empty();
        while (heads.find()) {
            last.ifPresent(before -> facts.add(body(section, before, heads.start())));
            last = Optional.of(new int[] {heads.start(1), heads.end(1), heads.end()});
        }
        last.ifPresent(before -> facts.add(body(section, before, text.length())));
    }

    /** Whether each of the other four has a heading of its own and this one not even its name in the text: 分管领导签字 under another heading is none. */
    private static boolean headless(Aspect aspect, String text) {
        if (aspect.words().stream().anyMatch(OTHER_SENSE.matcher(text).replaceAll("")::contains)) {
            return false;
        }
        List<String> heads = new ArrayList<>();
        Matcher head = heads(text);
        while (head.find()) {
            heads.add(head.group(1));
        }
        return heads.size() == ASPECTS.size() - 1 && ASPECTS.stream().filter(one -> one != aspect).allMatch(one -> heads.stream().filter(words -> one.words().stream().anyMatch(words::contains)).count() == 1);
    }

    private static Matcher heads(String text) {
        return (SUBHEADING.matcher(text).find() ? SUBHEADING : NUMBERED).matcher(text);
    }

    private static AspectBody body(Section section, int[] head, int end) {
        String text = section.text();
        int characters = (int) text.substring(head[2], end).codePoints().filter(Character::isIdeographic).count();
        return new AspectBody(text.substring(head[0], head[1]).strip(), characters, AspectBody.concrete(text.substring(head[2], end)), Spot.section(section.key(), section.body().source(head[0], head[1])));
    }

    private static ProblemFact problems(Section section) {
        String text = section.text();
        Spot at = text.isBlank() ? Spot.section(section.key(), section.headingSource()) : Spot.section(section.key(), section.body().source(0, Math.min(60, text.length())));
        Named named = NAMED.of(text, text.length(), () -> Named.in(text));
        return new ProblemFact(named.nothing(), named.problems(), named.improvements(), at);
    }

    /** What part five names. */
    private record Named(boolean nothing, boolean problems, boolean improvements) {
        static Named in(String text) {
            boolean nothing = text.codePoints().filter(Character::isIdeographic).count() < 6;
            String words = Squeezed.of(text).text();
            String told = DENIED.matcher(words).replaceAll("");
            boolean problems = PROBLEMS.stream().anyMatch(told::contains) || WANT.matcher(told).find() || Sentences.clauses(told).stream().anyMatch(clause -> Deeds.fault(clause.in(told)));
            String measures = WANTING.matcher(words).replaceAll("");
            boolean improvements = MEASURES.matcher(words).find() || IMPROVEMENTS.stream().anyMatch(measures::contains) || ANNOUNCED.matcher(words).find() || ProblemSentence.ANSWER.matcher(words).find() || Deeds.in(words, ProblemSentence.LATER);
            return new Named(nothing, problems, improvements);
        }
    }
}
