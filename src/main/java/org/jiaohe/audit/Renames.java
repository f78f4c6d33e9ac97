package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiaohe.facts.UnitName;
import org.jiaohe.text.Message;

/** Units that changed their name (更名): names that an office gives, and such as come near each other, which tell nothing by themselves. */
final class Renames {
    private static final String SUFFIX = "(?:(?:监督)?管理(?:局|委员会|办公室|处|中心)|委员会|办公室|人民政府|局|厅|委|办|处|署|站|中心)$";
    /** Townships become others' equals, and counties, districts and the cities that a county may become. */
    private static final Pattern KIND = Pattern.compile("(.{2,}?)(?:(?:自治)?县|市|区|自治旗|旗|(镇|乡|街道))");
    private static final Pattern GOVERNMENT = Pattern.compile("人民政府|办事处");
    private static final Pattern OWN_FIRST = Pattern.compile("原(?:材料|料|子|种|油|水|产地|创)");
    /** What organs dealt with, and the words for it since the reform of organs of 2018; it only suggests whom to look at. */
    private static final Map<String, String> REFORMS = Map.ofEntries(Map.entry("国土", "自然资源"), Map.entry("工商", "市场监"), Map.entry("质量技术", "市场监"), Map.entry("食品药品", "市场监"), Map.entry("环境保护", "生态环境"), Map.entry("环保", "生态环境"),
            Map.entry("安全生产", "应急"), Map.entry("安监", "应急"), Map.entry("计划生育", "卫生健康"), Map.entry("卫计", "卫生健康"), Map.entry("旅游", "文化"), Map.entry("规划", "自然资源"));
    private static final int SHARED = 2;
    private static final int NAMED = 10;

    private final Region region;
    private final Memory memory;
    private final Formers formers;
    private final Map<String, Item> items = new HashMap<>();
    private final List<Gaps.Gap> gaps;

    Renames(Region region, Memory memory, Formers formers, Collection collection, List<Gaps.Gap> gaps) {
        this.region = region;
        this.memory = memory;
        this.formers = formers;
        this.gaps = gaps;
        collection.items().forEach(item -> items.put(item.name(), item));
    }

    /** The names in one cell of a list: 市文化局、市旅游局（2023年并入）. */
    static List<String> named(String cell) {
        return Stream.of(cell.replaceAll("[（(][^（）()]*[）)]", "").split("[、，,；;/\\n]+")).map(name -> name.strip().replaceFirst("^(?:曾用名|原名称|原名|原为|原)[:：]|^(?:曾用名|原名称|原名|原为)", "").strip()).filter(name -> !name.isEmpty()).toList();
    }

    /** Former names of a unit with its regions, where they have none of their own. */
    static List<String> full(List<String> former, String unit) {
        return former.isEmpty() ? former : former.stream().map(name -> formerly(name, UnitName.of(unit))).map(name -> Superior.full(name, String.join("", UnitName.of(unit).regions()) + "人民政府")).distinct().toList();
    }

    /** The name behind 原 in 原青河市旅游局 and 原市旅游局; 原平市 and 原材料工业办公室 begin so themselves. */
    private static String formerly(String name, UnitName unit) {
        if (!name.startsWith("原") || OWN_FIRST.matcher(name).lookingAt()) {
            return name;
        }
        List<String> regions = UnitName.of(name.substring(1)).regions();
        return regions.isEmpty() && UnitName.of(name).regions().isEmpty() || regions.equals(unit.regions()) ? name.substring(1) : name;
    }

    /**
     * Whether one name may be another's of before or after a reform: of the same region, and half of what it deals with in the
     * same words; or the same organ of a region that became one of another kind (青河县, 青河区).
     */
    static boolean near(UnitName one, UnitName other) {
        if (one.sameAs(other)) {
            return false;
        }
        if (!one.regions().isEmpty() && !other.regions().isEmpty() && !one.region().equals(other.region())) {
            return stem(one).equals(stem(other)) && (one.organ().equals(other.organ()) || GOVERNMENT.matcher(one.organ()).matches() && GOVERNMENT.matcher(other.organ()).matches());
        }
        String mine = one.organ().replaceFirst(SUFFIX, "");
        String theirs = other.organ().replaceFirst(SUFFIX, "");
        int shared = shared(mine, theirs);
        return shared >= SHARED && shared * 2 >= Math.min(mine.length(), theirs.length()) || one.shortFor(other) || other.shortFor(one) || reformed(one.organ(), other.organ()) || reformed(other.organ(), one.organ())
                || abbreviates(one.organ(), other.organ()) || abbreviates(other.organ(), one.organ());
    }

    /** Whether all characters of one stand in the other in this order, as in most names that offices shorten. */
    private static boolean abbreviates(String one, String other) {
        int at = 0;
        for (int i = 0; i < one.length() && at >= 0; i++) {
            at = other.indexOf(one.charAt(i), at) + 1;
            at = at == 0 ? -1 : at;
        }
        return at >= 0 && one.length() > 1 && one.length() < other.length();
    }

    private static boolean reformed(String before, String now) {
        return REFORMS.entrySet().stream().anyMatch(one -> before.contains(one.getKey()) && now.contains(one.getValue()));
    }

    /** The name of the narrowest region without its kind, where one of that kind may become another. */
    private static String stem(UnitName name) {
        Matcher kind = KIND.matcher(name.region());
        return kind.matches() ? (kind.group(2) == null ? "" : "-") + kind.group(1) : name.region();
    }

