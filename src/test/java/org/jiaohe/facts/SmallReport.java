package org.jiaohe.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Section;
import org.jiaohe.report.Source;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.Stated;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Message;

/** A report put together from a few words, for tests. */
final class SmallReport {
    private final String unit;
    private final UnitType type;
    private final int year;
    private String title;
    private String preamble = "";
    private String closing = "";
    private final Map<SectionKey, String> sections = new EnumMap<>(SectionKey.class);
    private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Map<String, String> properties = Map.of();
    private boolean tables;

    private SmallReport(String unit, UnitType type, int year) {
        this.unit = unit;
        this.type = type;
        this.year = year;
        title = unit + year + "年政府信息公开工作年度报告";
    }

    static SmallReport government(String unit, int year) {
        return new SmallReport(unit, UnitType.GOVERNMENT, year);
    }

    static SmallReport department(String unit, int year) {
        return new SmallReport(unit, UnitType.DEPARTMENT, year);
    }

    SmallReport titled(String text) {
        title = text;
        return this;
    }

    SmallReport preamble(String text) {
        preamble = text;
        return this;
    }

    SmallReport closing(String text) {
        closing = text;
        return this;
    }

    SmallReport with(SectionKey key, String text) {
        sections.put(key, text);
        return this;
    }

    SmallReport doubt(String about) {
        doubts.add(new Doubt(about, Message.of("test.doubt"), List.of()));
        return this;
    }

    SmallReport properties(Map<String, String> given) {
        properties = given;
        return this;
    }

    /** All cells of all tables are zero, save those set by {@link #cell}. */
    SmallReport tables() {
        tables = true;
        return this;
    }

    SmallReport cell(String table, String row, String column, String number) {
        tables = true;
        numbers.put(table + "/" + row + "/" + column, new BigDecimal(number));
        return this;
    }

    Report build() {
        List<Section> built = new ArrayList<>();
        sections.forEach((key, text) -> built.add(new Section(key, "", Forms.section(key).heading().text().zh(), true, Source.NOWHERE,
                SourcedText.plain(text, "/sections/" + built.size() + "/text"))));
        Map<TableKey, TableReading> read = new EnumMap<>(TableKey.class);
        if (tables) {
            for (TableKey key : TableKey.values()) {
                read.put(key, new TableReading.Read(table(key)));
            }
        }
        Message why = Message.of("test.given");
        return new Report(new Input("test.json", "0", "json", OptionalInt.empty(), properties), Optional.of(new Stated<>(unit, Source.NOWHERE, why)), new Stated<>(type, Source.NOWHERE, why),
                Optional.of(new Stated<>(year, Source.NOWHERE, why)), Optional.empty(), Optional.of(new Stated<>(title, Source.NOWHERE.quoting(title), why)),
                SourcedText.plain(preamble, "/preamble"), built, read, SourcedText.plain(closing, "/closing"), doubts);
    }

    private Table table(TableKey key) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (RowForm row : Forms.of(year).orElseThrow().table(key).rows()) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (String column : row.columns()) {
                BigDecimal value = numbers.getOrDefault(key.key() + "/" + row.key() + "/" + column, BigDecimal.ZERO);
                cells.put(column, new Cell(key, row.key(), column, CellValue.number(value), Source.NOWHERE, Sureness.sure(Sureness.ReadBy.DATA)));
            }
            rows.put(row.key(), new Row(row.key(), Optional.empty(), Source.NOWHERE, cells));
        }
        return new Table(key, Forms.of(year).orElseThrow().key(), rows, List.of(), List.of(), Source.NOWHERE);
    }

    List<Object> facts() {
        return ProseFacts.of(Examination.of(build(), List.of()));
    }

    List<Object> facts(Report previous) {
        return ProseFacts.of(new Examination(build(), List.of(), Meta.NONE, Optional.of(previous), List.of()));
    }

    List<Object> facts(String submittedOn, String publishedOn) {
        Meta meta = new Meta(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(submittedOn).map(LocalDate::parse),
                Optional.ofNullable(publishedOn).map(LocalDate::parse), Optional.empty());
        return ProseFacts.of(new Examination(build(), List.of(), meta, Optional.empty(), List.of()));
    }

    List<Object> above(List<Report> subordinates) {
        return ProseFacts.of(new Examination(build(), List.of(), Meta.NONE, Optional.empty(), subordinates));
    }

    static <T> List<T> all(List<Object> facts, Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static <T> T one(List<Object> facts, Class<T> type) {
        List<T> found = all(facts, type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type.getSimpleName() + ": " + found);
        }
        return found.get(0);
    }

    /** Quotes of the flaws of one kind. */
    static List<String> flaws(List<Object> facts, String kind) {
        return all(facts, Flaw.class).stream().filter(flaw -> flaw.kind().equals(kind)).map(Flaw::quote).toList();
    }
}
