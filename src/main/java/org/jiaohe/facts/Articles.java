package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaohe.report.Report;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;

/**
 * Articles of the Regulations (国令第711号《政府信息公开条例》, 56 articles) by which a report says it was drawn up: 第四十九条 and 第五十条
 * are those on the annual report; articles 31 and 32 were, in the Regulations of 2007.
 */
final class Articles {
    private static final String ARTICLE = "第([一二三四五六七八九十]{1,4}|[0-9]{1,3})条";
    private static final Pattern CITED = Pattern.compile("(?:政府信息公开条例|《条例)》?(?:[（(][^（）()]{0,40}[）)])?((?:[、，和及与]?(?:以及)?" + ARTICLE + "(?:第[一二三四五六七八九十]款)?)+)");
    private static final Pattern ONE = Pattern.compile(ARTICLE);
    private static final Pattern DRAWN_UP = Pattern.compile("编制|年度报告|年报|公布.{0,20}报告");
    private static final int LAST = 56;
    /** Purpose, duties and supervision may be named beside the two; 54 and 55 bind those who provide public services. */
    private static final Set<Long> FITTING = Set.of(1L, 2L, 3L, 4L, 5L, 46L, 47L, 48L, 49L, 50L, 51L, 52L, 53L, 56L);
    private static final Set<Long> SERVICES = Set.of(54L, 55L);
    private static final Pattern AUTHORITY = Pattern.compile("(?:局|委员会|厅|人民政府|政府办公室|政府办公厅|街道办事处|管理委员会)$");

    /** 行政执法案卷信息2件，依据《条例》第十五条不予公开: a reason and the article given for it, in one clause and with nothing else beside them. */
    private static final Pattern REASON = Pattern.compile("(国家秘密|商业秘密|个人隐私|第三方合法权益|内部事务|过程性信息|行政执法案卷)[^。；\\n]{0,14}?(?:依据|根据|依照|按照|适用)(?:了)?《?条例》?第(十[四五六]|1[456])条(?:第[一二三]款)?(?:(?:的)?规定)?[，]?(?:决定)?(?:不予公开|不公开)");
    private static final Map<String, String> GROUNDS = Map.of("国家秘密", "十四", "商业秘密", "十五", "个人隐私", "十五", "第三方合法权益", "十五", "内部事务", "十六", "过程性信息", "十六", "行政执法案卷", "十六");

    private Articles() {
    }

    static List<Object> in(Report report, Prose prose) {
        List<Object> facts = new ArrayList<>();
        boolean authority = report.unitType().value() != UnitType.UNKNOWN && report.unit().filter(unit -> AUTHORITY.matcher(unit.value()).find()).isPresent();
        for (Prose.Part part : prose.sure().toList()) {
            Matcher cited = part.squeezed().matcher(CITED);
            while (cited.find()) {
                boolean basis = part.name().equals(Prose.PREAMBLE) && DRAWN_UP.matcher(part.sentenceAround(cited.start())).find();
                List<Long> numbers = ONE.matcher(cited.group(1)).results().map(one -> number(one.group(1))).toList();
                boolean none = numbers.stream().anyMatch(number -> number > LAST);
                boolean fits = numbers.stream().anyMatch(number -> FITTING.contains(number) || SERVICES.contains(number) && !authority);
                if (none || basis && !fits) {
                    facts.add(new Citation("article", part.printed(cited.start(1), cited.end(1)), none && !basis ? "—" : "第五十条", part.squeezedSpot(cited.start(1), cited.end(1))));
                }
            }
        }
        prose.sure().forEach(part -> grounds(part, facts));
        prose.clean().forEach(part -> Matters.in(part, facts));
        return facts;
    }

    /** Articles 14, 15 and 16 of the Regulations: state secrets and safety, rights of others, internal matters and law enforcement files. */
    private static void grounds(Prose.Part part, List<Object> facts) {
        Matcher reason = part.squeezed().matcher(REASON);
        while (part.squeezed().text().contains("《条例》第") && reason.find()) {
            boolean one = GROUNDS.keySet().stream().filter(reason.group()::contains).count() == 1;
            String due = GROUNDS.get(reason.group(1));
            if (one && number(reason.group(2)) != number(due)) {
                facts.add(new Citation("ground", part.printed(reason.start(), reason.end()), "第" + due + "条", part.squeezedSpot(reason.start(), reason.end())));
            }
        }
    }

    private static long number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Long.parseLong(digits) : Numerals.value(digits);
    }
}
