package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Memo;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/**
 * The name of an organ, cut into the regions that lead it and the organ itself: 江苏省｜淮安市｜洪泽区｜人民政府.
 *
 * @param name    without white space
 * @param regions from the widest to the narrowest
 * @param organ   what remains
 */
public record UnitName(String name, List<String> regions, String organ) {
    /** The 乡 of 住房和城乡建设局 and the 市 of 园林和市政管理局 end no region. */
    private static final String LEVEL = "(?:特别行政区|自治区|自治州|自治县|自治旗|地区|街道|省|(?<!和|与|及|和城|与城|及城)市|县|区|州|盟|旗|(?<!和城|与城|及城)镇|(?<!和城|与城|及城)乡)";
    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");
    /** A report names its unit at dozens of places, and those of a region name each other. */
    private static final Memo<String, UnitName> KNOWN = new Memo<>(200, 200_000);
    /** Some hundred counties have a name of one character (沛县, 单县), as have 城区, 郊区 and 矿区; 我县 and 全县 are none. */
    private static final String OF_ONE = "(?![我本该各全外两邻他她它每某跨到在与和及由是为原现老省市区县州盟旗乡镇])[\\u4e00-\\u9fff]县|[城郊矿]区(?=人民政府)";
    /** No region begins with the word for a level but 市中区 and the like: 市城市管理局 is a city's 城市管理局. */
    private static final Pattern REGION = Pattern.compile("^(?![省县区]|市(?![东南西北中辖]区))(?:" + OF_ONE + "|[\\u4e00-\\u9fff]{2,}?" + LEVEL + ")");
    private static final Pattern REGION_END = Pattern.compile(".*" + LEVEL + "$");

    public UnitName {
        regions = List.copyOf(regions);
    }

    public static UnitName of(String printed) {
        return KNOWN.of(printed, printed.length(), () -> read(printed));
    }

    private static UnitName read(String printed) {
        String name = Normal.squeezed(printed);
        List<String> regions = new ArrayList<>();
        String rest = name;
        for (Matcher region = REGION.matcher(rest); region.find() && region.end() < rest.length(); region = REGION.matcher(rest)) {
            regions.add(region.group());
            rest = rest.substring(region.end());
        }
        return new UnitName(name, regions, rest);
    }

    /** Whether both name one organ: equal, or one only leaves out leading regions (洪泽区人民政府 for 淮安市洪泽区人民政府). */
    public boolean sameAs(UnitName other) {
        return name.equals(other.name) || prefixOnly(name, other.name) || prefixOnly(other.name, name);
    }

    /** Whether the names differ, but only in leading regions. */
    public boolean onlyPrefixDiffers(UnitName other) {
        return !name.equals(other.name) && sameAs(other);
    }

    /** Whether one name is the other in short: its characters in order, with the same region and the same last character (广州市科技局). */
    public boolean shortFor(UnitName whole) {
        String mine = organ;
        String theirs = whole.organ;
        int found = 0;
        for (int i = 0; i < theirs.length() && found < mine.length(); i++) {
            found += theirs.charAt(i) == mine.charAt(found) ? 1 : 0;
        }
        boolean sameRegion = regions.isEmpty() || whole.regions.isEmpty() || regions.get(regions.size() - 1).equals(whole.regions.get(whole.regions.size() - 1));
        return sameRegion && mine.length() > 1 && found == mine.length() && mine.endsWith(theirs.substring(theirs.length() - 1));
    }

    /** The narrowest region; empty where the name carries none. */
    public String region() {
        return regions.isEmpty() ? "" : regions.get(regions.size() - 1);
    }

    /** {@code township}, {@code county}, {@code city}, {@code province}, or empty where the name alone does not tell (a 市 may be of either kind). */
    public String level() {
        String region = region();
        if (ends(region, "镇", "乡", "街道")) {
            return "township";
        }
        if (ends(region, "省", "自治区", "特别行政区") || MUNICIPALITIES.contains(region)) {
            return "province";
        }
        if (ends(region, "县", "旗") || ends(region, "区") && !ends(region, "地区")) {
            return "county";
        }
        return ends(region, "州", "盟", "地区") ? "city" : "";
    }

    private static boolean ends(String region, String... ends) {
        for (String end : ends) {
            if (region.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Its names that only leave out leading regions, the longest first; it is the {@link #sameAs same} as each of them. */
    public List<String> shortForms() {
        List<String> shorter = new ArrayList<>();
        for (int from = 1; from < name.length(); from++) {
            if (prefixOnly(name.substring(from), name)) {
                shorter.add(name.substring(from));
            }
        }
        return shorter;
    }

    private static boolean prefixOnly(String shorter, String longer) {
        if (shorter.isEmpty() || !longer.endsWith(shorter) || longer.length() == shorter.length()) {
            return false;
        }
        String prefix = longer.substring(0, longer.length() - shorter.length());
        // 市教育局 leaves out the name of the city that its first character belongs to.
        boolean levelWord = "省市县区州旗镇乡".indexOf(shorter.charAt(0)) >= 0 && shorter.length() > 3;
        return REGION_END.matcher(prefix).matches() || levelWord && prefix.length() >= 2;
    }
}
