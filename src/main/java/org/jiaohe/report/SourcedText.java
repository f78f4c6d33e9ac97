package org.jiaohe.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Running text that knows where each stretch of it stands.
 *
 * @param text    paragraphs joined by line feeds, lines of one paragraph joined without a break
 * @param runs    stretches with their place, by start; empty where the input has no pages
 * @param pointer RFC 6901 pointer to the text in report JSON
 * @param line    line of a JSON input where the text stands
 */
public record SourcedText(String text, List<Run> runs, String pointer, OptionalInt line) {
    /** The characters from {@code start} to {@code end} (exclusive) stand at {@code place}. */
    public record Run(int start, int end, Place place) {
    }

    public SourcedText {
        runs = List.copyOf(runs);
    }

    public static SourcedText plain(String text, String pointer) {
        return new SourcedText(text, List.of(), pointer, OptionalInt.empty());
    }

    /** Where a stretch stands: one place for each printed line it touches, cut to the characters of the stretch. */
    public Source source(int start, int end) {
        List<Place> places = new ArrayList<>();
        for (Run run : runs) {
            if (run.start() < end && run.end() > start) {
                places.add(cut(run, Math.max(start, run.start()), Math.min(end, run.end())));
            }
        }
        return new Source(places, java.util.Optional.of(text.substring(start, end)), java.util.Optional.of(pointer), line);
    }

    /** The share of a run's box that some of its characters take: Chinese text is set in squares, so characters are equally wide. */
    private static Place cut(Run run, int from, int to) {
        Box box = run.place().box();
        double width = box.width() / (run.end() - run.start());
        return new Place(run.place().page(), new Box(box.x() + width * (from - run.start()), box.y(), width * (to - from), box.height()));
    }
}
