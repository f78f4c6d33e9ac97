package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * What the Regulations asked for before their revision, told as the law that is kept today: 15 working days for a reply and 15
 * more (Article 24 of State Council Order No. 492; 20 and 20 by Article 33 of Order No. 711), and 特殊需要 of an applicant
 * (Article 13, left out by Article 27). Who answers within 15 days without calling them the law's is only quick.
 */
final class FormerTerms {
    private static final String DAYS = "(?<![0-9十])(?:15|十五)个?工作日";
    private static final String LAW = "(?:法定|条例》?(?:所|中)?(?:规定|要求|明确)|法律法规规定|第三十三条(?:规定|明确)?)";
    private static final Pattern PERIOD = Pattern.compile(LAW + "的?(?:答复|办理|回复)?(?:期限|时限|时间|期间)?(?:内|（|\\(|即|为|是|：|，|不超过|的){0,3}" + DAYS);
    private static final Pattern WITHIN = Pattern.compile("收到(?:政府信息|信息)?(?:公开)?申请[^，。；,;\\n]{0,6}(?:起|后)[^。；;\\n]{0,6}?" + DAYS);
    private static final Pattern LONGER = Pattern.compile("延长[^。；;\\n]{0,20}?(?:超过|最长|至多)[^。；;\\n]{0,8}?" + DAYS);
    private static final Pattern LATER = Pattern.compile("不能当场答复的[^。；，\\n]{0,20}?" + DAYS);
    private static final Pattern NAMED = Pattern.compile("法定|第三十三条|条例》?(?:所|中)?(?:规定|要求|明确)|法律法规规定|应当|最长|不得");
    private static final Pattern TOPIC = Pattern.compile("申请|信息公开|答复");
    /** Third parties have 15 working days to answer (Article 32); other work has periods of its own, and an office may set itself a shorter one. */
    private static final Pattern ELSE = Pattern.compile("第三方|征求|征询|许可|审批|办事|政务服务|建议|提案|投诉|信访|复议|诉讼|起诉|工单|留言|热线|补正|缴费|缴纳|规范性文件|解读|承诺|内部|自行|本市规定|本省规定|压缩|缩短|提速|提前|减少|(?:原|旧|老|修订前的?|修改前的?|2007年)[《“]?(?:政府信息公开)?条例|修订前|修改前|原来|原定|过去|由(?:原|法定)|调整|20个?工作日|二十个?工作日");
    private static final Pattern LONG_ELSE = Pattern.compile("第三方|征求|征询|许可|审批|建议|提案|投诉|信访|复议|诉讼|起诉|工单|留言|热线|补正|缴费|缴纳|规范性文件|合计|共计|加上|前后|原(?:答复)?期限|两次|累计|不得|不应|不能超|禁止|违反|超期|超过法定|败诉|确认违法|纠正|撤销");
    private static final Pattern NEED = Pattern.compile("生产、生活、科研等?(?:的)?特殊需要");
    private static final Pattern GONE = Pattern.compile("取消|不再|删除|删去|废除|废止|(?:原|旧|老|修订前的?|修改前的?)[《“]?(?:政府信息公开)?条例|修订前|修改前|原来|过去|无需|不需|不以|不得以|没有|突破|限制|不必|无须|复议|诉讼|法院|判决");
    private static final List<String> WORDS = List.of("15个工作日", "十五个工作日", "15工作日", "特殊需要");
    /** More than the 20 days that Article 33 allows, told as what the law grants or what was done. */
    private static final Pattern OVERLONG = Pattern.compile("(?:收到(?:政府信息|信息)?(?:公开)?申请之日起|延长(?:了)?(?:答复|办理)(?:期限|时限|时间|期)?)(?:的?(?:期限)?(?:最长)?(?:不超过|至|为|了)?)?(?<![0-9十])(2[1-9]|[3-9][0-9]|三十|四十|六十)个?工作日");

    /** The order that promulgated the Regulations before their revision, beside their name or by itself. */
    private static final Pattern ORDER = Pattern.compile("(?:《(?:中华人民共和国)?政府信息公开条例》[（(]?)?(?:(?:中华人民共和国)?国务院令|国令)[（(]?第?492号");
    private static final Pattern PAST = Pattern.compile("711|修订|修改|原|旧|废|2007|2008|2019年5月|当时|以前|曾|历史|公布|至|之前|老");

    private FormerTerms() {
    }

    static List<Citation> in(Prose prose) {
        List<Citation> found = new ArrayList<>();
        prose.clean().filter(part -> !part.is(SectionKey.PROBLEMS)).forEach(part -> {
            String text = part.squeezed().text();
            if (text.contains("492号") && part.section().isPresent()) {
                order(part, found);
            }
            if (text.contains("工作日") && (text.contains("之日起") || text.contains("延长"))) {
                overlong(part, found);
            }
            if (WORDS.stream().noneMatch(text::contains)) {
                return;
            }
            periods(part, PERIOD, found);
            periods(part, WITHIN, found);
            periods(part, LONGER, found);
            periods(part, LATER, found);
            for (Matcher need = part.squeezed().matcher(NEED); need.find();) {
                if (!GONE.matcher(part.sentenceAround(need.start())).find()) {
                    found.add(new Citation("formerNeed", part.printed(need.start(), need.end()), "", part.squeezedSpot(need.start(), need.end())));
                    break;
                }
            }
        });
        return found;
    }

    private static void order(Prose.Part part, List<Citation> found) {
        for (Matcher order = part.squeezed().matcher(ORDER); order.find();) {
            if (!PAST.matcher(part.sentenceAround(order.start())).find() && found.stream().noneMatch(one -> one.kind().equals("oldOrder"))) {
                found.add(new Citation("oldOrder", part.printed(order.start(), order.end()), "国令第711号", part.squeezedSpot(order.start(), order.end())));
            }
        }
    }

    private static void overlong(Prose.Part part, List<Citation> found) {
        for (Matcher term = part.squeezed().matcher(OVERLONG); term.find();) {
            String sentence = part.sentenceAround(term.start());
            if (TOPIC.matcher(sentence).find() && !LONG_ELSE.matcher(sentence).find() && found.stream().noneMatch(one -> one.kind().equals("overlong"))) {
                found.add(new Citation("overlong", part.printed(term.start(), term.end()), "20个工作日", part.squeezedSpot(term.start(), term.end())));
            }
        }
    }

    private static void periods(Prose.Part part, Pattern pattern, List<Citation> found) {
        for (Matcher term = part.squeezed().matcher(pattern); term.find();) {
            String sentence = part.sentenceAround(term.start());
            if (NAMED.matcher(sentence).find() && TOPIC.matcher(sentence).find() && !ELSE.matcher(sentence).find() && found.stream().noneMatch(one -> one.kind().equals("formerPeriod"))) {
                found.add(new Citation("formerPeriod", part.printed(term.start(), term.end()), "20个工作日", part.squeezedSpot(term.start(), term.end())));
            }
        }
    }
}
