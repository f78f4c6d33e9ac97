package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiaohe.facts.ShortName;
import org.jiaohe.facts.UnitName;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/** Whose report a file is by its name, as far as the roster's names tell. */
final class FileNames {
    /** What stands beside the unit in names of files: 附件3：市教育局2023年年报, 03-市发改委2023年政府信息公开工作年度报告（修订）.pdf. */
    private static final Pattern BESIDE = Pattern.compile("^附件?[0-9一二三四五六七八九十]{0,3}[-_.、：:]+|^(?:附件)?[0-9]{1,3}[-_.、：:]*|[（(].*$|(?:关于)?(?:20[12][0-9]).*$|[-_—]*(?:政府信息|政务|信息)公开.*$|[-_—]*(?:年度?)?(?:工作)?报告.*$|[-_—]*年报.*$|\\.[A-Za-z]+$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LEAST = 4;
    private static final int NAMED = 10;

    private final Map<String, String> squeezed = new LinkedHashMap<>();
    private final ShortNames full = new ShortNames();

    FileNames(Roster roster) {
        for (String unit : roster.units()) {
            squeezed.put(unit, Normal.squeezed(unit));
            full.add(roster.full(unit));
        }
    }

    /** The one unit of the roster that stands in a file's name, in full or in short; none where several do. */
    Optional<String> unit(String file) {
        String name = Normal.squeezed(file.substring(file.lastIndexOf('/') + 1));
        List<String> named = squeezed.entrySet().stream().filter(unit -> name.contains(unit.getValue())).map(Map.Entry::getKey).toList();
        List<String> widest = named.stream().filter(one -> named.stream().noneMatch(other -> !other.equals(one) && other.contains(one))).toList();
        return widest.size() == 1 ? Optional.of(widest.get(0)) : widest.isEmpty() ? full(BESIDE.matcher(name).replaceAll("")) : Optional.empty();
    }

    /** The one unit of the roster that a short name stands for. */
    Optional<String> full(String written) {
        return full.only(written);
    }

    /** What is said of a report that calls itself by another name than its file, where the roster knows the latter; nothing of one named by a list. */
    Optional<Message> otherwise(Entry entry) {
        if (entry.row() > 0 || !entry.wasIdentified()) {
            return Optional.empty();
        }
        UnitName own = UnitName.of(entry.unit());
        String name = Normal.squeezed(entry.file().substring(entry.file().lastIndexOf('/') + 1));
        String beside = BESIDE.matcher(name).replaceAll("");
        // Nearly every file is named after its own unit, or by a number: the roster is long and asked of the others only.
        if (name.contains(own.name()) || !HAN.matcher(name).find() || UnitName.of(beside).sameAs(own) || ShortName.of(beside).standsFor(ShortName.of(entry.unit()))) {
            return Optional.empty();
        }
        return unit(entry.file()).filter(unit -> unit.length() >= LEAST && !UnitName.of(unit).sameAs(own) && full(entry.unit()).filter(unit::equals).isEmpty())
                .map(unit -> Message.of("audit.found.fileName", "file", entry.file(), "named", unit, "unit", entry.unit(), "year", String.valueOf(entry.year())));
    }

    /**
     * Reports in files that are named after others, and such of units that the roster does not know.
     *
     * @param year that the roster is of; who only reported for earlier ones may be gone since
     */
    static List<Message> remarks(Roster roster, List<Entry> all, List<Gaps.Gap> gaps, int year) {
        if (roster.units().isEmpty()) {
            return List.of();
        }
        FileNames names = new FileNames(roster);
        List<Entry> judged = all.stream().filter(entry -> entry.wasRead() && !entry.earlier() && entry.wasIdentified()).toList();
        List<Message> said = new ArrayList<>(judged.stream().flatMap(entry -> names.otherwise(entry).stream()).toList());
        Set<String> former = roster.units().stream().flatMap(unit -> Renames.full(roster.former(unit), roster.full(unit)).stream()).map(name -> UnitName.of(name).name()).collect(Collectors.toSet());
        Set<String> near = gaps.stream().map(Gaps.Gap::near).collect(Collectors.toSet());
        List<String> unlisted = judged.stream().filter(entry -> entry.year() >= year).map(Entry::unit).distinct().filter(unit -> !near.contains(unit) && !former.contains(UnitName.of(unit).name()) && !roster.names(UnitName.of(unit))).sorted().toList();
        if (!unlisted.isEmpty()) {
            said.add(Message.of("audit.found.unlisted", "count", unlisted.size(), "units", unlisted.stream().limit(NAMED).toList()));
        }
        return said;
    }
}
