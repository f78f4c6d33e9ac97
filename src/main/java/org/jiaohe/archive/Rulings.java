package org.jiaohe.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.audit.Decision;
import org.jiaohe.audit.LedgerRow;
import org.jiaohe.facts.UnitName;

/** What people decided on findings, in memory: the last decision on each that was not taken back. All of them stay in the archive. */
final class Rulings {
    private static final String COLUMNS = "unit, year, rule, fingerprint, kind, decided_by, decided_on, reason, state, actual, expected, sha256";
    private static final Database.RowReader<Decision> READER = row -> new Decision(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), Decision.Kind.of(row.getString(5)).orElse(Decision.Kind.OPEN), row.getString(6),
            LocalDate.parse(row.getString(7)), row.getString(8), row.getString(9), row.getString(10), row.getString(11), row.getString(12));

    private final Map<String, Map<String, Decision>> last = new HashMap<>();

    private Rulings() {
    }

    static Rulings load(Database database) throws SQLException {
        Rulings rulings = new Rulings();
        for (Decision one : database.query("SELECT " + COLUMNS + " FROM jiaohe_decision ORDER BY unit_key, year, fingerprint, number", READER)) {
            rulings.last.computeIfAbsent(Units.key(one.unit()) + "|" + one.year(), key -> new LinkedHashMap<>()).put(one.fingerprint(), one);
        }
        rulings.last.values().forEach(some -> some.values().removeIf(one -> one.kind() == Decision.Kind.OPEN));
        return rulings;
    }

    /** By fingerprint of the finding. */
    Map<String, Decision> of(String key, int year) {
        return last.getOrDefault(key + "|" + year, Map.of());
    }

    /** Those on reports of a unit that were not there, the earliest year first. */
    List<Decision> onMissing(String unit) {
        UnitName name = UnitName.of(unit);
        return last.values().stream().flatMap(some -> some.values().stream()).filter(made -> made.rule().equals(LedgerRow.MISSING) && UnitName.of(made.unit()).sameAs(name)).sorted(Comparator.comparingInt(Decision::year)).toList();
    }

    /** Every decision on a unit's report, by finding and then the earliest first, those taken back included. */
    static List<Decision> history(Database database, String key, int year) throws SQLException {
        return database.query("SELECT " + COLUMNS + " FROM jiaohe_decision WHERE unit_key = ? AND year = ? ORDER BY fingerprint, number", READER, key, year);
    }

    /** Keeps a decision; the same one said twice is kept once. */
    static void save(Database database, Decision made) throws SQLException {
        String key = Units.key(made.unit());
        List<Decision> before = history(database, key, made.year()).stream().filter(one -> one.fingerprint().equals(made.fingerprint())).toList();
        if (before.isEmpty() || !before.get(before.size() - 1).equals(made)) {
            database.update("INSERT INTO jiaohe_decision (unit_key, year, fingerprint, number, unit, rule, kind, decided_by, decided_on, reason, state, actual, expected, sha256, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    key, made.year(), made.fingerprint(), before.size() + 1, made.unit(), made.rule(), made.kind().key(), made.by(), made.on(), made.reason(), made.state(), made.actual(), made.expected(), made.sha256(), Instant.now());
        }
    }
}
