package org.jiaohe.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures by pointer as the journal tells them: {@code [[pointer, …], number, …]}, and where these pointers in this order were
 * told before, {@code [n, number, …]} for the nth of such lists from 0. Reports of one form name the same two hundred cells,
 * whose names would be nine tenths of the journal.
 */
final class ToldFigures {
    private static final JsonFactory JSON = new JsonFactory();

    private final List<List<String>> lists = new ArrayList<>();
    private final Map<List<String>, Integer> numbers = new HashMap<>();

    byte[] write(Map<String, BigDecimal> figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            List<String> pointers = List.copyOf(figures.keySet());
            Integer known = numbers.get(pointers);
            if (known != null) {
                json.writeNumber(known);
            } else {
                add(pointers);
                json.writeStartArray();
                for (String pointer : pointers) {
                    json.writeString(pointer);
                }
                json.writeEndArray();
            }
            for (BigDecimal figure : figures.values()) {
                json.writeNumber(figure);
            }
            json.writeEndArray();
        }
        return out.toByteArray();
    }

    private void add(List<String> pointers) {
        if (numbers.putIfAbsent(pointers, lists.size()) == null) {
            lists.add(pointers);
        }
    }

    /** Reads what {@code json} stands at the beginning of. */
    Map<String, BigDecimal> read(JsonParser json) throws IOException {
        List<String> pointers = new ArrayList<>();
        if (json.nextToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                pointers.add(json.getText());
            }
            pointers = List.copyOf(pointers);
            add(pointers);
        } else {
            pointers = lists.get(json.getIntValue());
        }
        Map<String, BigDecimal> figures = new LinkedHashMap<>(pointers.size() * 2);
        for (String pointer : pointers) {
            json.nextToken();
            figures.put(pointer, json.getDecimalValue());
        }
        return figures;
    }
}
