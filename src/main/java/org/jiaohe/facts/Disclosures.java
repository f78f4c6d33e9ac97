package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Reads what a report says of assessment, appraisal and accountability. */
final class Disclosures {
    private static final Pattern ASSESSMENT = Pattern.compile("考核|绩效考评|工作考评|考评|(?:政务公开|政府信息公开)(?:工作)?(?:[年季月]度||年终|半年)?(?:绩效)?测评|(?:年[底终末]|年度|半年|季度)[^，。；]{0,24}(?:测评|评定|打分|评比|评分|亮灯|评出|“亮灯”)|(?:单位|部门|乡镇|街道)[^，。；]{0,16}(?:测评|打分|评分|评比)|给[^，。；]{0,14}打分|(?:列入|纳入|计入)[^，。；]{0,8}绩效|[红黑蓝]榜[0-9一二三四五六七八九十]+(?:家|个)");
    private static final Pattern APPRAISAL = Pattern.compile("评议|满意度|第三方[^，。]{0,8}(?:评估|测评|评价)|(?:社会|公众|群众)评价|问卷调查|民意调查|民主测评|政务公开(?:工作)?(?:评估|测评)|(?:社会|政务公开|特约)?(?:监督员|观察员)|满意[^，。；]{0,12}[0-9]|[0-9]人?(?:表示)?(?:基本)?满意|好评率?[0-9]|总体评价");
    private static final Pattern ACCOUNTABILITY = Pattern.compile("责任追究|(?:受到?|被|予以)(?:过)?追究(?!刑事|法律)|追责|问责|追究[^，。]{0,12}责任|责任[^，。]{0,6}追究|诫勉|批评教育|(?:政务|党纪|纪律)[^，。；]{0,4}处分|责任(?:人员?|单位)[^，。；]{0,8}(?:批评|处理|处分|通报|约谈|告诫)|(?:没有|未|无)[^，。；]{0,16}处分|(?:不力|不到位|不及时|不严|失职|违规)的?[^，。；]{0,12}(?:单位|部门|人员|责任人|机关|街道|乡镇)[^，。；]{0,10}(?:通报|约谈|批评|处分|告诫|提醒谈话)");
    private static final Pattern RESULT = Pattern.compile("[绿黄红]灯[0-9]+家|[红黑蓝]榜[0-9一二三四五六七八九十]+(?:家|个)|排第[0-9一二三四五六七八九十]|评出|结果(?!运用|应用|使用|作为|与|挂钩|纳入)|名次|排名|第[一二三四五六七八九十0-9]+(?:名|位)|优秀|良好|合格|优胜|先进|达标|得分(?!标准)|[得获评][^，。]{0,4}[0-9.]+分|通报|位列|位居|名列|居全|等次|优良|一等|二等|前列|情况良好|[一二三甲乙丙A-D][档级][0-9一二三四五六七八九十]+(?:个|家)|考核了|评议了|被评为|获评|荣获|对[^，。；]{0,16}[0-9一二三四五六七八九十两]+(?:个|家|名|人|位)[^，。；]{0,20}(?:约谈|谈话|批评|扣分|扣减)");
    private static final Pattern ACTED = Pattern.compile("(?:开展|组织|进行|完成|实施|接受|参加|参与|迎接|委托|邀请|通过|发放|收回|经)(?:了|过)?");
    private static final Pattern HELD = Pattern.compile("(?:开展|组织|进行|完成|实施|接受)(?:了|过)?");
    private static final Pattern GRADED = Pattern.compile("(?:[^。；\\n]{0,60}[，；：])?[^，。；\\n]{0,16}[0-9一二三四五六七八九十两]+(?:个|家)[^，。；\\n]{0,24}(?:优秀|良好|合格|优胜|先进|等次|等级)|[^。；\\n]{0,40}(?:平均|最高|最低|综合)得?分[^。；\\n]{0,4}[0-9.]+分?|[^。；\\n]{0,30}(?:考核|考评|评估)(?:得分|排名|结果|成绩|等次)[^。；\\n]{0,12}[0-9优良合]|[^。；\\n]{0,30}(?:考核|考评|评估|测评)[^。；\\n]{0,16}[我本全][省市县区州旗][^。；\\n]{0,24}(?:得分?[0-9.]+分|第[0-9一二三四五六七八九十]+[名位]|优秀|良好|合格)");
    private static final String NO = "(?:未|没有|不存在|(?<!有)无|尚未)";
    private static final Pattern ARRANGED = Pattern.compile("纳入|列入|作为|加强|强化|完善|建立|健全|严格|加大|制定|落实|明确|细化|修订|定期|将|拟|计划|要求|依据|根据|按照|机制|制度|办法|体系");
    private static final Pattern PLANNED = Pattern.compile("下一步|下步|今后|将(?:进一步|继续|加强|不断|持续|切实|着力|深入|认真|严格|积极|按照|以|通过|完善|健全|强化|加大|推进|开展|建立|组织|于|在|重点|从|围绕|坚持|适时|定期|探索)|拟|计划|打算");
    private static final Pattern SITES = Pattern.compile("网站|新媒体|微信|微博|客户端|热线");
    private static final Pattern DISCLOSING = Pattern.compile("政府信息公开|政务公开|信息公开|公开工作|公开考核");

