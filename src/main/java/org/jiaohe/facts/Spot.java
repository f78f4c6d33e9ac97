package org.jiaohe.facts;

import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Source;

/** A place in the report that a finding points at: a cell, a row, a stretch of text, a heading, a whole table. */
public record Spot(Optional<TableKey> table, Optional<String> row, Optional<String> column, Optional<SectionKey> section, Source source) {
    // Written out, since the virtual machine makes those of a record only when they are called, which is felt in a cold check.
    @Override
    public boolean equals(Object other) {
        return other instanceof Spot one && table.equals(one.table) && row.equals(one.row) && column.equals(one.column) && section.equals(one.section) && source.equals(one.source);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * row.hashCode() + column.hashCode()) + source.hashCode();
    }

    public static Spot cell(Cell cell) {
        return new Spot(Optional.of(cell.table()), Optional.of(cell.row()), Optional.of(cell.column()), Optional.empty(), cell.source().pointing(cell.pointer()));
    }

    public static Spot row(TableKey table, String row, Source source) {
        return new Spot(Optional.of(table), Optional.of(row), Optional.empty(), Optional.empty(), source);
    }

    public static Spot table(TableKey table, Source source) {
        return new Spot(Optional.of(table), Optional.empty(), Optional.empty(), Optional.empty(), source);
    }

    public static Spot section(SectionKey section, Source source) {
        return new Spot(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(section), source);
    }

    /** A place outside every section and table: the title, the preamble, the whole report. */
    public static Spot elsewhere(Source source) {
        return new Spot(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), source);
    }
}
