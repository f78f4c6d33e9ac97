package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/**
 * A name as offices write it into their lists, beside the full one on a report: 市发改委 for 青河市发展和改革委员会, 东关街道 for
 * 青河区东关街道办事处, 县自然资源和规划局 for 规划和自然资源局, 城市管理局 for 城市管理局（综合行政执法局）. A name that is made of
 * whole words of the other (文化局 beside 文化和旅游局) may be that of another organ, or a former one, and does not stand for it.
 *
 * @param readings ways to read the name, without its brackets first
 */
public record ShortName(List<UnitName> readings) {
    private static final String LEVELS = "省市县区州盟旗镇乡";
    private static final Pattern BRACKET = Pattern.compile("[（(]([^（()）]+)[）)]");
    private static final Pattern STREET = Pattern.compile("街道(?:办|办公室)?$|街办$");
    private static final Pattern ZONE = Pattern.compile(".*(?:开发区|高新区|经开区|园区|新区|示范区|度假区|保税区|产业区)");
    /** Words that say only that somebody deals with something. */
    private static final Pattern GENERAL = Pattern.compile("(?:监督|管理|服务|事务|工作|和|与|及|、)*");
    /** The organ above, of which a name tells before its region: 国家税务总局青河市税务局, 中共青河市委机构编制委员会办公室. */
    private static final Pattern ABOVE = Pattern.compile("^(?:中共|中国共产党|国家税务总局|国家统计局|国家金融监督管理总局|中国人民银行)(?=.{4})");
    /** Ends that nobody shortens by leaving out characters alone. */
    private static final List<List<String>> COINED = List.of(List.of("残疾人联合会", "残联"), List.of("妇女联合会", "妇联"), List.of("工商业联合会", "工商联"), List.of("文学艺术界联合会", "文联"), List.of("社会科学界联合会", "社科联"),
            List.of("归国华侨联合会", "侨联"), List.of("科学技术协会", "科协"), List.of("供销合作社联合社", "供销社"), List.of("供销合作联合社", "供销社"), List.of("供销合作社", "供销社"));
    private static final Pattern AND = Pattern.compile("[和与及、]");

    public ShortName {
        readings = List.copyOf(readings);
    }

    public static ShortName of(String written) {
        String name = Normal.squeezed(written);
        Set<UnitName> all = new LinkedHashSet<>();
        Matcher bracket = BRACKET.matcher(name);
        String base = bracket.replaceAll("");
        read(base, all);
        for (bracket.reset(); bracket.find() && !base.isEmpty();) {
            String inside = bracket.group(1);
            UnitName probe = UnitName.of(inside + "人民政府");
            boolean place = probe.organ().equals("人民政府") && !probe.regions().isEmpty();
            // 司法局（青河市） tells its region behind, 城市管理局（综合行政执法局） a second name.
            read(place ? inside + base : UnitName.of(inside).regions().isEmpty() ? String.join("", UnitName.of(base).regions()) + inside : inside, all);
        }
        return new ShortName(List.copyOf(all));
    }

    private static void read(String name, Set<UnitName> all) {
        String whole = STREET.matcher(ABOVE.matcher(name).replaceFirst("")).replaceFirst("街道办事处");
        whole = whole.replaceFirst("(?<!人民)政府(?=办|$)", "人民政府");
        UnitName alone = UnitName.of(whole + "人民政府");
        if (alone.organ().equals("人民政府") && !alone.regions().isEmpty()) {
            whole += "人民政府";
        }
        UnitName unit = UnitName.of(whole);
        if (!unit.organ().isEmpty()) {
            all.add(new UnitName(unit.name(), unit.regions(), plain(unit.organ())));
        }
    }

    private static String plain(String organ) {
        for (List<String> pair : COINED) {
            if (organ.endsWith(pair.get(0))) {
                return organ.substring(0, organ.length() - pair.get(0).length()) + pair.get(1);
            }
        }
        return organ.replaceFirst("管理委员会$|管委会$", "管委").replaceFirst("委员会$", "委").replaceFirst("办公[室厅]$", "办").replaceFirst("^人民政府(?=.{3})", "");
    }

    /** Whether this can stand for a full name, and for which organ it stands is plain but for the region that it may leave out. */
    public boolean standsFor(ShortName full) {
        return readings.stream().anyMatch(mine -> full.readings.stream().anyMatch(theirs -> standsFor(mine, theirs)));
    }

    /** {@link #standsFor} by what stands outside its brackets. */
    public boolean standsByItself(ShortName full) {
        return !readings.isEmpty() && full.readings.stream().anyMatch(theirs -> standsFor(readings.get(0), theirs));
    }

