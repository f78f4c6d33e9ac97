package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiaohe.text.Pattern;

/**
 * Figures behind 分别 that take their names from as many figures told before: 县政府收到 12 件、办结 11 件，部门收到 30 件、办结 29 件；
 * 全县合计分别为 42 件、40 件. 复议 3 件、诉讼 2 件，维持分别为 2 件、1 件 adds a result to each.
 */
final class Rows {
    private static final Pattern ALL = Pattern.compile("全[省市县区州旗局系委厅镇乡]|合计|共计|总计");
    private static final Pattern YEAR = Pattern.compile("[，；（]?(?:而)?(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?(?:同期)?(?:的)?(?:两项|两者|数据|数字)?");
    private static final Set<String> NAMING = Set.of("topic", "action", "outcome", "applicant", "result", "deed");

    private Rows() {
    }

    /**
     * What the figure counts, if it stands in such a row.
     *
     * @param here   what the sentence has told so far
     * @param before what the last sentence told that told anything
     */
    static Optional<Reading> model(Context context, Shares shares, List<Reading> here, List<Reading> before) {
        Optional<Shares.Row> row = shares.rows().stream().filter(one -> one.figures().contains(context.figure().start())).findFirst();
        if (row.isEmpty() || !shares.of(context.figure()).isEmpty()) {
            return Optional.empty();
        }
        int at = row.get().at();
        int count = row.get().figures().size();
        List<Reading> told = here.stream().filter(one -> one.end() <= at).toList();
        List<Reading> models = told.isEmpty() ? before : told;
        if (models.size() < count) {
            return Optional.empty();
        }
        Reading model = models.get(models.size() - count + row.get().figures().indexOf(context.figure().start()));
        List<Reading> used = models.subList(models.size() - count, models.size());
        boolean distinct = used.stream().map(Reading::quantity).distinct().count() == count;
        int from = told.isEmpty() ? 0 : told.get(told.size() - 1).end();
        List<Term> between = context.terms().stream().filter(term -> NAMING.contains(term.kind()) && term.start() >= from && term.end() <= at).toList();
        boolean disputes = IntStream.range(0, count).allMatch(i -> used.get(i).quantity().startsWith("disputes.") && used.get(i).quantity().endsWith(".total"));
        boolean result = disputes && !between.isEmpty() && between.stream().allMatch(term -> term.is("result") && term.value().equals(between.get(0).value()));
        if (distinct && result) {
            return Optional.of(model.as(model.quantity().replaceFirst("total$", between.get(0).value())));
        }
        // 行政复议 9 件，行政诉讼 5 件；2021 年分别为 6 件、5 件.
        if (distinct && between.isEmpty() && YEAR.matcher(context.sentence().substring(from, at)).matches()) {
            return Optional.of(model.of(Claim.Scope.PREVIOUS_YEAR));
        }
        boolean all = distinct && between.isEmpty() && ALL.matcher(context.sentence().substring(from, at)).find();
        return all ? Optional.of(model.of(Claim.Scope.WHOLE)) : Optional.empty();
    }
}
