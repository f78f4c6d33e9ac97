package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiaohe.document.Area;
import org.jiaohe.document.Extent;
import org.jiaohe.document.Glyph;
import org.jiaohe.report.Place;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.report.assembly.Headings;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/** Joins printed lines into paragraphs. */
final class Paragraphs {
    private static final int MOST_TITLE = 3;
    private static final String STOPS = "。！？!?";
    /** （一）主动公开情况。: behind a full stop a line that begins so is an item of its own, however full the line before. */
    private static final Pattern ITEM = Pattern.compile("(?:[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[、．.])\\p{IsHan}");
    private static final String NEVER_FIRST = "，。、；：？！）》」』”’】〕…,.;:?!)]}%％";
    private final List<PageLines> pages;
    /** Where lines in one of two columns have that column's edges. */
    private final Map<Line, PageLines> columns;

    /** The lines of one page and where its text column begins and ends. */
    record PageLines(double width, double left, double right, List<Step> steps) {
        private static final int LEAST_RUNNING = 3;
        private static final int LEAST_LENGTH = 20;

        /** From one line down to the next, both of about one size. */
        private record Step(double size, double height) {
        }

        static PageLines of(double width, List<Line> lines) {
            List<Double> rights = new ArrayList<>();
            double left = Double.MAX_VALUE;
            for (Line line : lines) {
                rights.add(line.area().right());
                left = Math.min(left, line.area().left());
            }
            rights.sort(java.util.Comparator.reverseOrder());
            double right = rights.isEmpty() ? width : rights.get(0);
            for (int i = 0; i + 1 < rights.size(); i++) {
                if (rights.get(i) - rights.get(i + 1) < 2.5) {
                    right = rights.get(i);
                    break;
                }
            }
            return new PageLines(width, left, right, steps(lines));
        }

        /** Those between lines of running text, where there are enough; rows of a table without lines stand closer or wider. */
        private static List<Step> steps(List<Line> lines) {
            List<Step> steps = new ArrayList<>();
            List<Step> running = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                double step = lines.get(i).area().bottom() - lines.get(i - 1).area().bottom();
                // Lines of running text do not overlap; those of a table's head without ruling lines do.
                if (step > 0.95 * lines.get(i).size() && step < 4 * lines.get(i).size() && Math.abs(lines.get(i).size() - lines.get(i - 1).size()) < 1) {
                    Step one = new Step(lines.get(i).size(), step);
                    steps.add(one);
                    if (running(lines.get(i)) && running(lines.get(i - 1))) {
                        running.add(one);
                    }
                }
            }
            return running.size() < LEAST_RUNNING ? steps : running;
        }

        /** Whether a line has no wide gap and more characters than labels have. */
        private static boolean running(Line line) {
            return line.text().length() >= LEAST_LENGTH && line.text().strip().indexOf(' ') < 0;
        }

        /** The usual step between lines of about a size; lines of a table without ruling lines stand closer, in smaller type. 0 where there is none. */
        double pitch(double size) {
            double[] heights = new double[steps.size()];
            int count = 0;
            for (Step step : steps) {
                if (Math.abs(step.size() - size) < 0.1 * size) {
                    heights[count++] = step.height();
                }
            }
            Arrays.sort(heights, 0, count);
            return count == 0 ? 0 : heights[count / 2];
        }