    /** What this and every name that it stands for share. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (UnitName one : readings) {
            for (String organ : organs(one)) {
                keys.add(organ.charAt(0) + last(organ));
                keys.add("=" + sorted(organ));
            }
        }
        return keys;
    }

    private static String last(String organ) {
        return organ.substring(organ.length() - 1);
    }

    /** The organ, and what is left of it without the word for its region's level: 教育局 of 市教育局. */
    private static List<String> organs(UnitName name) {
        boolean level = name.regions().isEmpty() && name.organ().length() > 2 && LEVELS.indexOf(name.organ().charAt(0)) >= 0;
        return level ? List.of(name.organ(), name.organ().substring(1)) : List.of(name.organ());
    }

    private static boolean standsFor(UnitName mine, UnitName theirs) {
        if (!mine.regions().isEmpty()) {
            return sameRegions(mine.regions(), theirs.regions()) && shortens(mine.organ(), theirs.organ());
        }
        return organs(mine).stream().anyMatch(organ -> {
            boolean level = organ.length() < mine.organ().length();
            return (!level || theirs.region().endsWith(mine.organ().substring(0, 1))) && shortens(organ, theirs.organ());
        });
    }

    /** Regions from the narrowest up, as far as both tell them. */
    private static boolean sameRegions(List<String> mine, List<String> theirs) {
        int both = Math.min(mine.size(), theirs.size());
        for (int i = 1; i <= both; i++) {
            if (!sameRegion(mine.get(mine.size() - i), theirs.get(theirs.size() - i))) {
                return false;
            }
        }
        return both > 0;
    }

    /** 恩施州 for 恩施土家族苗族自治州, 经开区 for 青河经济技术开发区. */
    private static boolean sameRegion(String mine, String theirs) {
        if (mine.equals(theirs)) {
            return true;
        }
        boolean autonomous = theirs.contains("自治") && mine.length() > 2 && theirs.startsWith(mine.substring(0, mine.length() - 1));
        return last(mine).equals(last(theirs)) && (autonomous || ZONE.matcher(theirs).matches() && ZONE.matcher(mine).matches() && !runs(mine, theirs).isEmpty());
    }

    private static boolean shortens(String mine, String theirs) {
        if (mine.equals(theirs) || sorted(mine).equals(sorted(theirs)) && AND.matcher(theirs).find()) {
            return true;
        }
        if (mine.length() >= theirs.length() || mine.charAt(0) != theirs.charAt(0) || !last(mine).equals(last(theirs))) {
            return false;
        }
        int ending = mine.endsWith("中心") && theirs.endsWith("中心") ? 2 : 1;
        String whole = theirs.substring(0, theirs.length() - ending);
        String part = mine.substring(0, mine.length() - ending);
        List<int[]> runs = runs(part, whole);
        return !runs.isEmpty() && (GENERAL.matcher(rest(runs, whole)).matches() || (part.length() == 1 || !whole.contains(part)) && runs.stream().anyMatch(run -> run[1] == 1) && touchesAll(runs, whole));
    }

    /** Whether something is left of each of the things that the organ deals with: 科技局 leaves the second of 科学技术和工业信息化局 out. */
    private static boolean touchesAll(List<int[]> runs, String whole) {
        int start = 0;
        for (String part : AND.split(whole)) {
            int from = start;
            int to = start + part.length();
            if (runs.stream().noneMatch(run -> run[0] < to && run[0] + run[1] > from)) {
                return false;
            }
            start = to + 1;
        }
        return true;
    }

    /** Where one's characters stand in the other, in order, as start and length of each stretch; empty where they do not. */
    private static List<int[]> runs(String mine, String theirs) {
        List<int[]> runs = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < mine.length(); i++) {
            int found = theirs.indexOf(mine.charAt(i), at);
            if (found < 0) {
                return List.of();
            }
            if (i > 0 && found == at) {
                runs.get(runs.size() - 1)[1]++;
            } else {
                runs.add(new int[] {found, 1});
            }
            at = found + 1;
        }
        return runs;
    }

    private static String rest(List<int[]> runs, String whole) {
        StringBuilder rest = new StringBuilder(whole);
        for (int i = runs.size() - 1; i >= 0; i--) {
            rest.delete(runs.get(i)[0], runs.get(i)[0] + runs.get(i)[1]);
        }
        return rest.toString();
    }

    private static String sorted(String organ) {
        char[] letters = AND.matcher(organ).replaceAll("").toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
