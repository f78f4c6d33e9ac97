package org.jiaohe.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.Finding;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;

/** One finding as the HTML page shows it. */
public final class FindingView {
    /** Space around the marks of a cut-out, in points: about three lines of a report's text. */
    private static final double AROUND = 48;

    /** Narrowest cut-out for a phone, in points: at a phone's width its text is about as large as on paper. */
    private static final double NARROW = 280;

    /** A stretch of a page with its marks, in points. */
    public record CutOut(int page, double top, double width, double height, List<Box> marks) {
        /** The whole width of the page, for screens that can show it. */
        public String viewBox() {
            return "0 " + round(top) + " " + round(width) + " " + round(height);
        }

        /** Only as wide as the marks need, for a phone. */
        public String narrowBox() {
            Box all = marks.stream().reduce(Box::with).orElseThrow();
            double wide = Math.min(width, Math.max(NARROW, all.width() + AROUND));
            double left = Math.max(0, Math.min(width - wide, all.x() + all.width() / 2 - wide / 2));
            return round(left) + " " + round(top) + " " + round(wide) + " " + round(height);
        }
    }

    /** A place in words, with what is printed there. */
    public record PlaceView(String name, String quote, String before, String after) {
    }

    private final Finding finding;
    private final int number;
    private final Report report;
    private final Words words;
    private final Checked checked;

    FindingView(Finding finding, int number, Checked checked, Words words) {
        this.finding = finding;
        this.number = number;
        this.report = checked.result().examination().report();
        this.words = words;
        this.checked = checked;
    }

    public Finding finding() {
        return finding;
    }

    public int number() {
        return number;
    }

    /** What stands there and what should, for the line below the message. */
    public Values values() {
        return Values.of(finding, words.lang());
    }

    /** {@code fresh} or {@code remaining} beside an earlier run; empty without one. */
    public String state() {
        return checked.state(finding).orElse("");
    }

    /** The exception that the office grants for it, in words; empty without one. */
    public String waiver() {
        return checked.waiver(finding).map(words::waiver).orElse("");
    }

    public String family() {
        return Edition.family(finding.rule());
    }

    /** Keys of the parts it touches, in their order; {@code whole} where it touches none. */
    public List<String> sections() {
        Set<SectionKey> keys = new java.util.TreeSet<>();
        for (Spot spot : finding.spots()) {
            spot.section().or(() -> spot.table().map(table -> table.section())).ifPresent(keys::add);
        }
        return keys.isEmpty() ? List.of("whole") : keys.stream().map(SectionKey::key).toList();
    }

    public List<PlaceView> places() {
        List<PlaceView> places = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Spot spot : finding.spots()) {
            String name = words.place(spot, report);
            // What a cell says is shown in the table's excerpt, which the place's name leads to.
            String quote = spot.row().isPresent() && spot.column().isPresent() ? "" : spot.source().quote().orElse("");
            if (seen.add(name + "|" + quote)) {
                places.add(context(spot, name, quote));
            }
        }
        return places;
    }

    /** The words around a quoted stretch of running text, as far as its line goes. */
    private PlaceView context(Spot spot, String name, String quote) {
        Optional<String> text = quote.isBlank() || spot.table().isPresent() ? Optional.empty()
                : report.sections().stream().filter(section -> spot.section().filter(section.key()::equals).isPresent()).map(Section::text).filter(body -> body.contains(quote)).findFirst();
        if (text.isEmpty()) {
            return new PlaceView(name, quote, "", "");
        }
        int start = text.get().indexOf(quote);
        int from = Math.max(text.get().lastIndexOf('\n', start) + 1, start - 40);
        int end = start + quote.length();
        int lineEnd = text.get().indexOf('\n', end) < 0 ? text.get().length() : text.get().indexOf('\n', end);
        int to = Math.min(lineEnd, end + 40);
        return new PlaceView(name, quote, (from > 0 && text.get().charAt(from - 1) != '\n' ? "…" : "") + text.get().substring(from, start), text.get().substring(end, to) + (to < lineEnd ? "…" : ""));
    }

    /** One cut-out for each page it marks and that has a picture. */
    public List<CutOut> cutOuts(Map<Integer, PagePictures.Picture> pictures) {
        Map<Integer, List<Box>> marks = new LinkedHashMap<>();
        for (Spot spot : finding.spots()) {
            for (Place place : Marks.of(spot)) {
                if (pictures.containsKey(place.page())) {
                    marks.computeIfAbsent(place.page(), page -> new ArrayList<>()).add(place.box());
                }
            }
        }
        List<CutOut> out = new ArrayList<>();
        marks.forEach((page, boxes) -> {
            Box all = boxes.stream().reduce(Box::with).orElseThrow();
            PagePictures.Picture picture = pictures.get(page);
            double top = Math.max(0, all.y() - AROUND);
            double bottom = Math.min(picture.height(), all.bottom() + AROUND);
            out.add(new CutOut(page, top, picture.width(), Math.max(1, bottom - top), boxes));
        });
        return out;
    }

    public static String round(double points) {
        return String.valueOf(Math.round(points * 10) / 10.0);
    }
}
