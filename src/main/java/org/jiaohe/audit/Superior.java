package org.jiaohe.audit;

import java.util.List;
import java.util.regex.Pattern;
import org.jiaohe.facts.UnitName;
import org.jiaohe.report.UnitNames;
import org.jiaohe.report.UnitType;

/** Names of governments as lists write them for whom a unit reports to: 明湖市政府, 明湖市, for 明湖市人民政府. */
final class Superior {
    /** Organs whose first word begins like the word for a city: 市场监管局 is no 场监管局 of one. */
    private static final Pattern OWN_WORD = Pattern.compile("市(?:场|容|政(?!府|协|法))");

    /** The {@link #width} of a city: few of them share a name. */
    static final int CITY = 3;

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

    /** Whether a superior, as lists write it, is a government: only its report sums up others. */
    static boolean isGovernment(String written) {
        return UnitNames.type(of(written)) == UnitType.GOVERNMENT;
    }

    static boolean same(String one, String other) {
        return UnitName.of(of(one)).sameAs(UnitName.of(of(other)));
    }

    /** How wide a region is by its last word: 4 a province, 3 a city or prefecture, 2 a county or district, 1 a township; 0 for anything else. */
    static int width(String region) {
        if (region.matches(".+(?:省|自治区|特别行政区)")) {
            return 4;
        }
        if (region.matches(".+(?:市|自治州|州|盟|地区)")) {
            return 3;
        }
        return region.matches(".+(?:县|区|旗)") ? 2 : region.matches(".+(?:乡|镇|街道)") ? 1 : 0;
    }

    /**
     * The name of a unit with those regions of the government it reports to that its own leaves out: 鼓楼区教育局 below
     * 明湖市鼓楼区人民政府 is 明湖市鼓楼区教育局. A province before a city adds nothing.
     */
    static String placed(String unit, String parent) {
        UnitName own = UnitName.of(unit);
        UnitName above = UnitName.of(of(parent));
        if (!above.organ().equals("人民政府") || above.regions().isEmpty()) {
            return unit;
        }
        if (own.regions().isEmpty()) {
            return full(unit, parent);
        }
        int at = above.regions().indexOf(own.regions().get(0));
        List<String> before = at < 0 ? above.regions() : above.regions().subList(0, at);
        boolean wider = width(own.regions().get(0)) < CITY && !before.isEmpty() && width(before.get(before.size() - 1)) > width(own.regions().get(0));
        return wider ? String.join("", before) + unit : unit;
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
