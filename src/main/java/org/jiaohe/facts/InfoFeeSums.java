package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.report.Report;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/** The information processing fees (信息处理费) that the texts of a government and of those below it say were collected, in yuan. */
final class InfoFeeSums {
    private static final int SHOWN = 5;
    private static final int YUAN_IN_WAN = 4;

    private InfoFeeSums() {
    }

    private record Share(String unit, BigDecimal collected) {
    }

    static RollUp of(Report report, List<Report> below, boolean complete) {
        InfoFee own = InfoFees.in(report, Prose.of(report));
        List<Share> shares = new ArrayList<>();
        boolean whole = true;
        for (Report one : below) {
            InfoFee fee = InfoFees.in(one, Prose.of(one));
            whole &= fee.hasCollected() || fee.none();
            if (fee.collected().signum() > 0) {
                shares.add(new Share(RollUps.name(one).name(), fee.collected()));
            }
        }
        shares.sort(Comparator.comparing(Share::collected).reversed());
        BigDecimal sum = shares.stream().map(Share::collected).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mine = own.hasCollected() ? own.collected() : own.none() ? BigDecimal.ZERO : InfoFee.UNSTATED;
        boolean less = mine.signum() >= 0 && mine.compareTo(sum) < 0;
        boolean more = whole && mine.signum() >= 0 && mine.compareTo(sum) > 0;
        return new RollUp("infoFee", below.size(), side(less, own, mine, sum, shares), side(more, own, mine, sum, shares), complete, List.of());
    }

    private static RollUp.Side side(boolean differs, InfoFee own, BigDecimal mine, BigDecimal sum, List<Share> shares) {
        return differs ? new RollUp.Side(1, listed(shares), own.spots(), hint(mine, sum, shares), mine, sum) : new RollUp.Side(0, List.of(), List.of(), Bilingual.same(""), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Who collected what: few of those below ever charge, so that the largest are mostly all. */
    private static List<Bilingual> listed(List<Share> shares) {
        List<Bilingual> words = shares.stream().limit(SHOWN).map(one -> words("facts.infoFee.share", "unit", one.unit(), "amount", one.collected())).collect(Collectors.toCollection(ArrayList::new));
        if (shares.size() > SHOWN) {
            words.add(words("facts.infoFee.others", "count", shares.size() - SHOWN));
        }
        return words.isEmpty() ? List.of(words("facts.infoFee.nobody")) : words;
    }

    /** What may explain the difference; nothing where several things would. */
    private static Bilingual hint(BigDecimal mine, BigDecimal sum, List<Share> shares) {
        BigDecimal gap = sum.subtract(mine);
        List<Bilingual> found = shares.stream().filter(one -> one.collected().compareTo(gap.abs()) == 0).map(one -> words(gap.signum() > 0 ? "facts.infoFee.leftOut" : "facts.infoFee.doubled", "unit", one.unit(), "amount", one.collected())).toList();
        Optional<Bilingual> unit = mine.signum() > 0 && sum.signum() > 0 ? unit(mine, sum) : Optional.empty();
        List<Bilingual> all = Stream.concat(found.stream(), unit.stream()).toList();
        return all.size() == 1 ? words("facts.trace.all", "hints", all.get(0)) : Bilingual.same("");
    }

    /** Another unit of money, or a nought too many or lost. */
    private static Optional<Bilingual> unit(BigDecimal mine, BigDecimal sum) {
        if (mine.movePointRight(YUAN_IN_WAN).compareTo(sum) == 0 || mine.movePointLeft(YUAN_IN_WAN).compareTo(sum) == 0) {
            return Optional.of(words("facts.infoFee.wan", "own", mine, "sum", sum));
        }
        return Slips.of(mine, sum).filter(slip -> slip == Trace.Kind.TENFOLD || slip == Trace.Kind.SWAPPED).map(slip -> words("facts.infoFee.slip", "own", mine, "sum", sum));
    }

    private static Bilingual words(String key, Object... values) {
        return new Bilingual(Messages.text(key, Lang.ZH, values), Messages.text(key, Lang.EN, values));
    }
}
