package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiaohe.facts.UnitName;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/**
 * Units of several places that bear one name. The reports of two cities' 鼓楼区教育局 are headed alike; taken for one unit, they
 * would be said to contradict each other and last year's. Whose each is, list, roster, the file's name or its folder tell; where
 * nothing does, nothing is laid beside it.
 *
 * @param names     names with their regions, by file, for those whose report leaves them out
 * @param contested names that units of several places bear, each with the full names known
 * @param unclear   such names, or names on reports too different to be one's, that remain on a report whose place is not known, with two of the files
 */
record Places(Map<String, String> names, Map<String, Set<String>> contested, Map<String, List<String>> unclear) {
    /** Bounded, since names of files may be anything and each split would be tried. */
    private static final String REGION = "[\\u4e00-\\u9fff]{1,14}?(?:省|自治区|自治州|州|盟|地区|市|县|区|旗)";
    /** What stands before the unit in the name of a file: 附件1：明湖市鼓楼区教育局…, 2023年明湖市鼓楼区教育局…. */
    private static final Pattern AHEAD = Pattern.compile("(?:.*(?:[^\\p{IsHan}]|年度?|关于|报送|上报|提交))?((?:" + REGION + "){1,4})$");
    /** 1.明湖市（报送材料）, 【明湖市】年报. */
    private static final Pattern FOLDER = Pattern.compile("^[^\\p{IsHan}]*(?:[一二三四五六七八九十]+、)?(?!各|全|所属|市直|县区|市县|市区)(" + REGION + ")(?:[^\\p{IsHan}].*|(?:年报|报送|材料|上报|政府信息公开|年度|报告|各|所属|部门|下属|下级|县|区|市直|区直|县直|解压).*)?$");
    /** Less of one text's pairs of characters than this in the other, of a hundred: two drafts of one report share more. */
    private static final int ALIKE = 50;

    /**
     * @param entries all that were read
     * @param parent  whom one reports to, where list or roster say
     */
    static Places of(List<Entry> entries, Function<Entry, Optional<String>> parent) {
        Map<String, List<Entry>> byName = new TreeMap<>();
        Namesakes<String> longer = new Namesakes<>();
        entries.stream().filter(Entry::wasRead).filter(Entry::wasIdentified).sorted(Entry.FIRST).forEach(entry -> byName.computeIfAbsent(UnitName.of(entry.ownUnit()).name(), name -> new ArrayList<>(1)).add(entry));
        byName.keySet().forEach(name -> longer.add(UnitName.of(name), name));
        Places places = new Places(new HashMap<>(), new TreeMap<>(), new TreeMap<>());
        byName.forEach((name, same) -> {
            UnitName unit = UnitName.of(name);
            if (unit.regions().isEmpty() || Superior.width(unit.regions().get(0)) < Superior.CITY) {
                List<String> others = longer.of(unit).stream().filter(other -> other.length() > name.length()).toList();
                if (!others.isEmpty() || severalReports(same)) {
                    places.tell(name, same, others, parent);
                }
            }
        });
        return places;
    }

    private static boolean severalReports(List<Entry> same) {
        Map<Integer, String> first = new HashMap<>();
        return same.stream().anyMatch(entry -> !first.computeIfAbsent(entry.year(), year -> entry.sha256()).equals(entry.sha256()));
    }

    private void tell(String name, List<Entry> same, List<String> others, Function<Entry, Optional<String>> parent) {
        Map<Entry, String> places = new HashMap<>();
        same.forEach(entry -> places.put(entry, of(entry, parent.apply(entry).orElse(""))));
        Set<String> known = new TreeSet<>(Stream.concat(others.stream(), places.values().stream().filter(place -> !place.equals(name))).toList());
        boolean several = known.stream().anyMatch(one -> known.stream().anyMatch(other -> !UnitName.of(one).sameAs(UnitName.of(other))));
        if (several) {
            contested.put(name, known);
            places.forEach((entry, place) -> {
                if (!place.equals(name)) {
                    names.put(entry.file(), place);
                }
            });
        }
        List<Entry> left = same.stream().filter(entry -> places.get(entry).equals(name)).toList();
        Optional<List<Entry>> apart = several ? left.stream().findFirst().map(one -> List.of(one, one)) : apart(same, places);
        apart.ifPresent(pair -> unclear.put(name, pair.stream().map(Entry::file).distinct().toList()));
    }

    /** Two reports of one year that are too different to be drafts of one, unless both are known to come from one place. */
    private static Optional<List<Entry>> apart(List<Entry> same, Map<Entry, String> places) {
        for (Entry one : same) {
            for (Entry other : same) {
                boolean placed = places.get(one).equals(places.get(other)) && !places.get(one).equals(UnitName.of(one.ownUnit()).name());
                if (one != other && one.year() == other.year() && !one.sha256().equals(other.sha256()) && !placed && !alike(one.fifth(), other.fifth())) {
                    return Optional.of(List.of(one, other));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean alike(String one, String other) {
        Set<String> mine = pairs(one);
        Set<String> theirs = pairs(other);
        int least = Math.min(mine.size(), theirs.size());
        mine.retainAll(theirs);
        return least == 0 || mine.size() * 100 >= least * ALIKE;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** The unit's name with the regions that its superior, its file's name and its folders add. */
    static String of(Entry entry, String parent) {
        String own = UnitName.of(entry.ownUnit()).name();
        String[] path = entry.file().split("/");
        String name = byFileName(Normal.squeezed(path[path.length - 1]), Superior.placed(own, parent), own);
        for (int i = path.length - 2; i >= 0; i--) {
            Matcher folder = FOLDER.matcher(Normal.squeezed(path[i]));
            name = folder.matches() ? below(folder.group(1), name) : name;
        }
        return name;
    }

    private static String byFileName(String file, String placed, String own) {
        int at = file.indexOf(own);
        Matcher ahead = AHEAD.matcher(at > 0 ? file.substring(0, at) : "");
        return placed.equals(own) && ahead.matches() ? below(ahead.group(1), own) : placed;
    }

    /** A name behind a region that leads its own. */
    private static String below(String region, String name) {
        return Superior.placed(name, region + "人民政府");
    }

    boolean isUnclear(String name) {
        return unclear.containsKey(UnitName.of(name).name());
    }

    /** An entry by the name that tells its place, where that is needed. */
    Entry placed(Entry entry) {
        String name = names.getOrDefault(entry.file(), entry.ownUnit());
        return name.equals(entry.unit()) ? entry : entry.placed(name);
    }

    /** Whether the only report that an office kept under a name may be that of another place's unit: it bears none, and several do. */
    boolean maybeAnother(String name, Memory memory, int year) {
        UnitName unit = UnitName.of(name);
        return (contested.containsKey(unit.name()) || unit.shortForms().stream().anyMatch(contested::containsKey)) && memory.units(year).stream().noneMatch(kept -> UnitName.of(kept).name().equals(unit.name()));
    }

    List<Message> remarks() {
        List<Message> all = new ArrayList<>();
        contested.forEach((name, units) -> all.add(Message.of("audit.found.places", "unit", name, "units", List.copyOf(units))));
        unclear.forEach((name, files) -> all.add(Message.of(files.size() > 1 ? "audit.found.unclear" : "audit.found.unplaced", "unit", name, "file", files.get(0), "first", files.get(files.size() - 1))));
        return all;
    }
}
