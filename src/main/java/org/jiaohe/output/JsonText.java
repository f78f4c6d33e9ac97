package org.jiaohe.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;

/** What the JSON writers share: pretty printing, decimals written plain, places. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final SerializedString PAGE = new SerializedString("page");
    private static final SerializedString BOX = new SerializedString("box");
    private static final Lines LINES = new Lines();

    /** Ends of lines with the blanks that begin the next one, ready to be copied: a report has some two thousand. */
    private static final class Lines implements DefaultPrettyPrinter.Indenter {
        /** No output is nested as deeply. */
        private static final int DEPTHS = 20;
        private final List<SerializedString> ends = IntStream.range(0, DEPTHS).mapToObj(depth -> new SerializedString("\n" + " ".repeat(depth))).toList();

        @Override
        public void writeIndentation(JsonGenerator json, int depth) throws IOException {
            json.writeRaw(ends.get(depth));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    private JsonText() {
    }

    static JsonGenerator to(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json;
    }

    static void value(JsonGenerator json, Object value, Lang lang) throws IOException {
        if (value instanceof BigDecimal number) {
            json.writeNumber(new BigDecimal(number.toPlainString()));
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Bilingual || value instanceof Message) {
            json.writeString(Messages.show(value, lang));
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    /** {@code [ x, y, width, height ]} in points, one decimal; at one go, since hundreds of them stand in a report. */
    private static String text(Box box) {
        StringBuilder text = new StringBuilder(40).append("[ ");
        decimal(text, box.x()).append(", ");
        decimal(text, box.y()).append(", ");
        decimal(text, box.width()).append(", ");
        return decimal(text, box.height()).append(" ]").toString();
    }

    private static StringBuilder decimal(StringBuilder text, double points) {
        long tenths = Math.round(points * 10);
        long size = Math.abs(tenths);
        return (tenths < 0 ? text.append('-') : text).append(size / 10).append('.').append(size % 10);
    }

    /** The page of the first place, and the smallest box around all places on that page. */
    static void place(JsonGenerator json, List<Place> places) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        int page = places.get(0).page();
        Box box = places.get(0).box();
        for (Place place : places.subList(1, places.size())) {
            box = place.page() == page ? box.with(place.box()) : box;
        }
        json.writeFieldName(PAGE);
        json.writeNumber(page);
        json.writeFieldName(BOX);
        json.writeRawValue(text(box));
    }
}
