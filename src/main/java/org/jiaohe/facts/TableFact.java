package org.jiaohe.facts;

import java.util.List;
import java.util.stream.Stream;
import org.jiaohe.text.Bilingual;

/**
 * One statutory table of the report.
 *
 * @param key         {@code proactive}, {@code requests}, {@code disputes}
 * @param state       {@code read}, {@code absent} or {@code unreadable}
 * @param layout      key of the format it prints; empty where it was not read
 * @param firm        whether each printed row is surely the row it is taken for; only then may one be called missing
 * @param missingRows statutory rows of that layout which it lacks altogether
 * @param missingCells statutory cells that rows which are there lack
 * @param oldOther    whether （六）其他处理 is one row
 * @param newOther    whether （六）其他处理 has any of its three rows
 * @param spot        the table, or the heading of the part it should stand in
 */
public record TableFact(String key, Bilingual title, String state, String layout, boolean firm, List<Bilingual> missingRows, List<Bilingual> missingCells,
                        boolean oldOther, boolean newOther, int missingOther, Spot otherSpot, Spot spot) {
    /** What it lacks, rows first; at most six of them by name. */
    public List<Bilingual> missing() {
        return Stream.concat(missingRows.stream(), missingCells.stream()).limit(6).toList();
    }

    public boolean read() {
        return state.equals("read");
    }

    public boolean absent() {
        return state.equals("absent");
    }

    public boolean complete() {
        return missingRows.isEmpty() && missingCells.isEmpty();
    }
}
