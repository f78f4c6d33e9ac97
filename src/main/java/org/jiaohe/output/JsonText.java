package org.jiaohe.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;

/** What the JSON writers share: pretty printing, decimals written plain, places. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {
    }

    static JsonGenerator to(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
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

    /** {@code [x, y, width, height]} in points, one decimal. */
    static void box(JsonGenerator json, Box box) throws IOException {
        json.writeStartArray();
        decimal(json, box.x());
        decimal(json, box.y());
        decimal(json, box.width());
        decimal(json, box.height());
        json.writeEndArray();
    }

    /** Thousands of them stand in a report. */
    private static void decimal(JsonGenerator json, double points) throws IOException {
        long tenths = Math.round(points * 10);
        long size = Math.abs(tenths);
        json.writeNumber((tenths < 0 ? "-" : "") + size / 10 + '.' + size % 10);
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
        json.writeNumberField("page", page);
        json.writeFieldName("box");
        box(json, box);
    }
}
