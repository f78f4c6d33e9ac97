package org.jiaohe.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiaohe.audit.Decision;
import org.jiaohe.audit.Entry;
import org.jiaohe.audit.LedgerRow;
import org.jiaohe.audit.Memory;
import org.jiaohe.facts.UnitName;
import org.jiaohe.output.Version;
import org.jiaohe.text.Message;

/**
 * Audited reports with their tables, findings and verdict by unit and year, and what people decided on findings: in an
 * SQLite file or a PostgreSQL database. What is written, is written in transactions that one writer at a time has, so that
 * runs side by side, or a kill, neither lose nor double anything.
 */
public final class Archive implements Memory, Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, BigDecimal>> FIGURES = new TypeReference<>() {
    };
    private static final String REPORT = "unit, year, sha256, counted, unit_type, level, parent, file, submitted_on, published_on, verdict, errors, warnings, infos, figures, tool, first_audited, last_audited";
    private static final String SAVE = "INSERT INTO jiaohe_report (unit_key, year, sha256, counted, unit, unit_type, level, parent, file, submitted_on, published_on, verdict, errors, warnings, infos, figures, report, tool, first_audited,"
            + " last_audited) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (unit_key, year, sha256) DO UPDATE SET counted = excluded.counted, unit = excluded.unit, unit_type = excluded.unit_type,"
            + " level = excluded.level, parent = excluded.parent, file = excluded.file, submitted_on = excluded.submitted_on, published_on = excluded.published_on, verdict = excluded.verdict, errors = excluded.errors,"
            + " warnings = excluded.warnings, infos = excluded.infos, figures = excluded.figures, report = excluded.report, tool = excluded.tool, last_audited = excluded.last_audited";
    private static final String FINDING = "rule, severity, category, title, place, actual, expected, message, basis, suggestion, fingerprint, state";
    private static final String SAVE_FINDING = "INSERT INTO jiaohe_finding (unit_key, year, sha256, number, " + FINDING + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;
    private final boolean made;
    private Units units;
    private Rulings rulings;
    private Lineage lineage;

    private Archive(Database database, boolean made) throws SQLException {
        this.database = database;
        this.made = made;
        load();
    }

    /** What opening came to. */
    public sealed interface Result {
        record Opened(Archive archive) implements Result {
        }

        record Wrong(Message why) implements Result {
        }
    }

    /**
     * Opens an archive.
     *
     * @param address file, or {@code postgresql://user@host/database}
     * @param make    whether to make a new one where there is none
     */
    public static Result open(String address, boolean make) {
        Opening.Result opened = Opening.open(address, make);
        if (opened instanceof Opening.Result.Wrong wrong) {
            return new Result.Wrong(wrong.why());
        }
        Opening.Result.Opened good = (Opening.Result.Opened) opened;
        try {
            return new Result.Opened(new Archive(good.database(), good.made()));
        } catch (SQLException e) {
            good.database().close();
            return new Result.Wrong(Message.of("archive.unreadable", "archive", Address.of(address).shown(), "detail", String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    /** An address as messages show it: without a password. */
    public static String shown(String address) {
        return Address.of(address).shown();
    }

    /** Whether it is new. */
    public boolean made() {
        return made;
    }

    private synchronized void load() throws SQLException {
        units = new Units(database.query("SELECT unit_key, unit, year, sha256 FROM jiaohe_report WHERE counted = 1 ORDER BY last_audited, sha256",
                row -> new Units.Known(row.getString(1), row.getString(2), row.getInt(3), row.getString(4))));
        rulings = Rulings.load(database);
        lineage = Lineage.load(database);
    }

    @Override
    public Optional<String> digest(String unit, int year) {
        return units.find(unit, year).map(Units.Known::sha256);
    }

    @Override
    public synchronized Optional<byte[]> report(String unit, int year) throws IOException {
        Optional<Units.Known> known = units.find(unit, year);
        return known.isEmpty() ? Optional.empty() : orFail(() -> database.first("SELECT report FROM jiaohe_report WHERE unit_key = ? AND year = ? AND sha256 = ?", row -> row.getBytes(1), known.get().key(), year, known.get().sha256()))
                .map(Packed::open);
    }

    @Override
    public List<String> units(int year) {
        return units.all().stream().filter(one -> one.year() == year).map(Units.Known::unit).toList();
    }

    @Override
    public Map<String, Decision> decisions(String unit, int year) {
        Map<String, Decision> own = rulings.of(Units.key(unit), year);
        return own.isEmpty() ? units.find(unit, year).map(known -> rulings.of(known.key(), year)).orElse(Map.of()) : own;
    }

    @Override
    public synchronized void keep(List<Filed> reports) throws IOException {
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        orFail(() -> database.inTransaction(() -> {
            for (Filed one : reports) {
                Entry entry = one.entry();
                String key = Units.key(entry.unit());
                database.update(SAVE, key, entry.year(), entry.sha256(), one.counted() ? 1 : 0, entry.unit(), entry.unitType(), entry.level(), entry.parent(), entry.file(), entry.submittedOn(), entry.publishedOn(), entry.verdict(),
                        entry.errors(), entry.warnings(), entry.infos(), json(entry.figures()), Packed.of(one.report()), Version.number(), now, now);
                database.update("DELETE FROM jiaohe_finding WHERE unit_key = ? AND year = ? AND sha256 = ?", key, entry.year(), entry.sha256());
                List<Object[]> rows = new ArrayList<>();
                for (LedgerRow row : one.findings()) {
                    rows.add(new Object[] {key, entry.year(), entry.sha256(), rows.size() + 1, row.rule(), row.severity(), row.category(), row.title(), row.place(), row.actual(), row.expected(), row.message(), row.basis(), row.suggestion(),
                        row.fingerprint(), row.state()});
                }
                database.each(SAVE_FINDING, rows);
                if (one.counted() && one.former().isPresent()) {
                    Lineage.save(database, key, entry.year(), one.former().get());
                }
            }
            return reports.size();
        }));
    }

    private static String json(Map<String, BigDecimal> figures) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(figures));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a decision; the same one said twice is kept once. */
    public synchronized void decide(Decision made) throws IOException {
        orFail(() -> database.inTransaction(() -> {
            Rulings.save(database, made);
            return true;
        }));
        orFail(() -> {
            load();
            return true;
        });
    }

    @Override
    public synchronized void keepDue(List<Due> due) throws IOException {
        orFail(() -> database.inTransaction(() -> {
            Absences.save(database, due);
            return due.size();
        }));
    }

    /** Who did not report, the earliest year first; where {@code unit} is not empty, only those that it may mean. */
    public synchronized List<Absences.Absence> absences(String unit) throws IOException {
        List<Absences.Absence> all = orFail(() -> Absences.load(database));
        return unit.isEmpty() ? all : all.stream().filter(one -> one.isOf(UnitName.of(unit))).toList();
    }

    /** What was decided on reports of a unit that were not there, the earliest year first; none that was taken back. */
    public List<Decision> onMissing(String unit) {
        return rulings.onMissing(unit);
    }

    /** Every decision on a unit's report, the earliest first, those taken back included. */
    public synchronized List<Decision> history(String key, int year) throws IOException {
        return orFail(() -> Rulings.history(database, key, year));
    }

    @Override
    public List<String> former(String unit, int year) {
        return lineage.of(Units.key(unit), year);
    }

    /** The names under which a person may find a unit here. */
    public List<String> meant(String unit) {
        List<String> found = units.meant(unit);
        List<String> later = found.isEmpty() ? List.copyOf(lineage.later(Units.key(unit))) : found;
        return later.isEmpty() ? units.inFull(unit) : later;
    }

    /** The names of units that bore this one before. */
    public List<String> later(String key) {
        return List.copyOf(lineage.later(key));
    }

    /**
     * The unit's report for each year, the earliest first, and those under its former names before it bore this one; of units
     * that were joined into one a year has several. {@code key} is one of {@link #meant}.
     */
    public synchronized List<ArchivedReport> years(String key) throws IOException {
        List<ArchivedReport> reports = new ArrayList<>();
        for (Units.Known known : lineage.years(units, key)) {
            reports.addAll(of(known));
        }
        return reports;
    }

    /** Called with one report after the other. */
    public interface Visitor {
        void visit(ArchivedReport report) throws IOException;
    }

    /** The report of each unit and year, by unit and year, one at a time in memory. */
    public synchronized void visit(Visitor visitor) throws IOException {
        for (Units.Known known : units.all()) {
            for (ArchivedReport report : of(known)) {
                visitor.visit(report);
            }
        }
    }

    private List<ArchivedReport> of(Units.Known known) throws IOException {
        return orFail(() -> {
            List<LedgerRow> findings = database.query("SELECT " + FINDING + " FROM jiaohe_finding WHERE unit_key = ? AND year = ? AND sha256 = ? ORDER BY number", row -> new LedgerRow(row.getString(1), row.getString(2), row.getString(3),
                    row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10), row.getString(11), row.getString(12)), known.key(), known.year(), known.sha256());
            return database.query("SELECT " + REPORT + " FROM jiaohe_report WHERE unit_key = ? AND year = ? AND sha256 = ?", row -> report(row, findings), known.key(), known.year(), known.sha256());
        });
    }

    private static ArchivedReport report(ResultSet row, List<LedgerRow> findings) throws SQLException {
        Map<String, BigDecimal> figures;
        try {
            figures = JSON.readValue(row.getString(15), FIGURES);
        } catch (JsonProcessingException e) {
            throw new SQLException(e);
        }
        return new ArchivedReport(row.getString(1), row.getInt(2), row.getString(3), row.getInt(4) == 1, row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10), row.getString(11),
                row.getInt(12), row.getInt(13), row.getInt(14), figures, row.getString(16), row.getString(17), row.getString(18), findings);
    }

    /** How many files with the report of a unit and year were audited. */
    public synchronized int versions(String key, int year) throws IOException {
        return orFail(() -> database.first("SELECT count(*) FROM jiaohe_report WHERE unit_key = ? AND year = ?", row -> row.getInt(1), key, year).orElse(0));
    }

    private static <T> T orFail(Database.Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new Lost(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
