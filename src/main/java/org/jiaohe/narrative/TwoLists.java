package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.text.Message;
import org.jiaohe.text.Pattern;

/**
 * What was decided told in two lists, of the applications carried in and of those newly received: 期初未办结 18 件：公开 7 件，部分公开 4 件，…。新收件中
 * 215 件办结：公开 98 件，部分公开 30 件，…. Where a figure and that of the same row in another sentence make up the table's, both are parts, and so
 * is what stands beside two such figures.
 */
final class TwoLists {
    private static final Pattern OUTCOME = Pattern.compile("requests\\.(?:granted|partial|denied|unable|notProcessed|other)(?:\\..*)?");
    private static final int LISTED = 2;

    private TwoLists() {
    }

    /** A sentence up to the full stop, by its place. */
    private record Place(String section, int start) {
    }

    static List<Claim> settled(List<Claim> claims, Report report) {
        Set<Claim> halves = new HashSet<>();
        Map<Place, Integer> lists = new HashMap<>();
        for (Claim claim : claims) {
            if (open(claim) && OUTCOME.matcher(claim.quantity()).matches() && claims.stream().anyMatch(other -> halves(claim, other, report))) {
                halves.add(claim);
                lists.merge(place(claim, report), 1, Integer::sum);
            }
        }
        return halves.isEmpty() ? claims : claims.stream().map(claim -> halves.contains(claim) || beside(claim, lists, report) ? part(claim) : claim).toList();
    }

    private static boolean open(Claim claim) {
        return claim.scope() == Claim.Scope.WHOLE && claim.outcome() != Claim.Outcome.AGREES && claim.value().signum() > 0 && !claim.approx();
    }

    private static boolean halves(Claim claim, Claim other, Report report) {
        // 期初转入的 1 件因第三方权益不予公开: a row of the group.
        boolean row = other.quantity().equals(claim.quantity()) || other.quantity().startsWith(claim.quantity() + ".");
        boolean alike = row && other.section() == claim.section() && other.value().signum() > 0 && !(place(claim, report).equals(place(other, report)) && other.sentence().equals(claim.sentence()));
        return alike && usual(claim).stream().anyMatch(value -> value.compareTo(claim.value().add(other.value())) == 0);
    }

    /** What the table has for a figure that it contradicts. */
    static List<BigDecimal> usual(Claim claim) {
        return claim.note().map(note -> note.values().get("values")).filter(List.class::isInstance).map(values -> ((List<?>) values).stream().map(BigDecimal.class::cast).toList()).orElse(List.of());
    }

    private static boolean beside(Claim claim, Map<Place, Integer> lists, Report report) {
        return open(claim) && claim.quantity().startsWith("requests.") && lists.getOrDefault(place(claim, report), 0) >= LISTED;
    }

    private static Place place(Claim claim, Report report) {
        Optional<String> text = report.section(claim.section()).map(Section::text);
        return new Place(claim.section().key(), text.map(words -> Math.max(words.lastIndexOf('。', claim.start()), words.lastIndexOf('\n', claim.start())) + 1).orElse(0));
    }

    private static Claim part(Claim claim) {
        return new Claim(claim.quote(), claim.start(), claim.sentence(), claim.section(), claim.quantity(), claim.value(), claim.unit(), claim.step(), claim.approx(), Claim.Scope.PART, Claim.Outcome.NOT_COMPARABLE,
                claim.pointer(), Optional.of(Message.of("narrative.scope." + Claim.Scope.PART.key())), claim.clear(), claim.source());
    }
}
