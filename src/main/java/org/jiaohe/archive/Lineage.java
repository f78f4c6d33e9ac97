package org.jiaohe.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which names units bore before (曾用名), as offices gave them with the report of a year. Archives of earlier versions of the program lack the table. */
final class Lineage {
    static final String TABLE = "jiaohe_former";
    static final String CREATE = "CREATE TABLE IF NOT EXISTS jiaohe_former (unit_key TEXT NOT NULL, year INTEGER NOT NULL, former_key TEXT NOT NULL, PRIMARY KEY (unit_key, year, former_key))";

    /** Former names by unit and the year for which they were given. */
    private final Map<String, Map<Integer, List<String>>> before = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();

    private record Row(String unit, int year, String former) {
    }

    private Lineage(List<Row> rows) {
        for (Row row : rows) {
            before.computeIfAbsent(row.unit(), key -> new HashMap<>()).computeIfAbsent(row.year(), key -> new ArrayList<>()).add(row.former());
            after.computeIfAbsent(row.former(), key -> new TreeSet<>()).add(row.unit());
        }
    }

    static Lineage load(Database database) throws SQLException {
        return new Lineage(Opening.tables(database).contains(TABLE)
                ? database.query("SELECT unit_key, year, former_key FROM jiaohe_former ORDER BY unit_key, year, former_key", row -> new Row(row.getString(1), row.getInt(2), row.getString(3))) : List.of());
    }

    /** Keeps what was said of a unit for a year in place of what was said before. */
    static void save(Database database, String key, int year, List<String> former) throws SQLException {
        database.update("DELETE FROM jiaohe_former WHERE unit_key = ? AND year = ?", key, year);
        database.each("INSERT INTO jiaohe_former (unit_key, year, former_key) VALUES (?, ?, ?)",
                former.stream().map(Units::key).filter(name -> !name.equals(key)).distinct().map(name -> new Object[] {key, year, name}).toList());
    }

    List<String> of(String key, int year) {
        return before.getOrDefault(key, Map.of()).getOrDefault(year, List.of());
    }

    /** The names that units bear which bore this one before. */
    Set<String> later(String key) {
        return after.getOrDefault(key, Set.of());
    }

    /** A unit's reports with those of its former names of the years before, the earliest first; of units joined into one a year has several. */
    List<Units.Known> years(Units units, String key) {
        List<Units.Known> all = new ArrayList<>();
        collect(units, key, Integer.MAX_VALUE, new LinkedHashSet<>(), all);
        all.sort(Comparator.comparingInt(Units.Known::year).thenComparing(Units.Known::key));
        return all;
    }

    private void collect(Units units, String key, int until, Set<String> seen, List<Units.Known> all) {
        if (!seen.add(key)) {
            return;
        }
        List<Units.Known> own = units.years(key).stream().filter(one -> one.year() < until).toList();
        all.addAll(own);
        before.getOrDefault(key, Map.of()).forEach((year, names) -> names.stream().flatMap(name -> units.meant(name).stream()).forEach(name -> collect(units, name, Math.min(year, until), seen, all)));
    }
}