    private static final List<String> ORDER = List.of(Disclosure.NOTHING, Disclosure.PLAN, Disclosure.ELSEWHERE, Disclosure.ARRANGEMENT, Disclosure.RESULT);

    private static final List<Topic> TOPICS = List.of(Topic.of(Disclosure.ASSESSMENT, ASSESSMENT), Topic.of(Disclosure.APPRAISAL, APPRAISAL), Topic.of(Disclosure.ACCOUNTABILITY, ACCOUNTABILITY));

    /** What is looked for, and how it is denied. */
    private record Topic(String key, Pattern words, Pattern none) {
        static Topic of(String key, Pattern words) {
            return new Topic(key, words, Pattern.compile(NO + "[^，。]{0,16}(?:" + words.pattern() + ")|(?:" + words.pattern() + ")[^。]{0,12}(?:" + NO + "|为0|0[人次件起]|为零|零[起件])"));
        }
    }

    private Disclosures() {
    }

    static List<Disclosure> in(Prose prose, int year) {
        return TOPICS.stream().map(topic -> one(prose, year, topic)).toList();
    }

    private static Disclosure one(Prose prose, int year, Topic topic) {
        String best = Disclosure.NOTHING;
        String quote = "";
        List<Spot> spots = new ArrayList<>();
        for (Prose.Part part : prose.parts()) {
            String text = part.squeezed().text();
            // Most parts speak of none of it, and need not be cut into sentences for that.
            for (Sentences.Span span : part.squeezed().matcher(topic.words()).find() ? part.spans() : List.<Sentences.Span>of()) {
                String sentence = span.in(text);
                Matcher word = topic.words().matcher(sentence);
                if (word.find()) {
                    String said = said(topic, sentence, text.substring(Math.max(0, span.start() - 80), span.start()), part, year);
                    said = said.equals(Disclosure.ARRANGEMENT) && topic.key().equals(Disclosure.ASSESSMENT) && graded(text, span.end()) ? Disclosure.RESULT : said;
                    if (ORDER.indexOf(said) > ORDER.indexOf(best)) {
                        best = said;
                        quote = part.printed(span.start(), span.end());
                        spots.clear();
                    }
                    if (said.equals(best)) {
                        spots.add(part.squeezedSpot(span.start() + word.start(), span.start() + word.end()));
                    }
                }
            }
        }
        return new Disclosure(topic.key(), best, quote, spots);
    }

    private static String said(Topic topic, String sentence, String before, Prose.Part part, int year) {
        boolean next = sentence.contains(String.valueOf(year + 1)) && !sentence.contains(String.valueOf(year) + "年");
        boolean governed = part.is(SectionKey.PROBLEMS) && List.of("下一步", "下步", "今后", (year + 1) + "年").stream().anyMatch((before + sentence)::contains);
        boolean arranged = ARRANGED.matcher(sentence).find();
        boolean came = RESULT.matcher(sentence).find() || topic.none().matcher(sentence).find() || ACTED.matcher(sentence).find() && !sentence.contains("纳入") && !sentence.contains("列入") && !sentence.contains("定期") || acted(topic.words(), sentence);
        if (PLANNED.matcher(sentence).find() || next || governed) {
            return Disclosure.PLAN;
        }
        if (topic.key().equals(Disclosure.ASSESSMENT) && SITES.matcher(sentence).find() && !DISCLOSING.matcher(sentence).find()) {
            return Disclosure.ELSEWHERE;
        }
        return came || !arranged ? Disclosure.RESULT : Disclosure.ARRANGEMENT;
    }

    /** 纳入年度考核；20 个区县评为优秀: how those assessed were graded may stand behind a semicolon or at the beginning of the next sentence. */
    private static boolean graded(String text, int from) {
        Matcher grades = GRADED.matcher(text).region(from, text.length());
        return grades.lookingAt();
    }

    /** Whether a clause tells that it took place, whatever the next one says of its use: 开展年度考核，结果纳入绩效. */
    private static boolean acted(Pattern words, String sentence) {
        return Sentences.clauses(sentence).stream().map(span -> span.in(sentence)).anyMatch(clause -> words.matcher(clause).find() && HELD.matcher(clause).find() && !ARRANGED.matcher(clause).find());
    }
}
