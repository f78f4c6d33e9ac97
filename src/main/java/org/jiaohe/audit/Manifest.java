package org.jiaohe.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.facts.Meta;
import org.jiaohe.facts.UnitName;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Message;

/** Reads the list of a collection: one row for each unit and year, with its file. Files are named from the list's own folder. */
final class Manifest {
    private static final Map<String, UnitType> TYPES = Map.ofEntries(Map.entry("政府", UnitType.GOVERNMENT), Map.entry("人民政府", UnitType.GOVERNMENT), Map.entry("乡镇", UnitType.GOVERNMENT), Map.entry("乡镇政府", UnitType.GOVERNMENT),
            Map.entry("部门", UnitType.DEPARTMENT), Map.entry("政府部门", UnitType.DEPARTMENT), Map.entry("工作部门", UnitType.DEPARTMENT), Map.entry("组成部门", UnitType.DEPARTMENT), Map.entry("直属机构", UnitType.DEPARTMENT),
            Map.entry("派出机关", UnitType.AGENCY_OFFICE), Map.entry("派出机构", UnitType.AGENCY_OFFICE), Map.entry("街道", UnitType.AGENCY_OFFICE), Map.entry("街道办事处", UnitType.AGENCY_OFFICE), Map.entry("管委会", UnitType.AGENCY_OFFICE));
    private static final Map<String, String> LEVELS = Map.ofEntries(Map.entry("省", "province"), Map.entry("省级", "province"), Map.entry("自治区", "province"), Map.entry("直辖市", "province"), Map.entry("市", "city"), Map.entry("市级", "city"), Map.entry("市直", "city"), Map.entry("市本级", "city"), Map.entry("省直", "province"), Map.entry("省本级", "province"), Map.entry("县直", "county"), Map.entry("区直", "county"), Map.entry("县本级", "county"), Map.entry("区本级", "county"),
            Map.entry("地市级", "city"), Map.entry("设区的市", "city"), Map.entry("州", "city"), Map.entry("县", "county"), Map.entry("县级", "county"), Map.entry("区", "county"), Map.entry("区级", "county"), Map.entry("县区", "county"),
            Map.entry("区县", "county"), Map.entry("县区级", "county"), Map.entry("区县级", "county"), Map.entry("街道", "township"), Map.entry("乡", "township"));
    /** Ends of regions whose level the name tells. */
    private static final String CERTAIN = "省县旗镇乡道";
    private static final List<String> LEVEL_KEYS = List.of("province", "city", "county", "township");

    /** Rows that one remark names. */
    private static final int NAMED = 10;

    private final ListedFiles listed;
    private final Heads heads;
    private final List<Item> items = new ArrayList<>();
    private final List<Collection.Absent> absent = new ArrayList<>();
    private final List<Collection.Absent> hidden = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private final Map<String, Integer> units = new HashMap<>();
    private final Map<Path, Integer> files = new HashMap<>();
    /** Rows without unit and file: titles of groups and notes. */
    private final List<Integer> empty = new ArrayList<>();
    /** What stands in place of dates, by column, with its rows. */
    private final Map<String, Map<Integer, String>> undated = new LinkedHashMap<>();

    private Manifest(Path folder, Heads heads) {
        this.listed = new ListedFiles(folder);
        this.heads = heads;
    }

    /** What reading came to. */
    sealed interface Result {
        record Read(Collection collection) implements Result {
        }

        record Wrong(Message why) implements Result {
        }
    }