    /** Names found by those that they may be of before or after a reform; only such of one region are compared. */
    static final class Strangers {
        private static final int SHOWN = 3;
        private final Map<String, List<UnitName>> byRegion = new HashMap<>();
        /** By every two characters that follow each other in the organ, for names without a region. */
        private final Map<String, List<UnitName>> byWord = new HashMap<>();

        Strangers(List<UnitName> names) {
            for (UnitName name : names) {
                byRegion.computeIfAbsent(stem(name), region -> new ArrayList<>()).add(name);
                words(name).forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(name));
            }
        }

        /** The nearest first. */
        List<String> near(UnitName name) {
            Stream<UnitName> there = name.regions().isEmpty() ? words(name).stream().flatMap(word -> byWord.getOrDefault(word, List.of()).stream()).distinct() : byRegion.getOrDefault(stem(name), List.of()).stream();
            return there.filter(other -> Renames.near(name, other)).sorted(Comparator.<UnitName>comparingInt(other -> -shared(name.organ(), other.organ())).thenComparingInt(other -> other.name().length()).thenComparing(UnitName::name))
                    .map(UnitName::name).limit(SHOWN).toList();
        }

        private static List<String> words(UnitName name) {
            String organ = name.organ().replaceFirst(SUFFIX, "");
            return IntStream.range(0, Math.max(0, organ.length() - 1)).mapToObj(i -> organ.substring(i, i + 2)).distinct().toList();
        }
    }

    /** What may be one unit under two names, or one name of two units, for the office to look at. */
    List<Message> in(List<Entry> all, int year) {
        List<Entry> judged = all.stream().filter(entry -> entry.wasRead() && !entry.earlier() && entry.wasIdentified() && !region.isCopy(entry)).toList();
        List<Message> said = new ArrayList<>(formers.remarks());
        judged.stream().filter(entry -> entry.row() > 0 && !entry.before().isEmpty() && entry.stray().isEmpty() && !isTold(entry) && !UnitName.of(entry.before()).sameAs(UnitName.of(entry.unit())))
                .forEach(entry -> said.add(Message.of("audit.found.renamed", "row", entry.row(), "unit", entry.unit(), "year", String.valueOf(entry.year() - 1), "before", entry.before())));
        gaps.stream().filter(gap -> !gap.near().isEmpty()).forEach(gap -> said.add(Message.of("audit.found.newName", "unit", gap.unit(), "near", gap.near())));
        said.addAll(unfound(judged.stream().filter(entry -> entry.year() == year).toList(), year));
        return said;
    }

    private boolean isTold(Entry entry) {
        return !formers.of(items.get(entry.file()), entry.unit(), entry.year()).isEmpty();
    }

    /**
     * Reports of a year whose report of the year before was not found, with the names near theirs that it may bear.
     *
     * @param judged of that year, each unit once
     */
    private List<Message> unfound(List<Entry> judged, int year) {
        List<Message> all = new ArrayList<>();
        List<Entry> without = new ArrayList<>();
        for (Entry entry : judged) {
            List<String> merged = entry.before().isEmpty() ? LastYear.of(region, memory, entry.unit(), entry.year(), formers.of(items.get(entry.file()), entry.unit(), year)).merged() : List.of();
            if (!merged.isEmpty()) {
                all.add(Message.of("audit.found.merged", "unit", entry.unit(), "year", String.valueOf(year - 1), "former", merged));
            } else if (entry.before().isEmpty()) {
                without.add(entry);
            }
        }
        List<String> gone = without.isEmpty() ? List.of() : Stream.concat(region.units(year - 1).stream(), memory.units(year - 1).stream()).distinct().filter(unit -> region.report(unit, year).isEmpty()).toList();
        Strangers strangers = new Strangers(gone.stream().map(UnitName::of).toList());
        List<String> others = new ArrayList<>();
        Map<List<String>, List<String>> moved = new TreeMap<>(Comparator.comparing(String::valueOf));
        for (Entry entry : without) {
            UnitName name = UnitName.of(entry.unit());
            List<String> near = strangers.near(name);
            if (near.isEmpty()) {
                others.add(entry.unit());
            } else if (near.size() == 1 && !UnitName.of(near.get(0)).region().equals(name.region())) {
                moved.computeIfAbsent(List.of(UnitName.of(near.get(0)).region(), name.region()), regions -> new ArrayList<>()).add(entry.unit());
            } else {
                all.add(Message.of("audit.found.formerName", "unit", entry.unit(), "year", String.valueOf(year - 1), "near", near));
            }
        }
        moved.forEach((regions, units) -> all.add(Message.of("audit.found.formerRegion", "before", regions.get(0), "now", regions.get(1), "year", String.valueOf(year - 1), "count", units.size(), "first", units.get(0))));
        // Where last year's reports are at hand for few, that others have none tells nothing.
        if (!others.isEmpty() && without.size() * 2 <= judged.size()) {
            all.add(Message.of(others.size() > NAMED ? "audit.found.noPreviousMany" : "audit.found.noPrevious", "year", String.valueOf(year - 1), "count", others.size(), "units", others.stream().limit(NAMED).toList()));
        }
        return all;
    }

    /** Length of the longest words that both have. */
    private static int shared(String one, String other) {
        int longest = 0;
        for (int from = 0; from < one.length(); from++) {
            while (from + longest < one.length() && other.contains(one.substring(from, from + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }
}
