package org.jiaohe.report.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.text.Message;

/** Puts rows of table three together that a page's end cut. */
final class Seams {
    private static final Pattern NEXT = Pattern.compile("[\\s　]*[1-8][.、．]?$");

    private Seams() {
    }

    /** Joins a row that a page's end cut in two: one part has the figures, both have a piece of the label. */
    static void close(List<Candidate> candidates) {
        for (int i = candidates.size() - 1; i > 0; i--) {
            Candidate above = candidates.get(i - 1);
            Candidate below = candidates.get(i);
            boolean seam = above.row().grid() != below.row().grid();
            boolean rest = below.row().by() == Sureness.ReadBy.ALIGNMENT && below.label().isEmpty() && below.values().values().stream().anyMatch(Block.GridCell::blank);
            if ((seam || rest) && !below.blank() && !above.blank() && goesOn(above, below)) {
                String label = RequestRows.best(above.label() + below.label()) >= RequestRows.best(above.label()) ? above.label() + below.label() : above.label();
                candidates.set(i - 1, new Candidate(above.row(), label, above.labelSource(), above.context(), above.values(), Optional.of(Message.of("reading.cell.lines"))));
                candidates.remove(i);
                continue;
            }
            // A group's label stands in the middle of its rows, and so may stand below some of them overleaf.
            if (seam && below.blank() && RequestRows.groupOf(above.label()).map(Likeness::core).filter(Likeness.core(below.label())::equals).isPresent()) {
                candidates.remove(i);
                continue;
            }
            // Where the group's label begins beside the figures of a row that the page's end cuts, it is not the row's.
            if (seam && below.blank() && !above.blank() && RequestRows.groupOf(below.label()).filter(group -> piece(above.label(), group)).isPresent()) {
                candidates.set(i - 1, new Candidate(below.row(), below.label(), below.labelSource(), below.context(), above.values(), above.doubt().or(below::doubt)));
                candidates.remove(i);
                continue;
            }
            boolean oneEmpty = above.blank() || below.blank();
            // A page's end cut between the figures of a row and its label.
            if (seam && oneEmpty && above.blank() != below.blank() && above.label().isEmpty() != below.label().isEmpty() && above.blank() != above.label().isEmpty()) {
                Candidate labelled = above.label().isEmpty() ? below : above;
                candidates.set(i - 1, new Candidate(labelled.row(), labelled.label(), labelled.labelSource(), labelled.context(), above.blank() ? below.values() : above.values(), above.doubt().or(below::doubt)));
                candidates.remove(i);
                continue;
            }
            if (!oneEmpty || !seam && !below.label().isEmpty()) {
                continue;
            }
            String joined = above.label() + below.label();
            double apart = Math.max(RequestRows.best(above.label()), below.label().isEmpty() ? 0 : RequestRows.best(below.label()));
            if (below.label().isEmpty() && below.blank() || above.label().isEmpty() && above.blank() && seam || RequestRows.best(joined) > apart || above.blank() && below.blank() && RequestRows.best(joined) >= apart) {
                Map<String, Block.GridCell> values = below.blank() ? above.values() : below.values();
                Source source = above.labelSource();
                candidates.set(i - 1, new Candidate(above.row(), joined, source, above.context().isEmpty() ? below.context() : above.context(), values, above.doubt().or(below::doubt)));
                candidates.remove(i);
            }
        }
    }

    /** Whether a label is the beginning of a group's, perhaps with the number of the group's next row behind it. */
    private static boolean piece(String label, String group) {
        String words = Likeness.core(NEXT.matcher(label).replaceFirst(""));
        return !words.isEmpty() && Likeness.core(group).contains(words);
    }

    /** Whether the first row of a page is the rest of the row that the page before ends with: figures may then go on in it. */
    private static boolean goesOn(Candidate above, Candidate below) {
        double own = RequestRows.best(below.label());
        boolean gaps = below.values().values().stream().anyMatch(Block.GridCell::blank);
        return below.label().isEmpty() || own < RequestRows.CLEAR && gaps || RequestRows.best(above.label() + below.label()) > Math.max(RequestRows.best(above.label()), own);
    }
}
