package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.document.Area;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.report.assembly.HeadingWords;

/** Cuts the lines outside every lattice into running text and tables without vertical lines. */
final class Regions {
    private Aligned.Kind open;

    /** Lines of running text, or a grid. */
    record Part(List<Line> lines, Optional<Block.Grid> grid) {
    }

    /** The parts of a stretch of lines that no lattice interrupts; a table may go on from the page before. */
    List<Part> of(Page page, List<Line> lines) {
        List<Part> out = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        Aligned.Kind kind = open;
        for (Line line : lines) {
            Optional<Aligned.Kind> opens = Aligned.opens(line);
            boolean ends = kind != null && (HeadingWords.known(line.text()) || sentence(line)) || opens.isPresent() && opens.get() != kind;
            if (ends) {
                flush(page, kind, run, out);
                run = new ArrayList<>();
                kind = null;
            }
            kind = opens.orElse(kind);
            run.add(line);
        }
        flush(page, kind, run, out);
        open = kind;
        return out;
    }

    private static boolean sentence(Line line) {
        return line.text().endsWith("。") || line.text().length() > 30 && Segment.of(line).size() == 1 && !line.text().contains("（区分处理") && !line.text().contains("勾稽") && !line.text().contains("申请人");
    }

    private static void flush(Page page, Aligned.Kind kind, List<Line> run, List<Part> out) {
        if (run.isEmpty()) {
            return;
        }
        Optional<Block.Grid> grid = kind == null ? Optional.empty() : Aligned.grid(page.number(), kind, run, edges(page, run), out.isEmpty());
        out.add(new Part(run, grid));
    }

    /** Rows that the page shows by lines across or by stripes. */
    private static List<Double> edges(Page page, List<Line> run) {
        double top = run.get(0).area().top() - 20;
        double bottom = run.get(run.size() - 1).area().bottom() + 20;
        List<Double> out = new ArrayList<>();
        for (Ruling line : page.rulings()) {
            if (line.horizontal() && line.length() > 20 && line.at() > top && line.at() < bottom) {
                out.add(line.at());
            }
        }
        for (Area shade : page.shades()) {
            if (shade.width() > 20 && shade.height() < 0.3 * page.height() && shade.top() > top && shade.bottom() < bottom) {
                out.add(shade.top());
                out.add(shade.bottom());
            }
        }
        return out;
    }
}
