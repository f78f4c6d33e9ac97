package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.List;
import org.jiaohe.text.Pattern;

/** 结转下年 29 件，其中自然人 22 件、商业企业 7 件: who applied for those that were carried over, and not for all. */
final class CarriedParts {
    private static final Pattern CARRIED = Pattern.compile("requests\\.carried(?:In|Out)");
    private static final Pattern OF_ALL = Pattern.compile("requests\\.(?:new|outcomeTotal|received|carriedIn|carriedOut)(@.*)");

    private CarriedParts() {
    }

    /** @param readings of one sentence, changed in place */
    static void tell(String sentence, List<Reading> readings) {
        for (int i = 0; i + 1 < readings.size(); i++) {
            Reading whole = readings.get(i);
            boolean carried = whole.value().signum() > 0 && CARRIED.matcher(whole.quantity()).matches();
            int end = i + 1;
            BigDecimal sum = BigDecimal.ZERO;
            while (carried && end < readings.size() && OF_ALL.matcher(readings.get(end).quantity()).matches()) {
                sum = sum.add(readings.get(end).value());
                end++;
            }
            // 结转下年 11 件，结转件由自然人（5 件）、商业企业（6 件）提出: they make it up, however the sentence leads to them.
            if (sum.signum() > 0 && (sum.compareTo(whole.value()) == 0 || sum.compareTo(whole.value()) < 0 && among(sentence, whole, readings.get(i + 1)))) {
                for (int at = i + 1; at < end; at++) {
                    Reading part = readings.get(at);
                    readings.set(at, part.as(whole.quantity() + part.quantity().substring(part.quantity().indexOf('@'))));
                }
            }
        }
    }

    private static boolean among(String sentence, Reading whole, Reading first) {
        return first.start() > whole.end() && sentence.substring(whole.end(), first.start()).matches("(?:的)?(?:申请)?(?:(?:结转|转|转结|顺延)(?:至|到|入)?(?:下一?年度?|次年|明年|20[0-9]{2}年度?)(?:继续)?(?:办理|处理|答复)?)?[，：（]其中[，：]?");
    }
}
