package org.jiaohe.report.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.document.Json;
import org.jiaohe.text.Message;

/**
 * Holds a JSON value against the shape of a report ({@code schema/report.schema.json}) and names the first key that is
 * off. Written by hand because loading a schema library would double the time of a check; a test holds both equal.
 */
final class Shape {
    private static final List<String> TEXTS = List.of("unit", "unitType", "format", "title", "preamble", "closing");
    private static final List<String> TABLES = List.of("proactive", "requests", "disputes");
    private static final int MAX_NUMBER_DIGITS = 30;

    private Shape() {
    }

    /** What is wrong, as a message with {@code key} and {@code line}; none where the shape is right. */
    static Optional<Message> fault(Json root) {
        if (!root.is(Json.Kind.OBJECT)) {
            return Optional.of(Message.of("reading.json.notObject", "line", root.line()));
        }
        if (root.get("sections").isEmpty() && root.get("tables").isEmpty()) {
            return Optional.of(Message.of("reading.json.notReport"));
        }
        for (String required : List.of("sections", "tables")) {
            if (root.get(required).isEmpty()) {
                return Optional.of(Message.of("reading.json.missing", "key", required));
            }
        }
        for (String key : TEXTS) {
            Optional<Json> value = root.get(key);
            if (value.isPresent() && !value.get().is(Json.Kind.STRING) && !value.get().is(Json.Kind.NULL)) {
                return wrong("/" + key, value.get(), "string");
            }
        }
        Optional<Json> year = root.get("year");
        if (year.isPresent() && !year.get().is(Json.Kind.NULL) && !(year.get().is(Json.Kind.NUMBER) && year.get().text().matches("\\d{4}"))) {
            return wrong("/year", year.get(), "year");
        }
        return sections(root.get("sections").get()).or(() -> tables(root.get("tables").get()));
    }

    private static Optional<Message> sections(Json sections) {
        if (!sections.is(Json.Kind.ARRAY)) {
            return wrong("/sections", sections, "array");
        }
        for (int i = 0; i < sections.items().size(); i++) {
            Json one = sections.items().get(i);
            String at = "/sections/" + i;
            if (!one.is(Json.Kind.OBJECT)) {
                return wrong(at, one, "object");
            }
            if (one.get("key").isEmpty()) {
                return Optional.of(Message.of("reading.json.missing", "key", at + "/key"));
            }
            for (String key : List.of("key", "number", "heading", "text")) {
                Optional<Json> value = one.get(key);
                boolean blank = value.isPresent() && value.get().is(Json.Kind.NULL) && !key.equals("key");
                if (value.isPresent() && !blank && !value.get().is(Json.Kind.STRING)) {
                    return wrong(at + "/" + key, value.get(), "string");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> tables(Json tables) {
        if (!tables.is(Json.Kind.OBJECT)) {
            return wrong("/tables", tables, "object");
        }
        for (Map.Entry<String, Json> table : tables.members().entrySet()) {
            if (!TABLES.contains(table.getKey()) || table.getValue().is(Json.Kind.NULL)) {
                continue;
            }
            String at = "/tables/" + table.getKey();
            if (!table.getValue().is(Json.Kind.OBJECT)) {
                return wrong(at, table.getValue(), "objectOrNull");
            }
            for (Map.Entry<String, Json> row : table.getValue().members().entrySet()) {
                Optional<Message> fault = row(at + "/" + row.getKey(), row.getValue());
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> row(String at, Json row) {
        if (row.is(Json.Kind.NULL)) {
            return Optional.empty();
        }
        if (!row.is(Json.Kind.OBJECT)) {
            return wrong(at, row, "object");
        }
        for (Map.Entry<String, Json> cell : row.members().entrySet()) {
            Json value = cell.getValue();
            boolean leaf = value.is(Json.Kind.NUMBER) || value.is(Json.Kind.STRING) || value.is(Json.Kind.NULL);
            if (!leaf) {
                return wrong(at + "/" + cell.getKey(), value, "cell");
            }
            if (value.is(Json.Kind.NUMBER) && tooLong(value)) {
                return wrong(at + "/" + cell.getKey(), value, "number");
            }
        }
        return Optional.empty();
    }

    /** A number such as 1e999999 would be written out with a million digits. */
    private static boolean tooLong(Json value) {
        BigDecimal number = value.number();
        return number.precision() > MAX_NUMBER_DIGITS || Math.abs((long) number.scale()) > MAX_NUMBER_DIGITS;
    }

    private static Optional<Message> wrong(String pointer, Json value, String due) {
        return Optional.of(Message.of("reading.json.wrong", "key", pointer, "line", value.line(), "due", Message.of("reading.json.due." + due)));
    }
}
