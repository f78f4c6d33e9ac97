package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
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
        return facts;
    }

    private static long number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Long.parseLong(digits) : Numerals.value(digits);
    }
}