        /** A page with little text, of which another one shows the margins and the steps. */
        PageLines within(PageLines fullest) {
            return new PageLines(width, Math.min(left, fullest.left), Math.max(right, fullest.right), Stream.concat(steps.stream(), fullest.steps.stream()).toList());
        }
    }

    Paragraphs(List<PageLines> pages, Map<Line, PageLines> columns) {
        this.pages = pages;
        this.columns = columns;
    }

    /** Joins consecutive lines; {@code lines} may run over pages. */
    List<Block.Paragraph> of(List<Line> lines) {
        List<Block.Paragraph> out = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && begins(open, line)) {
                out.add(paragraph(open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            out.add(paragraph(open));
        }
        return out;
    }

    private PageLines page(Line line) {
        PageLines own = columns.isEmpty() ? null : columns.get(line);
        return own == null ? pages.get(line.page() - 1) : own;
    }

    private boolean begins(List<Line> open, Line line) {
        Line before = open.get(open.size() - 1);
        double size = Math.max(before.size(), line.size());
        if (Math.abs(before.size() - line.size()) > 0.12 * size && !mixed(before, line)) {
            return true;
        }
        if (open.size() == 1 && Headings.goesOn(before.text(), line.text())) {
            return false;
        }
        boolean other = Math.abs(before.size() - line.size()) > 0.05 * size || line.text().strip().startsWith("本报告") || line.text().strip().startsWith("根据");
        if (open.size() <= MOST_TITLE && other && titled(open)) {
            return true;
        }
        boolean sameBaseline = before.page() == line.page() && Math.abs(before.area().bottom() - line.area().bottom()) < 0.5 * size;
        if (!sameBaseline && (Headings.alone(line.text()) || open.size() == 1 && Headings.alone(before.text()))) {
            return true;
        }
        if (centred(before) && open.size() == 1 || centred(line) && !fills(line)) {
            return true;
        }
        if (sameBaseline) {
            return false;
        }
        if (endsWith(before, STOPS) && ITEM.matcher(line.text().strip()).lookingAt()) {
            return true;
        }
        double pitch = page(line).pitch(line.size());
        if (before.page() == line.page() && pitch > 0 && line.area().bottom() - before.area().bottom() > Math.max(1.3 * pitch, pitch + 4)) {
            return true;
        }
        double indent = line.area().left() - page(line).left();
        if (indent > 0.35 * (page(line).right() - page(line).left())) {
            return true;
        }
        double indentBefore = before.area().left() - page(before).left();
        boolean first = indent > 1.4 * size && (indent > indentBefore + 0.8 * size || Math.abs(indent - indentBefore) < 0.8 * size && open.size() == 1);
        // Ragged lines end early; where paragraphs begin indented, one that begins at the margin behind no full stop goes on.
        double opening = open.get(0).area().left() - page(open.get(0)).left();
        boolean ragged = opening > 1.4 * size && indent < 0.5 * size && !endsWith(before, STOPS);
        return first || fitted(before, line) && !ragged;
    }

    /** Whether lines are a whole title: one as wide as the page looks like the first line of what follows. */
    private static boolean titled(List<Line> open) {
        StringBuilder text = new StringBuilder();
        open.forEach(line -> text.append(line.text()));
        String title = Normal.squeezed(text.toString());
        return title.contains("信息公开") && (title.endsWith("年度报告") || title.endsWith("年报")) && title.indexOf('。') < 0 && title.indexOf('，') < 0;
    }

    /** Whether a paragraph changes its size of type on the way: one of the lines then has characters as large as the other's. */
    private boolean mixed(Line before, Line line) {
        return fills(before) && (has(before, line.size()) || has(line, before.size()));
    }

    private static boolean has(Line line, double size) {
        return line.glyphs().stream().anyMatch(glyph -> !glyph.blank() && Math.abs(glyph.size() - size) < 0.05 * size);
    }

    private boolean fills(Line line) {
        return page(line).right() - line.area().right() < 1.5 * line.size();
    }

    private boolean centred(Line line) {
        PageLines page = page(line);
        double leftGap = line.area().left() - page.left();
        double rightGap = page.right() - line.area().right();
        return leftGap > 3 * line.size() && Math.abs(leftGap - rightGap) < 1.5 * line.size();
    }

    private static boolean endsWith(Line line, String marks) {
        String text = line.text().stripTrailing();
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * Whether the line's beginning would have had room at the end of the line before: then the author broke it there. Where
     * punctuation hangs out of the column, a full line that ends otherwise seems to have room for one character more.
     */
    private boolean fitted(Line before, Line line) {
        double room = page(before).right() - before.area().right();
        return need(line) <= room - (endsWith(before, STOPS) ? 0.4 : 1.4) * line.size();
    }

    /** Width of what cannot be parted at a line's start. */
    private static double need(Line line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() - 1 && "“‘（《「【(〔".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end < text.length() && latin(text.charAt(end))) {
            // A browser parts no address: （www.linjiang.gov.cn）.
            while (end < text.length() && (latin(text.charAt(end)) || text.charAt(end) == '.' && end + 1 < text.length() && latin(text.charAt(end + 1)))) {
                end++;
            }
        } else {
            end++;
        }
        while (end < text.length() && (NEVER_FIRST.indexOf(text.charAt(end)) >= 0 || decimal(text, end))) {
            end++;
        }
        return line.glyphs().isEmpty() ? 0 : line.glyphs().get(Math.min(end, line.glyphs().size()) - 1).area().right() - line.glyphs().get(0).area().left();
    }

    /** The digits behind a decimal or thousands point, which no program parts from those before it. */
    private static boolean decimal(String text, int at) {
        return at > 1 && Character.isDigit(text.charAt(at)) && (Character.isDigit(text.charAt(at - 1)) || ".,".indexOf(text.charAt(at - 1)) >= 0 && Character.isDigit(text.charAt(at - 2)));
    }

    private static boolean latin(char c) {
        return c > ' ' && c < 0x80 && ",.;:?!()".indexOf(c) < 0;
    }

    private Block.Paragraph paragraph(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        List<SourcedText.Run> runs = new ArrayList<>();
        double size = 0;
        for (Line line : lines) {
            int skip = 0;
            while (skip < line.text().length() && line.text().charAt(skip) == ' ') {
                skip++;
            }
            String body = line.text().substring(skip);
            if (body.isEmpty()) {
                continue;
            }
            if (text.length() > 0 && letter(text.charAt(text.length() - 1)) && letter(body.charAt(0))) {
                text.append(' ');
            }
            runs(line, skip, text.length(), runs);
            text.append(body);
            size = Math.max(size, line.size());
        }
        return new Block.Paragraph(text.toString(), runs, size, lines.size() == 1 && centred(lines.get(0)));
    }

    private static boolean letter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    /** One run for each stretch of equally wide characters, so that a part of a run is a part of its box. */
    private static void runs(Line line, int skip, int offset, List<SourcedText.Run> into) {
        int from = skip;
        for (int i = skip + 1; i <= line.text().length(); i++) {
            if (i == line.text().length() || wide(line, i) != wide(line, i - 1)) {
                into.add(new SourcedText.Run(offset + from - skip, offset + i - skip, new Place(line.page(), GridMaker.box(span(line.glyphs(), from, i)))));
                from = i;
            }
        }
    }

    private static boolean wide(Line line, int i) {
        return line.text().charAt(i) >= 0x2E80;
    }

    private static Area span(List<Glyph> glyphs, int from, int to) {
        Extent extent = new Extent();
        for (int i = from; i < to; i++) {
            extent.add(glyphs.get(i).area());
        }
        return extent.orElse(glyphs.get(from).area());
    }
}
