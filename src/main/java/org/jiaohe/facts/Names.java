package org.jiaohe.facts;

import org.jiaohe.form.TableForm;
import org.jiaohe.text.Bilingual;

/** How people name a place in a table. */
public final class Names {
    private Names() {
    }

    /** Row (with its group) and column of a cell. */
    public static Bilingual cell(TableForm form, String row, String column) {
        Bilingual rowName = row(form, row);
        Bilingual columnName = column(form, row, column);
        return new Bilingual("“" + rowName.zh() + "”行“" + columnName.zh() + "”列", "row \"" + rowName.en() + "\", column \"" + columnName.en() + "\"");
    }

    /** A row's label after its group's, such as （三）不予公开1.属于国家秘密. */
    public static Bilingual row(TableForm form, String row) {
        Bilingual label = form.row(row).map(one -> one.label().text()).orElse(Bilingual.same(row));
        String group = form.row(row).flatMap(one -> form.groups().stream().filter(found -> found.key().equals(one.group())).findFirst()).map(found -> found.label().text().zh()).orElse("");
        return new Bilingual(group + label.zh(), label.en());
    }

    public static Bilingual column(TableForm form, String row, String column) {
        return form.column(row, column).map(one -> one.label().text()).orElse(Bilingual.same(column));
    }
}
