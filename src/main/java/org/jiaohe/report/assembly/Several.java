package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Place;
import org.jiaohe.text.Message;

/** Tells several whole reports in one file apart: last year's behind this year's, or those of several units. */
final class Several {
    /** So many parts make a report; fewer may be a list of contents or a summary. */
    private static final int LEAST_PARTS = 4;
    private static final int LONGEST_TITLE = 60;

    private Several() {
    }

    /**
     * The blocks of the one report to read.
     *
     * @param doubt names the reports where there are several
     */
    record Chosen(List<Block> blocks, Optional<Doubt> doubt) {
    }

    /** The report whose year stands in the file's name, else the first. */
    static Chosen of(List<Block> blocks, String fileName) {
        List<Integer> starts = starts(blocks);
        if (starts.size() < 2) {
            return new Chosen(blocks, Optional.empty());
        }
        List<List<Block>> reports = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        OptionalInt wanted = Identity.yearInName(fileName);
        int chosen = 0;
        for (int i = 0; i < starts.size(); i++) {
            List<Block> own = blocks.subList(i == 0 ? 0 : starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : blocks.size());
            String title = Identity.titleOf(own);
            boolean named = wanted.isPresent() && Identity.yearIn(title).equals(wanted);
            chosen = named && reports.stream().noneMatch(one -> Identity.yearIn(Identity.titleOf(one)).equals(wanted)) ? i : chosen;
            reports.add(own);
            titles.add(title);
        }
        List<Place> places = ((Block.Paragraph) blocks.get(starts.get(1))).places();
        Message why = Message.of("reading.file.several", "count", reports.size(), "titles", String.join("、", titles), "title", titles.get(chosen));
        return new Chosen(reports.get(chosen), Optional.of(new Doubt(Doubt.FILE, why, places)));
    }

    /** Whether a title begins here, on one line or broken into two. */
    static boolean titled(List<Block> blocks, int at, Block.Paragraph line) {
        if (Identity.isTitle(line)) {
            return true;
        }
        boolean half = line.text().length() <= LONGEST_TITLE && line.text().indexOf('。') < 0 && at + 1 < blocks.size();
        return half && blocks.get(at + 1) instanceof Block.Paragraph next && next.text().length() <= LONGEST_TITLE && Math.abs(next.size() - line.size()) < 0.05 * line.size()
                && Identity.isTitle(new Block.Paragraph(line.text() + next.text(), line.runs(), line.size(), line.centred()));
    }

    /** Where reports begin: with the title above a first part that comes after most parts of another report. */
    private static List<Integer> starts(List<Block> blocks) {
        List<Integer> out = new ArrayList<>();
        Set<SectionKey> seen = EnumSet.noneOf(SectionKey.class);
        boolean table = false;
        int title = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) {
                table = true;
                continue;
            }
            // A cover may have the title before the text has it.
            if (title < 0 && titled(blocks, i, paragraph)) {
                title = i;
            }
            Optional<SectionKey> part = Headings.numbered(paragraph.text());
            boolean first = part.isPresent() && part.get() == SectionKey.OVERVIEW;
            boolean whole = seen.size() >= LEAST_PARTS && table;
            if (first && (out.isEmpty() || whole && title >= 0)) {
                out.add(Math.max(title, 0));
                seen.clear();
                table = false;
            }
            title = part.isPresent() ? -1 : title;
            part.ifPresent(seen::add);
        }
        // The last one must be whole as well.
        if (out.size() > 1 && (seen.size() < LEAST_PARTS || !table)) {
            out.remove(out.size() - 1);
        }
        return out;
    }
}
