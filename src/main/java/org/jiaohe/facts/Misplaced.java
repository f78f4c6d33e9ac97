package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jiaohe.text.Bilingual;

/**
 * Applications carried over that stand in another kind of applicant's column than last year, while the totals agree: one slip, whatever
 * columns it shows in.
 *
 * @param columns each column with both numbers, in words
 * @param spots   the cells of 上年结转
 */
public record Misplaced(List<Bilingual> columns, BigDecimal before, BigDecimal now, List<Spot> spots) {
    static List<Misplaced> in(List<CarryOver> columns) {
        List<CarryOver> moved = columns.stream().filter(column -> !column.total() && !column.equal()).toList();
        boolean agree = columns.stream().anyMatch(column -> column.total() && column.equal());
        if (!agree || moved.isEmpty()) {
            return List.of();
        }
        List<Bilingual> words = moved.stream().map(one -> new Bilingual("“" + one.label().zh() + "”列上年“结转下年度”为 " + one.carriedOut() + "，本年“上年结转”填 " + one.carriedIn(),
                "column \"" + one.label().en() + "\": " + one.carriedOut() + " carried over last year, " + one.carriedIn() + " carried in")).toList();
        return List.of(new Misplaced(words, moved.get(0).carriedOut(), moved.get(0).carriedIn(), moved.stream().map(CarryOver::spot).toList()));
    }
}
