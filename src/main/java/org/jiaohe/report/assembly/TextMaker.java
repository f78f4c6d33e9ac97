package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jiaohe.report.Source;
import org.jiaohe.report.SourcedText;

/** Joins paragraphs into running text that knows its places. */
final class TextMaker {
    private final StringBuilder text = new StringBuilder();
    private final List<SourcedText.Run> runs = new ArrayList<>();

    void add(Block.Paragraph paragraph) {
        if (paragraph.text().isBlank()) {
            return;
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        int offset = text.length();
        text.append(paragraph.text());
        paragraph.runs().forEach(run -> runs.add(new SourcedText.Run(run.start() + offset, run.end() + offset, run.place())));
    }

    SourcedText make(String pointer) {
        return new SourcedText(text.toString(), runs, pointer, OptionalInt.empty());
    }

    static Source source(Block.Paragraph paragraph, String pointer) {
        TextMaker maker = new TextMaker();
        maker.add(paragraph);
        SourcedText made = maker.make(pointer);
        return lines(made.source(0, made.text().length()));
    }

    /** One place for each printed line instead of one for each stretch of it. */
    private static Source lines(Source source) {
        List<org.jiaohe.report.Place> places = new ArrayList<>();
        for (org.jiaohe.report.Place place : source.places()) {
            int last = places.size() - 1;
            if (last >= 0 && places.get(last).page() == place.page() && Math.abs(places.get(last).box().bottom() - place.box().bottom()) < 3) {
                places.set(last, new org.jiaohe.report.Place(place.page(), places.get(last).box().with(place.box())));
            } else {
                places.add(place);
            }
        }
        return new Source(places, source.quote(), source.pointer(), source.line());
    }
}
