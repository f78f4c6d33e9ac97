package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.text.Message;
import org.jiaohe.text.Pattern;

/**
 * A figure told twice: 全年受理 19 件；18 件办结，1 件年底收到. Where the text states a quantity as the table has it and elsewhere in
 * the same part a smaller number, or in the parts on problems and other matters another number, the second one counts something
 * narrower that its words do not show. Accusing it would be a guess.
 */
final class Twins {
    /** Parts that tell what was done about problems, and seldom the totals of the year. */
    private static final Set<SectionKey> ASIDE = Set.of(SectionKey.PROBLEMS, SectionKey.OTHER);

    private static final Pattern OUTCOME = Pattern.compile("requests\\.(?:granted|partial|denied|unable|notProcessed|other)");
    private static final Pattern EARLIER = Pattern.compile("上一?年|去年|20[0-9]{2}年|往年|的[0-9一二两三四五六七八九十]+[件宗起例]$");
    private static final Pattern ENDS = Pattern.compile("[。\\n]|其中|上一?年|去年|遗留");
    private static final String SEVERAL = "narrative.several";
    /** As many rows beside it that agree. */
    private static final int LISTED = 3;
    /** Of cases there are a total and four results at most. */
    private static final int CASES_LISTED = 2;

    private Twins() {
    }

    static List<Claim> settled(List<Claim> claims, Report report) {
        List<Claim> settled = new ArrayList<>(claims);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (accused(claim) && claims.stream().anyMatch(other -> agreeing(claim, other))) {
                settled.set(i, listed(i, claims, report) ? claim : aside(claim));
            } else if (several(claim) && listed(i, claims, report)) {
                settled.set(i, told(claim, claims));
            }
        }
        return settled;
    }

    /** 公开 20 件，部分公开 5 件，不予公开 7 件，无法提供 8 件; 不予公开的 10 件中: among rows that agree with the table it is told of all. */
    private static boolean listed(int at, List<Claim> claims, Report report) {
        Claim claim = claims.get(at);
        String list = list(claim);
        // 行政复议 25 件，其中 4 件为上年尚未审结: some of them, whatever stands beside.
        if (list.isEmpty() || EARLIER.matcher(claim.quote()).find()) {
            return false;
        }
        Set<String> beside = new HashSet<>();
        for (int step : new int[] {-1, 1}) {
            for (int i = at + step; i >= 0 && i < claims.size() && list(claims.get(i)).equals(list) && together(claims.get(Math.min(i, i - step)), claims.get(Math.max(i, i - step)), report) && !claims.get(i).quantity().equals(claim.quantity()); i += step) {
                Claim one = claims.get(i);
                boolean agrees = one.outcome() == Claim.Outcome.AGREES && one.value().signum() > 0 && (OUTCOME.matcher(one.quantity()).matches() || list.startsWith("disputes"));
                beside.addAll(agrees ? Set.of(one.quantity()) : Set.of());
            }
        }
        return beside.size() >= (list.startsWith("disputes") ? CASES_LISTED : LISTED);
    }

    /** Whether two figures that follow each other stand in one sentence, over semicolons. */
    private static boolean together(Claim one, Claim next, Report report) {
        String text = one.section() == next.section() ? report.section(one.section()).map(Section::text).orElse("") : "";
        int from = one.start() + one.quote().length();
        return next.start() <= text.length() && from <= next.start() && !ENDS.matcher(text.substring(from, next.start())).find();
    }

    /** The rows among which a row is told: the outcomes, or the results of one kind of case. None: empty. */
    private static String list(Claim claim) {
        boolean outcome = OUTCOME.matcher(claim.quantity()).lookingAt() && !claim.quantity().contains("@");
        boolean result = claim.quantity().startsWith("disputes.") && claim.quantity().indexOf('.') < claim.quantity().lastIndexOf('.');
        return claim.scope() != Claim.Scope.WHOLE ? "" : outcome ? "requests" : result ? claim.quantity().substring(0, claim.quantity().lastIndexOf('.')) : "";
    }

    /** Whether several figures of its row stand in its paragraph. */
    static boolean several(Claim claim) {
        return claim.scope() == Claim.Scope.WHOLE && claim.outcome() == Claim.Outcome.NOT_COMPARABLE && claim.note().filter(one -> one.key().equals(SEVERAL)).isPresent();
    }

    /** The figure of a list: of applications, where the row is told once more and agrees there. */
    private static Claim told(Claim claim, List<Claim> claims) {
        boolean sure = claim.quantity().startsWith("disputes.") || claims.stream().anyMatch(other -> agrees(claim, other) && !other.sentence().equals(claim.sentence()));
        Message note = new Message("narrative.contradicts", claim.note().map(Message::values).orElse(Map.of()));
        return sure ? new Claim(claim.quote(), claim.start(), claim.sentence(), claim.section(), claim.quantity(), claim.value(), claim.unit(), claim.step(), claim.approx(), claim.scope(), Claim.Outcome.CONTRADICTS,
                claim.pointer(), Optional.of(note), claim.clear(), claim.source()) : claim;
    }

    private static boolean agrees(Claim claim, Claim other) {
        return other.outcome() == Claim.Outcome.AGREES && other.scope() == Claim.Scope.WHOLE && other.quantity().equals(claim.quantity()) && other.value().compareTo(claim.value()) != 0;
    }

    /** A number that another row bears out is called unusual, and stays so. */
    private static boolean accused(Claim claim) {
        return claim.value().signum() > 0 && claim.fitsNothing();
    }

    private static boolean agreeing(Claim claim, Claim other) {
        boolean same = agrees(claim, other);
        // More applications than there were are none of them.
        boolean more = claim.section() == SectionKey.PROBLEMS && claim.quantity().startsWith("requests.") && claim.value().compareTo(other.value()) > 0;
        return same && (ASIDE.contains(claim.section()) && !ASIDE.contains(other.section()) && !more || claim.section() == other.section() && claim.value().compareTo(other.value()) < 0);
    }

    private static Claim aside(Claim claim) {
        return new Claim(claim.quote(), claim.start(), claim.sentence(), claim.section(), claim.quantity(), claim.value(), claim.unit(), claim.step(), claim.approx(), claim.scope(), Claim.Outcome.NOT_COMPARABLE,
                claim.pointer(), Optional.of(Message.of("narrative.twin")), claim.clear(), claim.source());
    }
}
