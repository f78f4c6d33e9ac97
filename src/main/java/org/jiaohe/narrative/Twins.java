package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Message;

/**
 * A figure told twice: 全年受理 19 件；18 件办结，1 件年底收到. Where the text states a quantity as the table has it and elsewhere in
 * the same part a smaller number, or in the parts on problems and other matters another number, the second one counts something
 * narrower that its words do not show. Accusing it would be a guess.
 */
final class Twins {
    /** Parts that tell what was done about problems, and seldom the totals of the year. */
    private static final Set<SectionKey> ASIDE = Set.of(SectionKey.PROBLEMS, SectionKey.OTHER);

    private Twins() {
    }

    static List<Claim> settled(List<Claim> claims) {
        return claims.stream().map(claim -> accused(claim) && claims.stream().anyMatch(other -> agreeing(claim, other)) ? aside(claim) : claim).toList();
    }

    /** A number that another row bears out is called unusual, and stays so. */
    private static boolean accused(Claim claim) {
        return claim.value().signum() > 0 && claim.fitsNothing();
    }

    private static boolean agreeing(Claim claim, Claim other) {
        boolean same = other.outcome() == Claim.Outcome.AGREES && other.scope() == Claim.Scope.WHOLE && other.quantity().equals(claim.quantity()) && other.value().compareTo(claim.value()) != 0;
        // More applications than there were are none of them.
        boolean more = claim.section() == SectionKey.PROBLEMS && claim.quantity().startsWith("requests.") && claim.value().compareTo(other.value()) > 0;
        return same && (ASIDE.contains(claim.section()) && !ASIDE.contains(other.section()) && !more || claim.section() == other.section() && claim.value().compareTo(other.value()) < 0);
    }

    private static Claim aside(Claim claim) {
        return new Claim(claim.quote(), claim.start(), claim.sentence(), claim.section(), claim.quantity(), claim.value(), claim.unit(), claim.step(), claim.approx(), claim.scope(), Claim.Outcome.NOT_COMPARABLE,
                claim.pointer(), Optional.of(Message.of("narrative.twin")), claim.clear(), claim.source());
    }
}
