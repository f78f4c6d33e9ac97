package org.jiaohe.narrative;

import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Pattern;

/** Figures that the rest of their sentence sets apart from the whole, though no words before them do. */
final class ToldApart {
    private static final Set<String> SETTLED = Set.of("requests.outcomeTotal", "requests.carriedOut");
    private static final Pattern BOTH_WAYS = Pattern.compile("线上[^，。；0-9]{0,12}[0-9]+[件宗份].*(?:受理|收到|接收)线下[^，。；0-9]{0,12}[0-9]");
    private static final Pattern OF_A_MONTH = Pattern.compile("月(?:度)?申请量[^。；]*$");
    private static final Pattern OF_LAST_YEAR = Pattern.compile("(?:为|是|系|属于?)(?:上一?年|去年)(?:度)?(?:尚)?未");

    private ToldApart() {
    }

    static Optional<Claim.Scope> scope(Meaning meaning, Context context) {
        // 受理线上 65 件，办结 62 件，结转 3 件，受理线下 9 件: each way with its own outcome.
        if (SETTLED.contains(meaning.quantity()) && BOTH_WAYS.matcher(context.sentence()).find()) {
            return Optional.of(Claim.Scope.PART);
        }
        // 按件计收的 7 份，月申请量分别为 11 件、12 件: of single applicants.
        if (meaning.quantity().startsWith("requests.new") && OF_A_MONTH.matcher(context.until()).find()) {
            return Optional.of(Claim.Scope.PART);
        }
        // 行政复议 25 件，其中 4 件为上年尚未审结.
        return Optional.of(Claim.Scope.PREVIOUS_YEAR).filter(year -> meaning.quantity().startsWith("disputes.") && context.behind(OF_LAST_YEAR));
    }
}
