package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiaohe.report.Place;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Source;
import org.jiaohe.report.SourcedText;
import org.jiaohe.text.Message;

/** A piece of a document in reading order, whatever the file format it came from. */
public sealed interface Block {
    /**
     * Running text without a line break.
     *
     * @param runs    places of its stretches, by start in {@code text}
     * @param size    font size in points, 0 where unknown
     * @param centred whether it stands in the middle of the page
     */
    record Paragraph(String text, List<SourcedText.Run> runs, double size, boolean centred) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public List<Place> places() {
            return runs.stream().map(SourcedText.Run::place).toList();
        }

        /** The stretch from {@code start} to {@code end} as a paragraph of its own. */
        public Paragraph part(int start, int end) {
            List<SourcedText.Run> kept = runs.stream().filter(run -> run.start() < end && run.end() > start)
                    .map(run -> new SourcedText.Run(Math.max(run.start(), start) - start, Math.min(run.end(), end) - start, run.place())).toList();
            return new Paragraph(text.substring(start, end), kept, size, centred);
        }
    }

    /**
     * A table, or the part of one that stands on one page.
     *
     * @param rows  number of rows
     * @param cells by row, then from left to right; a merged cell is listed once
     * @param by    how its cells were told apart
     * @param joins whether no running text stands between it and the grid before it
     */
    record Grid(int rows, List<GridCell> cells, Sureness.ReadBy by, boolean joins) implements Block {
        private static final Comparator<GridCell> FROM_LEFT = (one, other) -> Double.compare(one.left(), other.left());

        public Grid {
            cells = List.copyOf(cells);
        }

        /** Cells that cover a row, from left to right. */
        public List<GridCell> row(int index) {
            List<GridCell> row = new ArrayList<>();
            for (GridCell cell : cells) {
                if (cell.top() <= index && index < cell.bottom()) {
                    row.add(cell);
                }
            }
            row.sort(FROM_LEFT);
            return row;
        }

        /** All rows from the top, each as {@link #row} gives it. */
        public List<List<GridCell>> byRow() {
            List<List<GridCell>> out = new ArrayList<>(rows);
            for (int r = 0; r < rows; r++) {
                out.add(new ArrayList<>());
            }
            for (GridCell cell : cells) {
                for (int r = Math.max(0, cell.top()); r < Math.min(rows, cell.bottom()); r++) {
                    out.get(r).add(cell);
                }
            }
            for (List<GridCell> row : out) {
                row.sort(FROM_LEFT);
            }
            return out;
        }
    }

    /**
     * A cell of a grid.
     *
     * @param top    first row it covers
     * @param bottom row after the last it covers
     * @param left   left edge, in any unit that is the same for all grids of a document
     * @param right  right edge
     * @param text   as printed, lines joined without a break
     * @param doubt  why its text may not be what a reader of the page sees
     */
    record GridCell(int top, int bottom, double left, double right, String text, Source source, Optional<Message> doubt) {
        /** A cell is only ever the same as itself. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        public double centre() {
            return (left + right) / 2;
        }

        public boolean blank() {
            return text.isBlank();
        }

        /** Whether another cell is blank and takes only some of the rows that this one, its label, takes: the figure may stand in the rest of them. */
        boolean blankBeside(GridCell other) {
            return other.blank() && other.top() >= top && other.bottom() <= bottom && other.bottom() - other.top() < bottom - top;
        }
    }
}
