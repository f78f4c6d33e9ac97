package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jiaohe.document.Area;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.report.assembly.Captions;
import org.jiaohe.report.assembly.HeadingWords;
import org.jiaohe.report.assembly.Headings;
import org.jiaohe.text.Normal;

/** Cuts the lines outside every lattice into running text and tables without vertical lines. */
final class Regions {
    private static final int MOST_HEADS = 14;
    private static final int LEAST_FIGURES = 3;
    private static final Pattern SERIAL = Pattern.compile("^\\s*[0-9]{1,2}\\s+[^0-9\\s]");
    /** Who filled a form in, below its table. */
    private static final Pattern SIGNED = Pattern.compile("^(?:填报|填表|制表|审核|复核|审批|负责|单位负责|联系|经办|统计)(?:人|单位|日期|电话|时间|负责人)[^，。]{0,40}$");
    private HeadLines.Kind open;
    /** Heads at the foot of the page before, whose figures stand overleaf. */
    private List<Line> heads = List.of();
    private double height;
    /** Where the columns of the table read last stand. */
    private List<Area> columns = List.of();
    private HeadLines.Kind columnsOf;

    /** Lines of running text, or a grid. */
    record Part(List<Line> lines, Optional<Block.Grid> grid) {
    }

    /** The parts of a stretch of lines that no lattice interrupts; a table may go on from the page before. */
    List<Part> of(Page page, List<Line> lines) {
        List<Part> out = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        HeadLines.Kind kind = open;
        // Heads below figures are those of a table of its own, as where what was received and what became of it are told apart.
        boolean figured = false;
        if (lines.isEmpty() && !heads.isEmpty()) {
            out.add(new Part(left(), Optional.empty()));
        }
        for (Line line : lines) {
            Optional<HeadLines.Kind> opens = HeadLines.opens(line);
            boolean again = opens.isPresent() && opens.get() == kind && kind != HeadLines.Kind.BLOCKS && figured;
            boolean ends = again || kind != null && (heading(line) && !figures(line) || sentence(line) || Captions.numbers(line.text())) || opens.isPresent() && opens.get() != kind;
            if (ends) {
                flush(page, kind, run, out, false);
                run = new ArrayList<>();
                kind = null;
                figured = false;
            }
            kind = opens.orElse(kind);
            figured |= kind != null && figures(line);
            run.add(line);
        }
        flush(page, kind, run, out, true);
        open = kind;
        return out;
    }

    /** Lines that were kept for a table that never came. */
    List<Line> left() {
        List<Line> left = heads;
        heads = List.of();
        return left;
    }

    /** A line of a table that begins with the digits of a serial number, 3 政府信息, is like the numbered words of a heading. */
    private static boolean heading(Line line) {
        boolean serial = SERIAL.matcher(line.text()).find();
        return serial ? Headings.alone(line.text()) : HeadingWords.known(line.text());
    }

    /** A row of figures may begin with words that are like a heading's: 行政诉讼 beside 未经复议直接起诉. */
    private static boolean figures(Line line) {
        return Segment.of(line).stream().filter(Segment::value).count() >= LEAST_FIGURES;
    }

    private static boolean sentence(Line line) {
        return SIGNED.matcher(Normal.squeezed(line.text())).find() || line.text().endsWith("。") || line.text().length() > 30 && Segment.of(line).size() == 1 && !line.text().contains("（区分处理") && !line.text().contains("勾稽") && !line.text().contains("申请人");
    }

    private void flush(Page page, HeadLines.Kind kind, List<Line> run, List<Part> out, boolean last) {
        if (run.isEmpty()) {
            return;
        }
        List<Segment> segments = new ArrayList<>();
        if (kind != null && again(run)) {
            heads = List.of();
        }
        heads.forEach(line -> SpreadLetters.joined(Segment.of(line)).forEach(one -> segments.add(one.lifted(height))));
        run.forEach(line -> segments.addAll(SpreadLetters.joined(Segment.of(line))));
        boolean goesOn = out.isEmpty() && kind == columnsOf;
        Optional<Aligned.Read> read = kind == null ? Optional.empty() : Aligned.grid(kind, segments, edges(page, run), out.isEmpty(), goesOn ? columns : List.of());
        if (read.isPresent()) {
            columns = read.get().columns();
            columnsOf = kind;
        }
        Optional<Block.Grid> grid = read.map(Aligned.Read::grid);
        List<Line> before = left();
        if (grid.isEmpty() && !before.isEmpty()) {
            out.add(new Part(before, Optional.empty()));
        }
        if (grid.isEmpty() && last && kind != null && run.size() <= MOST_HEADS && run.get(run.size() - 1).area().bottom() > 0.6 * page.height()) {
            heads = run;
            height = page.height();
            return;
        }
        out.add(new Part(run, grid));
    }

    /** Whether the heads at the foot of the page before stand at this page's top once more, as a table that repeats them has it. */
    private boolean again(List<Line> run) {
        return run.size() > heads.size() && IntStream.range(0, heads.size()).allMatch(i -> Normal.squeezed(heads.get(i).text()).equals(Normal.squeezed(run.get(i).text())));
    }

    /** Rows that the page shows by lines across or by stripes. */
    private static List<LabelRows.Edge> edges(Page page, List<Line> run) {
        double top = run.get(0).area().top() - 20;
        double bottom = run.get(run.size() - 1).area().bottom() + 20;
        List<LabelRows.Edge> out = new ArrayList<>();
        for (Ruling line : page.rulings()) {
            if (line.horizontal() && line.length() > 20 && line.at() > top && line.at() < bottom) {
                out.add(new LabelRows.Edge(line.at(), line.from(), line.to()));
            }
        }
        for (Area shade : page.shades()) {
            if (shade.width() > 20 && shade.height() < 0.3 * page.height() && shade.top() > top && shade.bottom() < bottom) {
                out.add(new LabelRows.Edge(shade.top(), shade.left(), shade.right()));
                out.add(new LabelRows.Edge(shade.bottom(), shade.left(), shade.right()));
            }
        }
        return out;
    }
}
