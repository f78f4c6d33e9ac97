package org.jiaohe.document.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Ruling;

/** The picture of one page, made level, with what can be recognised in it. All places are in points from the page's top left corner. */
public final class Scan {
    /** Points by which digits are read best, and the scale at which print of the usual size is. */
    private static final double DIGIT_HEIGHT = 26;
    private static final double TYPE_SCALE = 0.65;
    /** Two lines of the smallest print are higher, in inches. */
    private static final double LINE_HEIGHT = 0.26;
    private static final double DPI = 300;
    private static final double LEAST_SKEW = Math.toRadians(0.06);
    private final Raster raster;
    private final boolean[] ink;
    private final double dpi;
    private final Tesseract program;

    private Scan(Raster raster, boolean[] ink, double dpi, Tesseract program) {
        this.raster = raster;
        this.ink = ink;
        this.dpi = dpi;
        this.program = program;
    }

    /**
     * @param only the areas of the page to look at; the whole page where there are none
     * @param turn quarter turns clockwise by which the page's text lies; the scan is that of the page set upright
     */
    static Scan of(BufferedImage picture, double dpi, List<Area> only, int turn, Tesseract program) {
        Raster raster = Raster.of(picture);
        if (!only.isEmpty()) {
            raster = raster.without(outside(raster, only, dpi));
        }
        raster = raster.upright(turn);
        boolean[] ink = raster.ink();
        double skew = raster.skew(ink);
        if (Math.abs(skew) > LEAST_SKEW) {
            raster = raster.levelled(skew);
            ink = raster.ink();
        }
        return new Scan(raster, ink, dpi, program);
    }

    /** The page around the smallest rectangle that holds all areas. */
    private static List<int[]> outside(Raster raster, List<Area> only, double dpi) {
        Area all = only.stream().reduce(Area::with).orElseThrow();
        int left = (int) (all.left() * dpi / 72);
        int top = (int) (all.top() * dpi / 72);
        int right = (int) Math.ceil(all.right() * dpi / 72);
        int bottom = (int) Math.ceil(all.bottom() * dpi / 72);
        return List.of(new int[] {0, 0, raster.width, top}, new int[] {0, bottom, raster.width, raster.height}, new int[] {0, top, left, bottom}, new int[] {right, top, raster.width, bottom});
    }

    /** The ruling lines. */
    public List<Ruling> rulings() {
        double scale = 72 / dpi;
        return InkLines.in(ink, raster.width, raster.height, dpi).stream().map(one -> new Ruling(one.horizontal(), one.at() * scale, one.from() * scale, one.to() * scale)).toList();
    }

    /**
     * What stands in cells.
     *
     * @param first the characters of each cell, in the order of the cells
     * @param again the same as a second model made them out, for cells with figures that it took for others
     */
    public record Cells(List<List<Glyph>> first, List<List<Glyph>> again) {
    }

