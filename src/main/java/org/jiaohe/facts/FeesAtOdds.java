package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Report;
import org.jiaohe.report.UnitType;

/**
 * The information processing fee told with two numbers: 全年收取信息处理费 400 元 in the first part and 未收取信息处理费 in the sixth, or money that was
 * collected where no notice was issued. What was noticed in the year before may be paid in this one, and leaves both alone.
 */
final class FeesAtOdds {
    private FeesAtOdds() {
    }

    static List<AtOdds> in(Report report, List<Claim> claims) {
        List<Claim> fees = claims.stream().filter(claim -> claim.quantity().startsWith("infoFee.")).toList();
        List<AtOdds> found = new ArrayList<>();
        if (fees.stream().anyMatch(claim -> claim.scope() != Claim.Scope.WHOLE || claim.approx())) {
            return found;
        }
        for (String quantity : List.of("infoFee.amountCollected", "infoFee.amountNoticed", "infoFee.notices")) {
            Map<String, Claim> told = new LinkedHashMap<>();
            fees.stream().filter(claim -> claim.quantity().equals(quantity)).forEach(claim -> told.putIfAbsent(claim.value().stripTrailingZeros().toPlainString(), claim));
            List<Claim> two = List.copyOf(told.values());
            boolean apart = two.size() == 2 && two.get(0).section() != two.get(1).section() && found.isEmpty();
            if (apart) {
                boolean denied = two.stream().anyMatch(claim -> claim.value().signum() == 0) && report.unitType().value() == UnitType.DEPARTMENT;
                found.add(of(denied ? "denied" : "twice", two.get(0), two.get(1)));
            }
        }
        List<Claim> notices = fees.stream().filter(claim -> claim.quantity().equals("infoFee.notices")).toList();
        List<Claim> paid = fees.stream().filter(claim -> claim.quantity().equals("infoFee.amountCollected") && claim.value().signum() > 0).toList();
        if (found.isEmpty() && !paid.isEmpty() && !notices.isEmpty() && notices.stream().allMatch(claim -> claim.value().signum() == 0) && paid.stream().noneMatch(claim -> claim.sentence().contains("上年") || claim.sentence().contains("去年"))) {
            found.add(of("denied", notices.get(0), paid.get(0)));
        }
        return found;
    }

    private static AtOdds of(String kind, Claim first, Claim other) {
        return new AtOdds(kind, first.quote(), other.quote(), List.of(Spot.section(first.section(), first.source()), Spot.section(other.section(), other.source())));
    }
}
