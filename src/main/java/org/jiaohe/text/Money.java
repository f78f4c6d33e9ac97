package org.jiaohe.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Sums of money printed with their unit: {@code 3642.21万元}. */
public final class Money {
    private static final Pattern SUM = Pattern.compile("(?:人民币|￥|¥)?([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(亿元|万元|元|亿|万)(?:人民币)?");

    private Money() {
    }

    /** The sum in 万元; empty where the text is not a sum and its unit alone. */
    public static Optional<BigDecimal> tenThousands(String printed) {
        Matcher sum = SUM.matcher(Normal.squeezed(printed).replace("，", ","));
        if (!sum.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(sum.group(1).replace(",", ""));
        int shift = switch (sum.group(2)) {
            case "亿元", "亿" -> 4;
            case "元" -> -4;
            default -> 0;
        };
        return Optional.of(value.movePointRight(shift));
    }
}
