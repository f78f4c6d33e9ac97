package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * That no reply was corrected, or that all were upheld, said of reconsideration and suits without a figure: 全年没有一件答复在复议或诉讼中被纠正,
 * 行政复议决定均维持. Only a clause of nothing but known words, whose sentence speaks of no part of the unit and no other year.
 */
final class Uncorrected {
    private static final String WORDS = "(?:全年度?|本年度?|今年|当年|20[0-9]{2}年度?|报告期内|年内|[我本全](?:局|委|办|厅|院|县|市|区|旗|州|省|镇|乡|街道|机关|单位)|因|的|对|涉及|涉|政府信息公开|信息公开|依申请公开|政府信息|工作|引发|引起|产生|发生|申请|答复|行政|复议|诉讼|案件|案|决定|行为|和|或者?|及|、|与|在|中|过程|已|审结|结果|有|出现|存在|被|依法|由|经|复议机关|复议机构|人民法院|法院|情形|情况|过)*";
    private static final String CLOSE = "(?=[，。；）\\n]|$)";
    private static final Pattern NONE = Pattern.compile("(?:^|(?<=[，。；：\\n）]))" + WORDS + "(?:没有一件|没有1件|无一件|无1件|无一|均无|均未|从未|没有|未|无)" + WORDS + "(?:纠正|纠错|败诉)" + WORDS + CLOSE);
    private static final Pattern ALL = Pattern.compile("(?:^|(?<=[，。；：\\n）]))" + WORDS + "(?:均|全部|都|悉数)(?:被|获|获得|得到|予以|为|是|决定|判决|依法)*维持(?:了)?(?:原|[我本](?:局|委|办|厅|县|市|区|镇|乡|机关))?(?:的)?(?:行政行为|答复|决定|处理决定|具体行政行为)?" + CLOSE);
    private static final Pattern UPHELD = Pattern.compile("(?:1|一)[位名个](?:申请人|村民|居民|市民|企业)?[^。；，]{0,16}(?:申请|提出|提起)(?:了)?(?:行政)?复议，(?:经审[理查]，?)?复议(?:机关|机构)[^。；，]{0,10}维持(?:了)?(?:原|[我本][局委厅办县市区镇乡]|本机关|[镇乡县区市](?:人民)?政府|街道(?:办事处)?)?(?:的)?(?:原)?(?:答复|决定|行政行为)");
    private static final Pattern OTHER_YEAR = Pattern.compile("上一?年|去年|往年|诉讼|另");
    private static final Pattern DISPUTE = Pattern.compile("复议|诉讼|败诉|法院");
    /** Another body, another year, a part, or the figures that a figure's own check looks at. */
    private static final Pattern ELSE = Pattern.compile("办公[室厅]|部门|分局|乡镇|街道办|本级|直属|各|类|该|此|这|上一?年|去年|往年|历年|以来|连续|同期|季度|[上下]半年|[0-9一二三四五六七八九十]月|程序|案卷|二审|一审|上诉|原判|除|其余|率|[0-9]件|一件尚|另|尚未|听证|调解|目标|力争|确保|将|下一步");
    private static final Pattern DIGITS = Pattern.compile("(?<!20)[0-9]+[件宗起]");

    private Uncorrected() {
    }

    static List<ClaimFact> in(Report report) {
        List<ClaimFact> facts = new ArrayList<>();
        for (Section section : report.sections()) {
            String plain = section.text();
            if (!plain.contains("纠") && !plain.contains("败诉") && !plain.contains("维持")) {
                continue;
            }
            Squeezed text = Squeezed.of(plain).punctuated();
            for (Matcher said = text.matcher(UPHELD); said.find();) {
                upheld(report, section, text, said).ifPresent(facts::add);
            }
            Stream.of(NONE, ALL).forEach(pattern -> {
                for (Matcher said = text.matcher(pattern); said.find();) {
                    String sentence = sentence(text.text(), said.start(), said.end());
                    if (DISPUTE.matcher(said.group()).find() && !ELSE.matcher(sentence).find() && !DIGITS.matcher(sentence).find()) {
                        judge(report, section, text, said, pattern == ALL).ifPresent(facts::add);
                    }
                }
            });
        }
        return facts;
    }

    private static Optional<ClaimFact> judge(Report report, Section section, Squeezed text, Matcher said, boolean all) {
        String words = said.group();
        boolean suits = words.contains("诉讼") || words.contains("败诉") || words.contains("法院");
        boolean reviews = words.contains("复议");
        List<String> columns = all ? List.of("corrected", "other") : List.of("corrected");
        for (String column : columns) {
            for (String kind : List.of("reconsideration", "litigation")) {
                List<String> rows = kind.equals("litigation") ? List.of("directLitigation", "litigationAfterReconsideration") : List.of("reconsideration");
                List<BigDecimal> values = rows.stream().flatMap(row -> YearPairs.number(report, TableKey.DISPUTES, row, column).stream()).toList();
                BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                boolean meant = kind.equals("litigation") ? suits : reviews;
                if (meant && values.size() == rows.size() && sum.signum() > 0) {
                    List<Spot> spots = new ArrayList<>(List.of(NarrativeFacts.spot(section, text, said.start(), said.end())));
                    rows.forEach(row -> report.table(TableKey.DISPUTES).flatMap(table -> table.cell(row, column)).map(Spot::cell).ifPresent(spots::add));
                    String quote = spots.get(0).source().quote().orElse("");
                    return Optional.of(new ClaimFact("disputes." + kind + "." + column, "", "", quote, BigDecimal.ZERO, "whole", false, true, false, false, false, false, false, List.of(sum), spots));
                }
            }
        }
        return Optional.empty();
    }

    /** 1 位申请人不服答复申请复议，复议机关审查后维持了镇政府的答复, where the table upholds none. */
    private static Optional<ClaimFact> upheld(Report report, Section section, Squeezed text, Matcher said) {
        Optional<BigDecimal> upheld = YearPairs.number(report, TableKey.DISPUTES, "reconsideration", "upheld").filter(one -> one.signum() == 0);
        if (upheld.isEmpty() || OTHER_YEAR.matcher(sentence(text.text(), said.start(), said.end())).find()) {
            return Optional.empty();
        }
        List<Spot> spots = new ArrayList<>(List.of(NarrativeFacts.spot(section, text, said.start(), said.end())));
        report.table(TableKey.DISPUTES).flatMap(table -> table.cell("reconsideration", "upheld")).map(Spot::cell).ifPresent(spots::add);
        return Optional.of(new ClaimFact("disputes.reconsideration.upheld", "", "", spots.get(0).source().quote().orElse(""), BigDecimal.ONE, "whole", false, true, false, false, false, false, false, List.of(BigDecimal.ZERO), spots));
    }

    private static String sentence(String text, int start, int end) {
        int from = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
        int to = end;
        while (to < text.length() && "。\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(Math.min(from, start), to);
    }
}