    static Result read(Path list) {
        Grid.Result read = Grid.read(list);
        if (read instanceof Grid.Result.Wrong wrong) {
            return new Result.Wrong(wrong.why());
        }
        Grid grid = ((Grid.Result.Read) read).grid();
        Heads heads = Heads.of(grid);
        Optional<Message> unseen = grid.remarks().stream().filter(one -> one.key().equals("audit.list.hiddenSheet")).findFirst();
        if (!heads.has(Heads.FILE) && unseen.isPresent()) {
            return new Result.Wrong(unseen.get());
        }
        if (!heads.has(Heads.FILE)) {
            return new Result.Wrong(Message.of(grid.guessed() ? "audit.list.columnGuessed" : "audit.list.column", "file", list, "column", "file（文件）", "found", heads.shown(grid)));
        }
        Path parent = list.getParent() == null ? Path.of("") : list.getParent();
        Manifest manifest = new Manifest(parent, heads);
        manifest.remarks.addAll(heads.seen(grid.remarks()));
        if (!heads.has(Heads.UNIT)) {
            manifest.remarks.add(Message.of("audit.list.noUnits", "file", list));
        }
        List<Grid.Line> rows = grid.after(heads.row());
        List<String> hidden = Grid.hidden(rows);
        if (!hidden.isEmpty()) {
            manifest.remarks.add(Message.of("audit.list.hidden", "rows", hidden, "count", rows.stream().filter(Grid.Line::hidden).count()));
        }
        rows.stream().filter(line -> !line.hidden()).forEach(manifest::row);
        manifest.together();
        rows.stream().filter(line -> line.hidden() && !heads.get(line, Heads.UNIT).isEmpty())
                .forEach(line -> manifest.hidden.add(new Collection.Absent(heads.get(line, Heads.UNIT), ListDate.year(heads.get(line, Heads.YEAR)).orElse(0), heads.get(line, Heads.PARENT))));
        return new Result.Read(new Collection(manifest.items, manifest.remarks, manifest.absent, manifest.hidden, heads.has(Heads.FORMER)));
    }

    /** What many rows have in common is said once. */
    private void together() {
        remarks.addAll(listed.remarks());
        if (!empty.isEmpty()) {
            remarks.add(Message.of(empty.size() == 1 ? "audit.list.noUnitNoFile" : "audit.list.noUnitNoFiles", "row", empty.get(0), "rows", empty.stream().limit(NAMED).toList(), "count", empty.size()));
        }
        undated.forEach((column, rows) -> remarks.add(Message.of(rows.size() == 1 ? "audit.list.date" : "audit.list.dates", "row", rows.keySet().iterator().next(), "rows", rows.keySet().stream().limit(NAMED).toList(), "count", rows.size(), "column", heads.heading(column),
                "value", rows.values().iterator().next())));
    }

    private void row(Grid.Line line) {
        int row = line.number();
        String unit = heads.get(line, Heads.UNIT);
        Optional<Integer> year = ListDate.year(heads.get(line, Heads.YEAR));
        String name = heads.get(line, Heads.FILE).replace('\\', '/').replaceFirst("^(?:\\./+)+", "");
        if (name.isEmpty() && line.isSum()) {
            return;
        }
        if (name.isEmpty() && Heads.isFormula(heads, remarks, line, Heads.FILE)) {
            // Named already; which file it leads to is not known, so nothing can be said of the unit's report.
            hidden.add(new Collection.Absent(unit, year.orElse(0), heads.get(line, Heads.PARENT)));
            return;
        }
        if (unit.isEmpty() && (name.isEmpty() || heads.has(Heads.UNIT) && !listed.isName(name))) {
            empty.add(row);
            return;
        }
        if (name.isEmpty()) {
            remarks.add(Message.of("audit.list.noFile", "row", row, "unit", unit));
            if (!ListedName.isNone(heads.written(line, Heads.UNIT))) {
                absent.add(new Collection.Absent(unit, year.orElse(0), heads.get(line, Heads.PARENT)));
            }
            return;
        }
        Optional<Path> file = path(name, row, year);
        if (file.isEmpty()) {
            return;
        }
        if (line.isSum() && !Files.exists(file.get())) {
            return;
        }
        Integer twice = files.putIfAbsent(file.get(), row);
        if (twice != null) {
            remarks.add(Message.of("audit.list.fileTwice", "row", row, "file", name, "first", twice));
            return;
        }
        if (!Files.isRegularFile(file.get())) {
            remarks.add(Message.of(Files.isDirectory(file.get()) ? "audit.list.folder" : "audit.list.missing", "row", row, "file", name));
        }
        if (heads.has(Heads.UNIT) && unit.isEmpty()) {
            remarks.add(Message.of("audit.list.noUnit", "row", row, "file", name));
        }
        if (heads.has(Heads.YEAR) && year.isEmpty()) {
            remarks.add(Message.of("audit.list.noYear", "row", row, "unit", unit.isEmpty() ? name : unit, "value", heads.get(line, Heads.YEAR)));
        }
        // Without years two rows of one unit may be two years; that shows once the reports are read.
        Integer other = unit.isEmpty() || year.isEmpty() ? null : units.putIfAbsent(Superior.placed(unit, heads.get(line, Heads.PARENT)) + "|" + year.orElse(0), row);
        if (other != null) {
            remarks.add(Message.of("audit.list.unitTwice", "row", row, "unit", unit, "first", other));
        }
        Meta meta = new Meta(text(unit), type(line), year, level(line), date(line, Heads.SUBMITTED), date(line, Heads.PUBLISHED), text(heads.get(line, Heads.URL))).renamed(Renames.named(heads.get(line, Heads.FORMER)));
        items.add(new Item(file.get(), name, meta, text(heads.get(line, Heads.PARENT)), previous(line), row));
    }

