package org.jiaohe.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a file's turn comes, by what list and file name show: the earlier years first, and governments after those that they add up. */
final class Turn {
    private static final Pattern YEAR = Pattern.compile("20[12][0-9]");
    private static final Pattern GOVERNMENT = Pattern.compile("(?<level>自治区|[\\p{IsHan}])人民政府(?!办)");
    private static final int LEVELS = 10;

    private Turn() {
    }

    /** @param sums whether somebody said who is below whom; without that no government waits */
    static int of(Item item, boolean sums) {
        return item.earlier() ? -1 : year(item) * LEVELS + (sums ? level(item) : 0);
    }

    private static int year(Item item) {
        if (item.meta().year().isPresent()) {
            return item.meta().year().get();
        }
        int year = 0;
        for (Matcher found = YEAR.matcher(item.name()); found.find();) {
            year = Integer.parseInt(found.group());
        }
        return year;
    }

    private static int level(Item item) {
        String name = item.meta().unit().orElse(item.name().substring(item.name().lastIndexOf('/') + 1));
        Matcher government = GOVERNMENT.matcher(name);
        if (!government.find()) {
            return 0;
        }
        return switch (government.group("level")) {
            case "乡", "镇" -> 1;
            case "县", "区", "旗" -> 2;
            case "省", "自治区" -> 4;
            default -> 3;
        };
    }
}
