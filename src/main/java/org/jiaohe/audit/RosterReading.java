package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiaohe.facts.UnitName;
import org.jiaohe.text.Message;

/** Reads a roster: with headings, in one block or several beside each other, or as bare names. */
final class RosterReading {
    private static final Pattern NUMBER = Pattern.compile("[0-9]*[.、]?");

    /** Lines in one remark. */
    private static final int TOGETHER = 10;

    private final Grid grid;
    private final Heads heads;
    private final boolean headed;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> former = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    /** Names that units of several places bear, and where the first of a name is. */
    private final Set<String> shared = new HashSet<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<Message> remarks;
    private final List<String> titles = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();

    RosterReading(Grid grid) {
        this.grid = grid;
        this.heads = Heads.of(grid);
        this.headed = heads.has(Heads.UNIT);
        this.remarks = new ArrayList<>(headed ? heads.seen(grid.remarks()) : grid.remarks());
    }

    Roster roster() {
        List<Grid.Line> lines = (headed ? grid.after(heads.row()) : grid.lines()).stream().filter(line -> !line.isSum()).toList();
        if (headed) {
            heads.blocks().forEach(block -> share(block, lines));
            heads.blocks().forEach(block -> lines.forEach(line -> headed(block, line)));
        } else {
            lines.forEach(this::bare);
        }
        if (!hidden.isEmpty()) {
            remarks.add(Message.of("audit.roster.hidden", "rows", Grid.hidden(lines), "count", hidden.size()));
        }
        named("audit.roster.titles", titles);
        named("audit.roster.beside", beside);
        return new Roster(List.copyOf(rows.keySet()), hidden, parents, former, headed && heads.has(Heads.FORMER), remarks, Map.of());
    }

    private void named(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            remarks.add(Message.of(key, "lines", lines.subList(0, Math.min(lines.size(), TOGETHER)), "count", lines.size()));
        }
    }

    /** 教育局 below two cities is two units; a name with its city below two superiors is one, and the roster wrong. */
    private void share(Heads block, List<Grid.Line> lines) {
        for (Grid.Line line : lines) {
            String unit = block.get(line, Heads.UNIT);
            String placed = Superior.placed(unit, block.get(line, Heads.PARENT));
            if (!placed.equals(unit) && !UnitName.of(placed).sameAs(UnitName.of(places.computeIfAbsent(unit, first -> placed)))) {
                shared.add(unit);
            }
        }
    }

    private void headed(Heads block, Grid.Line line) {
        String unit = block.get(line, Heads.UNIT);
        if (unit.isEmpty()) {
            return;
        }
        if (ListedName.isNone(block.written(line, Heads.UNIT))) {
            titles.add(unit);
            return;
        }
        String parent = block.get(line, Heads.PARENT);
        String known = shared.contains(unit) ? Superior.placed(unit, parent) : unit;
        if (!block.get(line, Heads.FORMER).isEmpty()) {
            former.putIfAbsent(known, Renames.named(block.get(line, Heads.FORMER)));
        }
        unit(known, line, parent);
    }

    /** Without heads a running number or the kind of unit may stand before the name, and a title above the names. */
    private void bare(Grid.Line line) {
        List<String> cells = line.cells().stream().filter(cell -> !NUMBER.matcher(cell).matches()).toList();
        List<String> names = cells.stream().filter(cell -> !ListedName.isNone(cell)).toList();
        if (names.isEmpty()) {
            cells.stream().findFirst().ifPresent(titles::add);
            return;
        }
        ListedName.all(names.get(0)).forEach(unit -> unit(unit, line, ""));
        beside.addAll(names.subList(1, names.size()).stream().filter(ListedName::isOrgan).map(ListedName::of).toList());
    }

    private void unit(String unit, Grid.Line line, String parent) {
        if (line.hidden()) {
            hidden.add(unit);
        }
        Integer first = rows.putIfAbsent(unit, line.number());
        if (first != null) {
            boolean elsewhere = !parent.isEmpty() && !parents.getOrDefault(unit, "").isEmpty() && !Superior.same(parent, parents.get(unit));
            remarks.add(elsewhere ? Message.of("audit.roster.parents", "row", line.number(), "unit", unit, "first", first, "parent", parent, "taken", parents.get(unit))
                    : Message.of("audit.roster.twice", "row", line.number(), "unit", unit, "first", first));
        } else if (!parent.isEmpty()) {
            parents.put(unit, parent);
        }
    }
}
