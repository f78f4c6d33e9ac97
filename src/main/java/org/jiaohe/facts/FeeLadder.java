package org.jiaohe.facts;

import java.math.BigDecimal;

/**
 * The two scales by which the information processing fee (信息处理费) may be charged: by item in a calendar month, or by
 * page of one application (国办函〔2020〕109号 第四条、第五条). All sums are in yuan.
 */
public final class FeeLadder {
    private static final long UNIT = 10;
    private static final long FREE_PAGES = 30;

    private FeeLadder() {
    }

    /** Fee for {@code items} applications of one applicant in a month: 10 free, 100 each to 30, then 100 more each for every further ten. */
    public static long byItems(long items) {
        long fee = 0;
        for (long item = 11; item <= items; item++) {
            fee += item <= 30 ? 100 : 100 * ((item - 31) / 10 + 2);
        }
        return fee;
    }

    /** Fee for {@code pages} pages of one application: 30 free, 10 each to 100, 20 each to 200, 40 each from 201. */
    public static long byPages(long pages) {
        long first = Math.max(0, Math.min(pages, 100) - FREE_PAGES);
        long second = Math.max(0, Math.min(pages, 200) - 100);
        long third = Math.max(0, pages - 200);
        return first * 10 + second * 20 + third * 40;
    }

    /** Whether a lawful sum of any number of notices can come to this: whole yuan, a multiple of ten. */
    public static boolean possible(BigDecimal yuan) {
        return yuan.signum() >= 0 && yuan.remainder(BigDecimal.valueOf(UNIT)).signum() == 0;
    }

    /** Whether one single notice can come to this on either scale. */
    public static boolean possibleForOne(BigDecimal yuan) {
        if (!possible(yuan)) {
            return false;
        }
        long fee = yuan.longValueExact();
        if (fee <= 700 || fee <= 2700 && (fee - 700) % 20 == 0 || fee > 2700 && (fee - 2700) % 40 == 0) {
            return true;
        }
        long items = 10;
        long sum = 0;
        while (sum < fee) {
            items++;
            sum += items <= 30 ? 100 : 100 * ((items - 31) / 10 + 2);
        }
        return sum == fee;
    }
}