    private Optional<Path> previous(Grid.Line line) {
        String name = heads.get(line, Heads.PREVIOUS).replace('\\', '/');
        Optional<Path> file = name.isEmpty() ? Optional.empty() : path(name, line.number(), ListDate.year(heads.get(line, Heads.YEAR)).map(year -> year - 1));
        if (file.isPresent() && !Files.isRegularFile(file.get())) {
            remarks.add(Message.of("audit.list.missing", "row", line.number(), "file", name));
            return Optional.empty();
        }
        return file;
    }

    private Optional<Path> path(String name, int row, Optional<Integer> year) {
        Optional<Path> file = listed.of(name, year);
        if (file.isEmpty()) {
            remarks.add(Message.of("audit.list.missing", "row", row, "file", name));
        }
        return file;
    }

    private Optional<UnitType> type(Grid.Line line) {
        String said = heads.get(line, Heads.TYPE);
        UnitType type = TYPES.getOrDefault(said, UnitType.of(said));
        if (!said.isEmpty() && type == UnitType.UNKNOWN) {
            remarks.add(value(line, Heads.TYPE));
        }
        return type == UnitType.UNKNOWN ? Optional.empty() : Optional.of(type);
    }

    private Optional<String> level(Grid.Line line) {
        String said = heads.get(line, Heads.LEVEL);
        String level = LEVELS.getOrDefault(said.replaceFirst("(?:部门|单位|机关)$", ""), said.startsWith("乡") || said.startsWith("镇") ? "township" : said);
        if (said.isEmpty() || LEVEL_KEYS.contains(level)) {
            contradicted(line, level);
            return text(level);
        }
        remarks.add(value(line, Heads.LEVEL));
        return Optional.empty();
    }

    /** A county, a township or a province is what its name says; a 市 or 区 may be of several levels. */
    private void contradicted(Grid.Line line, String level) {
        UnitName unit = UnitName.of(heads.get(line, Heads.UNIT));
        boolean plain = !unit.region().isEmpty() && CERTAIN.indexOf(unit.region().charAt(unit.region().length() - 1)) >= 0;
        if (plain && !level.isEmpty() && !unit.level().equals(level)) {
            remarks.add(Message.of("audit.list.level", "row", line.number(), "unit", unit.name(), "level", heads.get(line, Heads.LEVEL), "named", Message.of("audit.level." + unit.level())));
        }
    }

    private Optional<LocalDate> date(Grid.Line line, String column) {
        String said = heads.get(line, column);
        Optional<LocalDate> day = ListDate.day(said);
        if (day.isEmpty() && !said.isEmpty()) {
            undated.computeIfAbsent(column, key -> new LinkedHashMap<>()).put(line.number(), said);
        }
        return day;
    }

    private Message value(Grid.Line line, String column) {
        return Message.of("audit.list.value", "row", line.number(), "column", heads.heading(column), "value", heads.get(line, column));
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
