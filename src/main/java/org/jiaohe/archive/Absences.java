package org.jiaohe.archive;

import java.sql.SQLException;
import java.util.List;
import org.jiaohe.audit.LedgerRow;
import org.jiaohe.audit.Memory;
import org.jiaohe.facts.UnitName;

/** Which units did not report for a year, as the last audit that asked for their reports found. Archives of earlier versions of the program lack the table. */
public final class Absences {
    static final String TABLE = "jiaohe_missing";
    static final String CREATE = "CREATE TABLE IF NOT EXISTS jiaohe_missing (unit_key TEXT NOT NULL, year INTEGER NOT NULL, unit TEXT NOT NULL, full_name TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (unit_key, year))";
    private static final String ALL = "SELECT unit, full_name, year, parent FROM jiaohe_missing WHERE NOT EXISTS (SELECT 1 FROM jiaohe_report r WHERE r.unit_key = jiaohe_missing.unit_key AND r.year = jiaohe_missing.year) ORDER BY year, unit_key";

    /** A unit that did not report for a year, by its name on the roster and its {@code full} one. */
    public record Absence(String unit, String full, int year, String parent) {
        /** The number of the finding (问题编号). */
        public String fingerprint() {
            return LedgerRow.fingerprintOfMissing(full, year);
        }

        boolean isOf(UnitName name) {
            return UnitName.of(full).sameAs(name) || UnitName.of(unit).name().equals(name.name());
        }
    }

    private Absences() {
    }

    static void save(Database database, List<Memory.Due> due) throws SQLException {
        database.each("DELETE FROM jiaohe_missing WHERE unit_key = ? AND year = ?", due.stream().map(one -> new Object[] {Units.key(one.full()), one.year()}).toList());
        database.each("INSERT INTO jiaohe_missing (unit_key, year, unit, full_name, parent) VALUES (?, ?, ?, ?, ?) ON CONFLICT (unit_key, year) DO NOTHING",
                due.stream().filter(Memory.Due::missing).map(one -> new Object[] {Units.key(one.full()), one.year(), one.unit(), one.full(), one.parent()}).toList());
    }

    /** Those known, without such as reported since. */
    static List<Absence> load(Database database) throws SQLException {
        return Opening.tables(database).contains(TABLE) ? database.query(ALL, row -> new Absence(row.getString(1), row.getString(2), row.getInt(3), row.getString(4))) : List.of();
    }
}
