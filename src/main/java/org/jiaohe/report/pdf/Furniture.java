package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaohe.report.assembly.HeadingWords;
import org.jiaohe.text.Normal;

/** Tells page numbers, running headers and footers (页眉页脚) from the text of the report. */
final class Furniture {
    private static final double EDGE = 0.12;
    /** Margins with a header or a footer are no wider, in points; on low sheets that is more than {@link #EDGE}. */
    private static final double WIDEST = 86;
    /** Lower pages are several on a sheet, margins and all made smaller. */
    private static final double LOWEST = 560;
    private static final double OUTERMOST = 0.1;
    /** A title stands on the cover and again above the text; a running header is never set this much larger than the text. */
    private static final double LARGE = 1.25;

    /** A running header with a heading's words is set smaller than the heading, by this part at least. */
    private static final double SMALLER = 0.95;
    /** A page with so many headings lists them, or is most of the report. */
    private static final int LEAST_LISTED = 4;
    private static final double SAME = 0.05;
    private static final int LEAST_TITLE = 8;
    private static final int AGAIN = "（续）".length();
    private static final int MOST_DIGITS = 3;
    private static final int LEAST_FIGURES = 3;
    /** A number alone at a page's head is the page's only where it is near: covers and contents are not always counted. */
    private static final int MOST_SHIFT = 3;

    private Furniture() {
    }

