package org.jiaohe.facts;

import org.jiaohe.text.Bilingual;

/** A surely read cell that holds something else than a plain number, and is neither blank nor a stroke: see {@link CellFact} for what each part means. */
public record OddCell(CellFact cell) {
    public String table() {
        return cell.table();
    }

    public String row() {
        return cell.row();
    }

    public Bilingual label() {
        return cell.label();
    }

    public boolean invalid() {
        return cell.invalid();
    }

    public boolean noted() {
        return cell.noted();
    }

    public boolean money() {
        return cell.money();
    }

    public boolean otherUnit() {
        return cell.otherUnit();
    }

    public Bilingual due() {
        return cell.due();
    }

    public String text() {
        return cell.text();
    }

    public Object shown() {
        return cell.shown();
    }

    public Spot spot() {
        return cell.spot();
    }
}
