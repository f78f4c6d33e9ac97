package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * 上年结转 19 件，均已办结：公开 7 件，部分公开 4 件，…: what was decided on applications carried in, told apart. Outcomes that make up the
 * number carried in are of those, and no row of table three has them.
 */
final class CarriedOutcomes {
    private static final Pattern OUTCOME = Pattern.compile("requests\\.(granted|partial|denied|unable|notProcessed|other)(\\.[a-zA-Z]+)?(@[a-zA-Z]+)?");
    private static final Pattern AT_FIRST = Pattern.compile("(?:年初|期初|上年末|上年底|去年底)[^，。；0-9]{0,10}[0-9]*$");
    private static final Pattern ALL_SETTLED = Pattern.compile("(?:申请)?，?(?:已|均|现|都|全部)*(?:办结|办理完毕|答复|办毕)[，：（](?![^。；]{0,8}(?:全年|本年|今年|新收|共))[^。；\\n]*");
    private static final Pattern ENDS = Pattern.compile("[。\\n]");
    private static final Pattern PARTS = Pattern.compile("[。；\\n]");

    private CarriedOutcomes() {
    }

    /** @param readings of one paragraph, changed in place, each with its offset in the paragraph */
    static void tell(String paragraph, List<Reading> readings, List<Integer> offsets) {
        for (int i = 0; i + 1 < readings.size(); i++) {
            Reading first = readings.get(i);
            boolean carried = first.quantity().equals("requests.carriedIn") || first.quantity().equals("requests.outcomeTotal") && AT_FIRST.matcher(paragraph.substring(0, offsets.get(i) + first.start())).find();
            if (first.quantity().equals("requests.carriedIn") && first.value().signum() > 0) {
                told(paragraph, i, readings, offsets);
            }
            if (carried && first.value().signum() > 0) {
                outcomes(paragraph, i, readings, offsets).forEach(at -> readings.set(at, readings.get(at).of(Claim.Scope.PART)));
            }
        }
    }

    /** 2022 年转入的 22 件已全部办结，公开 6 件、…: all outcomes of that sentence are of those, whatever they add up to. */
    private static void told(String paragraph, int from, List<Reading> readings, List<Integer> offsets) {
        int at = offsets.get(from) + readings.get(from).end();
        Matcher settled = ALL_SETTLED.matcher(paragraph).region(Math.min(at, paragraph.length()), paragraph.length());
        if (settled.lookingAt()) {
            BigDecimal left = readings.get(from).value();
            for (int i = from + 1; i < readings.size() && offsets.get(i) + readings.get(i).start() < settled.end(); i++) {
                Reading one = readings.get(i);
                left = one.whole() && OUTCOME.matcher(one.quantity()).matches() ? left.subtract(one.value()) : left;
            }
            for (int i = from + 1; left.signum() >= 0 && i < readings.size() && offsets.get(i) + readings.get(i).start() < settled.end(); i++) {
                Reading one = readings.get(i);
                readings.set(i, one.whole() && OUTCOME.matcher(one.quantity()).matches() ? one.of(Claim.Scope.PART) : one);
            }
        }
    }

    /** The readings behind one of those carried in that tell what became of them; none where they do not make it up. */
    private static List<Integer> outcomes(String paragraph, int from, List<Reading> readings, List<Integer> offsets) {
        BigDecimal carried = readings.get(from).value();
        List<Integer> members = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        String group = "";
        for (int at = from + 1; at < readings.size() && sum.compareTo(carried) < 0; at++) {
            Reading one = readings.get(at);
            boolean near = ENDS.matcher(between(paragraph, from, at, readings, offsets)).results().count() <= 1;
            boolean settled = one.quantity().equals("requests.outcomeTotal") && one.value().compareTo(carried) <= 0;
            Matcher outcome = OUTCOME.matcher(one.quantity());
            if (!near || !settled && !one.quantity().startsWith("requests.carriedIn") && !outcome.matches()) {
                return List.of();
            }
            if (settled || outcome.matches()) {
                members.add(at);
            }
            // 不予公开 2 件，其中第三方 1 件: the reason is counted in its group.
            if (outcome.matches() && outcome.group(3) == null && !(outcome.group(2) != null && outcome.group(1).equals(group))) {
                sum = sum.add(one.value());
                group = outcome.group(2) == null ? outcome.group(1) : "";
            }
        }
        if (sum.compareTo(carried) != 0) {
            return List.of();
        }
        int next = members.get(members.size() - 1) + 1;
        boolean goesOn = next < readings.size() && OUTCOME.matcher(readings.get(next).quantity()).matches() && !PARTS.matcher(between(paragraph, next - 1, next, readings, offsets)).find();
        // 另有上年结转 2 件。…，经审查予以公开 2 件: one number alike is no sign.
        boolean apart = members.size() < 2 && ENDS.matcher(between(paragraph, from, members.get(0), readings, offsets)).find();
        return goesOn || apart ? List.of() : members;
    }

    private static String between(String paragraph, int one, int other, List<Reading> readings, List<Integer> offsets) {
        int start = offsets.get(one) + readings.get(one).end();
        return paragraph.substring(start, Math.max(start, offsets.get(other) + readings.get(other).start()));
    }
}