    /** The lines of each page without its furniture; {@code heights} are the pages' heights. */
    static List<List<Line>> without(List<List<Line>> pages, List<Double> heights) {
        Map<String, Integer> seen = new HashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            double height = heights.get(p);
            pages.get(p).stream().filter(line -> atEdge(line, height)).map(line -> key(line, height)).distinct().forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        Map<String, Integer> sides = new HashMap<>();
        pages.forEach(page -> page.stream().filter(Furniture::turned).map(Furniture::sideways).distinct().forEach(key -> sides.merge(key, 1, Integer::sum)));
        double type = usual(pages);
        Map<String, Double> headings = headings(pages, heights);
        boolean named = named(pages, heights, headings);
        double largest = pages.stream().flatMap(List::stream).mapToDouble(Line::size).max().orElse(0);
        double address = address(pages, heights, seen);
        List<List<Line>> out = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            Set<Line> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Line> inwards = pages.get(p).stream().filter(line -> !line.blank()).sorted(Comparator.comparingDouble(line -> line.area().bottom())).toList();
            List<Line> upwards = new ArrayList<>(inwards);
            Collections.reverse(upwards);
            for (List<Line> edge : List.of(inwards, upwards)) {
                for (int i = 0; i < edge.size() && (named && edge == inwards && i == 0 || running(edge.get(i), heights.get(p), headings) || titled(edge.get(i), heights.get(p), pages) || is(edge.get(i), heights.get(p), most(edge.get(i), heights.get(p), type, largest, pages.size(), seen, address), seen)); i++) {
                    furniture.add(edge.get(i));
                }
            }
            out.add(pages.get(p).stream().filter(line -> !furniture.contains(line) && !saidAgain(line) && !(turned(line) && sides.get(sideways(line)) > 1)).toList());
        }
        return out;
    }

    /** Whether a line stands on its side, as an archive's number in the margin does. */
    private static boolean turned(Line line) {
        return !line.glyphs().isEmpty() && line.glyphs().get(0).turn() % 2 == 1;
    }

    private static String sideways(Line line) {
        return Normal.squeezed(line.text()).replaceAll("[0-9]", "") + '@' + Math.round(line.area().left());
    }

    /** A heading above what goes on below it: 三、收到和处理政府信息公开申请情况（续）. */
    private static boolean saidAgain(Line line) {
        if (line.text().indexOf('续') < 0) {
            return false;
        }
        String text = Normal.squeezed(line.text());
        boolean again = text.length() > AGAIN && (text.endsWith("（续）") || text.endsWith("(续)"));
        return again && HeadingWords.known(text.substring(0, text.length() - AGAIN));
    }

    /** How large what pages have as headings at their edges is set at most, anywhere. */
    private static Map<String, Double> headings(List<List<Line>> pages, List<Double> heights) {
        Map<String, Double> out = new HashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            for (Line line : pages.get(p)) {
                if (outermost(line, heights.get(p)) && HeadingWords.known(line.text())) {
                    out.put(Normal.squeezed(line.text()), 0.0);
                }
            }
        }
        if (!out.isEmpty()) {
            // A table of contents may be set larger than the headings that it lists.
            pages.stream().filter(page -> page.stream().map(line -> Normal.squeezed(line.text())).filter(HeadingWords::known).distinct().count() < LEAST_LISTED)
                    .flatMap(List::stream).forEach(line -> out.computeIfPresent(Normal.squeezed(line.text()), (text, size) -> Math.max(size, line.size())));
        }
        return out;
    }

    /** Whether every page has the heading of the part that it belongs to above its text, at the same height, and each heading stands somewhere else as well. */
    private static boolean named(List<List<Line>> pages, List<Double> heights, Map<String, Double> headings) {
        double at = -1;
        for (int p = 0; p < pages.size(); p++) {
            Line top = pages.get(p).stream().filter(line -> !line.blank()).min(Comparator.comparingDouble(line -> line.area().bottom())).orElse(null);
            String text = top == null ? "" : Normal.squeezed(top.text());
            if (top == null || !headings.containsKey(text) || !outermost(top, heights.get(p)) || at >= 0 && Math.abs(top.area().bottom() - at) > 1) {
                return false;
            }
            at = top.area().bottom();
            if (pages.stream().flatMap(List::stream).noneMatch(line -> Math.abs(line.area().bottom() - top.area().bottom()) > 1 && Normal.squeezed(line.text()).equals(text))) {
                return false;
            }
        }
        return pages.size() > 1;
    }

    /** Whether a line at a page's edge names the part that the page belongs to: the heading itself is set larger. */
    private static boolean running(Line line, double height, Map<String, Double> headings) {
        return outermost(line, height) && line.size() < SMALLER * headings.getOrDefault(Normal.squeezed(line.text()), 0.0);
    }

    /** Whether a line above the text of a later page says what the title at the beginning says in larger type: books have it on every other page, and a short report has one such page. */
    private static boolean titled(Line line, double height, List<List<Line>> pages) {
        String text = Normal.squeezed(line.text());
        return line.page() > 1 && outermost(line, height) && text.length() >= LEAST_TITLE && text.endsWith("报告") && pages.get(0).stream().anyMatch(title -> title.size() > LARGE * line.size() && Normal.squeezed(title.text()).endsWith(text));
    }

    /** The size of the address that a browser prints at the edge of each page; none where there is none. */
    private static double address(List<List<Line>> pages, List<Double> heights, Map<String, Integer> seen) {
        if (seen.keySet().stream().noneMatch(key -> key.contains("://"))) {
            return Double.NaN;
        }
        for (int p = 0; p < pages.size(); p++) {
            for (Line line : pages.get(p)) {
                if (line.text().contains("://") && outermost(line, heights.get(p)) && seen.getOrDefault(key(line, heights.get(p)), 0) > 1) {
                    return line.size();
                }
            }
        }
        return Double.NaN;
    }

    /** The size of type that most lines have. */
    private static double usual(List<List<Line>> pages) {
        List<Double> sizes = new ArrayList<>();
        pages.forEach(page -> page.forEach(line -> sizes.add(line.size())));
        sizes.sort(null);
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }

    /** Whether the outermost line that is left belongs to no text: digits further in are the rest of a row. */
    private static boolean is(Line line, double height, double most, Map<String, Integer> seen) {
        String text = Normal.squeezed(line.text());
        boolean bare = !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(Character::isDigit);
        boolean ownNumber = !bare || line.area().top() > height / 2 || Math.abs(Integer.parseInt(text) - line.page()) <= MOST_SHIFT;
        return (atEdge(line, height) || line.text().indexOf('页') >= 0 && near(line, height)) && (pageNumber(line.text()) && ownNumber && (Segment.of(line).size() == 1 || line.text().contains("页")) || line.size() <= most && repeated(line, height, seen));
    }

    /**
     * How large a repeated line may be set: about as large as the text, for titles of several reports in one file are alike; what stands
     * on all pages but one at most, and is set smaller than a title elsewhere, is the pages' own however small the tables are set;
     * so is what is set like the address below the page, which a browser prints in one size whatever the page is scaled to.
     */
    private static double most(Line line, double height, double type, double largest, int pages, Map<String, Integer> seen, double address) {
        int times = seen.getOrDefault(key(line, height), 0);
        if (times > 1 && Math.abs(line.size() - address) < SAME) {
            return Double.MAX_VALUE;
        }
        return times > 1 && times >= pages - 1 ? Math.max(LARGE * type, largest / LARGE) : LARGE * type;
    }

    /** Figures and the dashes in their place repeat nothing: they are a row of a table that goes on. */
    private static boolean repeated(Line line, double height, Map<String, Integer> seen) {
        String key = key(line, height);
        return key.length() > 1 && seen.getOrDefault(key, 0) > 1 && outermost(line, height) && (key.chars().anyMatch(Character::isLetter) || Segment.of(line).size() < LEAST_FIGURES);
    }

    private static boolean atEdge(Line line, double height) {
        return line.area().bottom() < height * EDGE || line.area().top() > height * (1 - EDGE);
    }

    /** Whether a line stands where the number of a page may, on a sheet on its side too. */
    private static boolean near(Line line, double height) {
        double edge = height < LOWEST ? height * EDGE : Math.max(height * EDGE, WIDEST);
        return line.area().bottom() < edge || line.area().top() > height - edge;
    }

    private static boolean outermost(Line line, double height) {
        double edge = height < LOWEST ? height * OUTERMOST : Math.max(height * OUTERMOST, Math.min(WIDEST * OUTERMOST / EDGE, height * EDGE));
        return line.area().bottom() < edge || line.area().top() > height - edge;
    }

    private static String key(Line line, double height) {
        StringBuilder out = new StringBuilder(line.area().top() < height / 2 ? "^" : "$");
        String text = Normal.squeezed(line.text());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** {@code 3}, {@code - 3 -}, {@code — 3 —}, {@code 第3页}, {@code 第 3 页 共 9 页}, {@code 3/9}, {@code Page 3 of 9}. */
    static boolean pageNumber(String printed) {
        String text = Normal.squeezed(printed);
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ("-–—－―─·•/|第页共,，".indexOf(c) < 0 && "PageofPAGEOF".indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= 1 && digits <= (text.chars().allMatch(Character::isDigit) ? MOST_DIGITS : 7);
    }
}
