package org.jiaohe.audit;

import java.util.Arrays;
import java.util.Optional;
import org.jiaohe.facts.Names;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.output.Words;

/** Names cells of the statutory tables for people. */
public final class CellName {
    private CellName() {
    }

    /** A pointer such as {@code requests/new/total} in words of the format of the report year. */
    public static String of(String pointer, int year, Words words) {
        String[] parts = pointer.split("/");
        TableKey key = Arrays.stream(TableKey.values()).filter(one -> one.key().equals(parts[0])).findFirst().orElseThrow();
        Optional<TableForm> form = Forms.of(year).or(() -> Forms.formats().stream().findFirst()).map(format -> format.table(key));
        return form.map(one -> words.say("words.cell", "table", words.of(key.title()), "row", words.of(Names.row(one, parts[1])), "column", words.of(Names.column(one, parts[1], parts[2])))).orElse(pointer);
    }
}
