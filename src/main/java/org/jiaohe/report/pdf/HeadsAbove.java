package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiaohe.document.Area;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.report.assembly.HeadingWords;
import org.jiaohe.text.Normal;

/**
 * Heads that stand above a table's ruling lines and have none of their own, on a coloured ground or on the bare page. The borders of
 * the cells below say which column each is over; only heads that are the form's, in its order, are taken.
 */
final class HeadsAbove {
    private static final int MOST = 10;
    private static final int GROUP = 5;
    /** The head over the labels of table two. */
    private static final String BLOCK = "信息内容";
    /** How far apart, in parts of the size of type, lines of heads and the table stand at most. */
    private static final double GAP = 2.5;
    private static final double EDGE = 3;

    private final double[] bounds;
    private final int labels;
    private final OpenGrid grid = new OpenGrid();

    private HeadsAbove(double[] bounds, int labels) {
        this.bounds = bounds;
        this.labels = labels;
    }

    /** The heads as a grid, and how many of the lines above the table they are. */
    record Found(Block.Grid grid, int lines) {
    }

    /**
     * The heads above a table whose own first row has none.
     *
     * @param above the lines before the table that no other table stands behind
     * @param area  where the table's ruling lines stand
     */
    static Optional<Found> of(Block.Grid table, Area area, List<Line> above) {
        List<Block.GridCell> first = table.row(0);
        int labels = IntStream.range(0, first.size() / 2).filter(i -> !first.get(i).blank() && !Segment.value(first.get(i).text())).max().orElse(-1) + 1;
        long figures = first.stream().skip(labels).filter(cell -> cell.blank() || Segment.value(cell.text())).count();
        if (2 * figures <= first.size() - labels || first.stream().allMatch(Block.GridCell::blank)) {
            return Optional.empty();
        }
        double[] bounds = IntStream.rangeClosed(0, first.size()).mapToDouble(i -> i < first.size() ? first.get(i).left() : first.get(i - 1).right()).toArray();
        for (int from = begin(area, above); from < above.size(); from++) {
            HeadsAbove heads = new HeadsAbove(bounds, labels);
            List<Segment> segments = above.subList(from, above.size()).stream().flatMap(line -> Segment.of(line).stream()).sorted(Comparator.comparingDouble(Segment::middle)).toList();
            if (heads.read(segments)) {
                return Optional.of(new Found(heads.grid.finish(false), above.size() - from));
            }
        }
        return Optional.empty();
    }

    /** The uppermost line that may be one of the heads. */
    private static int begin(Area area, List<Line> above) {
        int from = above.size();
        double top = area.top();
        while (from > 0 && above.size() - from < MOST) {
            Line line = above.get(from - 1);
            boolean within = line.area().left() > area.left() - EDGE && line.area().right() < area.right() + EDGE;
            if (!within || top - line.area().bottom() > GAP * line.size() || HeadingWords.known(line.text()) && !heads(line) || line.text().endsWith("。")) {
                break;
            }
            top = line.area().top();
            from--;
        }
        return from;
    }

    /** 行政复议 and 行政诉讼 side by side are like a heading's words. */
    private static boolean heads(Line line) {
        return Segment.of(line).stream().allMatch(one -> HeadLines.over(one) || HeadLines.type(one));
    }

    private boolean read(List<Segment> segments) {
        List<Segment> types = segments.stream().filter(HeadLines::type).toList();
        List<List<Segment>> heads = Columns.split(segments.stream().filter(one -> !HeadLines.over(one) && !types.contains(one)).toList(), bounds);
        if (ColumnHeads.named(heads, Aligned.RESULTS) && heads.size() == Aligned.RESULTS.size()) {
            return types(types) && take(heads);
        }
        if (ColumnHeads.named(heads, Aligned.RESULTS.subList(0, GROUP)) && heads.size() < 2 * GROUP) {
            return types.isEmpty() && take(heads);
        }
        return ColumnHeads.named(heads, Aligned.APPLICANTS) ? take(heads) : blocks(heads) && take(heads);
    }

    /** The row of heads; what stands over the labels, as the note on how the rows add up, is none. */
    private boolean take(List<List<Segment>> heads) {
        List<List<Segment>> out = new ArrayList<>(heads);
        IntStream.range(0, labels).filter(i -> labels > 1 || !text(heads.get(i)).equals(BLOCK)).forEach(i -> out.set(i, List.of()));
        boolean single = ColumnHeads.single(out);
        if (single) {
            grid.words(out, bounds);
        }
        return single;
    }

    private boolean types(List<Segment> types) {
        double[] parts = {bounds[0], bounds[GROUP], bounds[2 * GROUP], bounds[3 * GROUP]};
        List<List<Segment>> typed = Columns.placed(types, parts);
        grid.words(typed, parts);
        return typed.stream().allMatch(own -> own.size() == 1);
    }

    /** Heads of table two: 信息内容 over the labels and a head over each column. */
    private static boolean blocks(List<List<Segment>> heads) {
        return text(heads.get(0)).equals(BLOCK) && heads.stream().allMatch(own -> own.size() == 1);
    }

    private static String text(List<Segment> own) {
        StringBuilder out = new StringBuilder();
        own.forEach(one -> out.append(one.text()));
        return Normal.bare(out.toString());
    }
}
