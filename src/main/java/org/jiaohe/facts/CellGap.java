package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Bilingual;

/**
 * All cells of one table that hold no number although one is due, by kind: one habit of filling in a form is one cause.
 *
 * @param kind      {@code blank} or {@code placeholder}
 * @param count     number of such cells
 * @param cells     the first of them by name
 * @param onlyTotal whether exactly the total column is empty while all else is filled
 */
public record CellGap(String table, Bilingual title, String kind, int count, List<Bilingual> cells, boolean onlyTotal, String shown, List<Spot> spots) {
    /** The end of the list of cells where it is cut short. */
    public Bilingual more() {
        return count > cells.size() ? new Bilingual("等", " and others") : Bilingual.same("");
    }

    public boolean blank() {
        return kind.equals("blank");
    }
}