    /**
     * What stands in cells, each recognised alone: figures with digits only, and twice, labels as Chinese.
     *
     * @return nothing where recognition failed
     */
    public Optional<Cells> cells(List<Area> cells) {
        List<List<Glyph>> out = new ArrayList<>();
        Map<Integer, Blobs.Blob> figures = new LinkedHashMap<>();
        Map<Integer, Blobs.Blob> labels = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            out.add(new ArrayList<>());
            Blobs.Blob cell = inner(cells.get(i));
            Blobs blobs = Blobs.in(ink, raster.width, cell, dpi);
            Optional<Blobs.Blob> outline = blobs.outline();
            if (outline.isPresent() && blobs.dash()) {
                out.get(i).addAll(Typeset.line("—", area(outline.get()), 10, 0));
            } else if (outline.isPresent()) {
                (blobs.figure() ? figures : labels).put(i, outline.get());
            }
        }
        Map<Integer, Blobs.Blob> unread = new LinkedHashMap<>();
        Map<Integer, Blobs.Blob> lost = new LinkedHashMap<>();
        List<List<Glyph>> again = new ArrayList<>();
        cells.forEach(cell -> again.add(new ArrayList<>()));
        boolean done = read(figures, Tesseract.Kind.FIGURE_AGAIN, again, new LinkedHashMap<>()) && read(figures, Tesseract.Kind.FIGURE, out, unread) && read(unread, Tesseract.Kind.RAW_FIGURE, out, labels)
                && read(flat(labels, true), Tesseract.Kind.LINE, out, lost) && read(flat(labels, false), Tesseract.Kind.LABEL, out, lost);
        // Ink that could not be made out is not a blank.
        lost.forEach((cell, place) -> out.get(cell).addAll(Typeset.line(Glyph.LOST, area(place), 10, 0)));
        for (int i = 0; i < out.size(); i++) {
            if (again.get(i).isEmpty()) {
                again.set(i, out.get(i));
            }
        }
        return done ? Optional.of(new Cells(out, again)) : Optional.empty();
    }

    /** The cells whose ink is no higher than one line, or the others. */
    private Map<Integer, Blobs.Blob> flat(Map<Integer, Blobs.Blob> cells, boolean flat) {
        Map<Integer, Blobs.Blob> out = new LinkedHashMap<>();
        cells.forEach((cell, place) -> {
            if (place.height() < LINE_HEIGHT * dpi == flat) {
                out.put(cell, place);
            }
        });
        return out;
    }

    /** The program reads small type best: it finds no line in a single large 0. */
    private Raster picture(Blobs.Blob place, Tesseract.Kind kind) {
        Raster cut = raster.cut(place.left(), place.top(), place.right(), place.bottom(), (int) (dpi / 12));
        boolean figure = kind == Tesseract.Kind.FIGURE || kind == Tesseract.Kind.RAW_FIGURE;
        return cut.scaled(figure ? Math.max(0.4, Math.min(1.5, DIGIT_HEIGHT / place.height())) : TYPE_SCALE * DPI / dpi);
    }

    private boolean read(Map<Integer, Blobs.Blob> places, Tesseract.Kind kind, List<List<Glyph>> into, Map<Integer, Blobs.Blob> unread) {
        Optional<List<String>> texts = program.read(places.values().stream().map(one -> picture(one, kind)).toList(), kind);
        if (texts.isEmpty()) {
            return false;
        }
        int n = 0;
        for (Map.Entry<Integer, Blobs.Blob> place : places.entrySet()) {
            List<String> lines = texts.get().get(n++).lines().map(Typeset::bare).filter(line -> !line.isEmpty()).toList();
            Area whole = area(place.getValue());
            List<Glyph> glyphs = into.get(place.getKey());
            if (lines.isEmpty()) {
                unread.put(place.getKey(), place.getValue());
            }
            for (int i = 0; i < lines.size(); i++) {
                double height = whole.height() / lines.size();
                glyphs.addAll(Typeset.line(lines.get(i), new Area(whole.left(), whole.top() + i * height, whole.right(), whole.top() + (i + 0.94) * height), glyphs.size()));
            }
        }
        return true;
    }

    /** All characters of the page at a glance, to see whether it stands upright: their places and their exactness do not matter. */
    public Optional<List<Glyph>> glance() {
        return text(List.of());
    }

    /** The running text outside the areas of tables; nothing where recognition failed. */
    public Optional<List<Glyph>> text(List<Area> without) {
        double scale = dpi / 72;
        List<int[]> hidden = without.stream().map(area -> new int[] {(int) ((area.left() - 4) * scale), (int) ((area.top() - 4) * scale), (int) ((area.right() + 4) * scale), (int) ((area.bottom() + 4) * scale)}).toList();
        double smaller = TYPE_SCALE * DPI / dpi;
        return program.read(List.of(raster.without(hidden).scaled(smaller)), Tesseract.Kind.TEXT).map(read -> words(read.get(0), dpi * smaller));
    }

    /** Reads the table of words that the program prints: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    private static List<Glyph> words(String table, double dpi) {
        Map<String, List<String[]>> lines = new LinkedHashMap<>();
        table.lines().map(line -> line.split("\t", -1)).filter(row -> row.length == 12 && row[0].equals("5") && !row[11].isBlank())
                .forEach(row -> lines.computeIfAbsent(String.join(" ", row[2], row[3], row[4]), key -> new ArrayList<>()).add(row));
        List<Glyph> out = new ArrayList<>();
        for (List<String[]> words : lines.values()) {
            double[] heights = words.stream().mapToDouble(word -> Double.parseDouble(word[9])).sorted().toArray();
            double bottom = words.stream().mapToDouble(word -> Double.parseDouble(word[7]) + Double.parseDouble(word[9])).sorted().skip(words.size() / 2).findFirst().orElse(0);
            double size = Math.min(heights[(heights.length - 1) * 3 / 4] / 0.92, pitch(words)) * 72 / dpi;
            double end = 0;
            for (String[] word : words) {
                // Outlines of neighbouring words overlap; their order is that of the words.
                double left = Math.max(end, Double.parseDouble(word[6]) * 72 / dpi);
                double right = Math.max(left + 0.1 * size, (Double.parseDouble(word[6]) + Double.parseDouble(word[8])) * 72 / dpi);
                end = right;
                out.addAll(Typeset.line(word[11], new Area(left, bottom * 72 / dpi - size, right, bottom * 72 / dpi), size, out.size()));
            }
        }
        return out;
    }

    /** How far apart the characters of a line stand, in pixels: a rule below makes a line look higher, but not its characters wider. */
    private static double pitch(List<String[]> words) {
        List<Double> pitches = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pitches.add((Double.parseDouble(words.get(i + 1)[6]) - Double.parseDouble(words.get(i)[6])) / Typeset.units(words.get(i)[11]));
        }
        return pitches.size() < 3 ? Double.MAX_VALUE : pitches.stream().sorted().skip(pitches.size() / 2).findFirst().orElseThrow();
    }

    /** A cell in pixels without its border. */
    private Blobs.Blob inner(Area cell) {
        double inset = dpi / 70;
        int[] edges = Arrays.stream(new double[] {cell.left() * dpi / 72 + inset, cell.top() * dpi / 72 + inset, cell.right() * dpi / 72 - inset, cell.bottom() * dpi / 72 - inset}).mapToInt(edge -> (int) Math.round(edge)).toArray();
        int left = Math.max(0, Math.min(raster.width, edges[0]));
        int top = Math.max(0, Math.min(raster.height, edges[1]));
        return new Blobs.Blob(left, top, Math.max(left, Math.min(raster.width, edges[2])), Math.max(top, Math.min(raster.height, edges[3])), false);
    }

    private Area area(Blobs.Blob blob) {
        double scale = 72 / dpi;
        return new Area(blob.left() * scale, blob.top() * scale, blob.right() * scale, blob.bottom() * scale);
    }
}
