package org.jiaohe.audit;

import java.util.List;
import java.util.regex.Pattern;
import org.jiaohe.facts.UnitName;

/** Names of governments as lists write them for whom a unit reports to: 明湖市政府, 明湖市, for 明湖市人民政府. */
final class Superior {
    /** Organs whose first word begins like the word for a city: 市场监管局 is no 场监管局 of one. */
    private static final Pattern OWN_WORD = Pattern.compile("市(?:场|容|政(?!府|协|法))");

    private Superior() {
    }

    /** The government's name as its report has it; any other name as it is. */
    static String of(String written) {
        if (written.endsWith("政府")) {
            return written.endsWith("人民政府") ? written : written.substring(0, written.length() - 2) + "人民政府";
        }
        // A probe organ makes the last region one that something follows.
        UnitName name = UnitName.of(written + "人民政府");
        return !written.isEmpty() && name.organ().equals("人民政府") && String.join("", name.regions()).equals(name.name().substring(0, name.name().length() - 4)) ? written + "人民政府" : written;
    }

    static boolean same(String one, String other) {
        return UnitName.of(of(one)).sameAs(UnitName.of(of(other)));
    }

    /** The name of a unit with the regions of the government it reports to, where it has none of its own: 市教育局 below 明湖市人民政府. */
    static String full(String unit, String parent) {
        List<String> regions = UnitName.of(of(parent)).regions();
        if (regions.isEmpty() || !UnitName.of(unit).regions().isEmpty()) {
            return unit;
        }
        String level = regions.get(regions.size() - 1).replaceFirst("^.*(?=.)", "");
        return String.join("", regions) + (unit.startsWith(level) && !OWN_WORD.matcher(unit).lookingAt() ? unit.substring(level.length()) : unit);
    }
}
