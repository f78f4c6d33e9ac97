package org.jiaohe.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.text.Bilingual;

/** How people name a place in a table. */
public final class Names {
    /** Every report names the same cells of the same few forms. */
    private static final Map<TableForm, Map<String, Map<String, Bilingual>>> CELLS = new ConcurrentHashMap<>();
    private static final Map<TableForm, Map<String, Bilingual>> ROWS = new ConcurrentHashMap<>();

    private Names() {
    }

    /** Row (with its group) and column of a cell. */
    public static Bilingual cell(TableForm form, String row, String column) {
        Bilingual known = CELLS.computeIfAbsent(form, Names::cells).getOrDefault(row, Map.of()).get(column);
        return known == null ? named(form, row, column) : known;
    }

    private static Map<String, Map<String, Bilingual>> cells(TableForm form) {
        Map<String, Map<String, Bilingual>> cells = new HashMap<>();
        for (RowForm row : form.rows()) {
            Map<String, Bilingual> columns = new HashMap<>();
            row.columns().forEach(column -> columns.put(column, named(form, row.key(), column)));
            cells.put(row.key(), columns);
        }
        return cells;
    }

    private static Bilingual named(TableForm form, String row, String column) {
        Bilingual rowName = row(form, row);
        Bilingual columnName = column(form, row, column);
        return new Bilingual("“" + rowName.zh() + "”行“" + columnName.zh() + "”列", "row \"" + rowName.en() + "\", column \"" + columnName.en() + "\"");
    }

    /** A row's label after its group's, such as （三）不予公开1.属于国家秘密. */
    public static Bilingual row(TableForm form, String row) {
        Bilingual known = ROWS.computeIfAbsent(form, Names::rows).get(row);
        return known == null ? named(form, row) : known;
    }

    private static Map<String, Bilingual> rows(TableForm form) {
        Map<String, Bilingual> rows = new HashMap<>();
        form.rows().forEach(row -> rows.put(row.key(), named(form, row.key())));
        return rows;
    }

    private static Bilingual named(TableForm form, String row) {
        Bilingual label = form.row(row).map(one -> one.label().text()).orElse(Bilingual.same(row));
        String group = form.row(row).flatMap(one -> form.groups().stream().filter(found -> found.key().equals(one.group())).findFirst()).map(found -> found.label().text().zh()).orElse("");
        return new Bilingual(group + label.zh(), label.en());
    }

    public static Bilingual column(TableForm form, String row, String column) {
        return form.column(row, column).map(one -> one.label().text()).orElse(Bilingual.same(column));
    }
}
