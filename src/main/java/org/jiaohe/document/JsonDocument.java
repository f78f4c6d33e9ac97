package org.jiaohe.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON text into {@link Json} values. Text that is not UTF-8 is tried as GB18030, which Chinese offices still write. */
public final class JsonDocument {
    /** What reading came to: the value, or the place where the text stops being JSON. */
    public sealed interface Result {
        record Parsed(Json value) implements Result {
        }

        record Broken(int line, int column, String detail) implements Result {
        }
    }

    private static final int DEPTH = 64;
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxNumberLength(64).maxStringLength(20_000_000).build()).build();

    private JsonDocument() {
    }

    public static Result read(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(decode(bytes))) {
            if (parser.nextToken() == null) {
                return new Result.Broken(1, 1, "empty");
            }
            Json value = value(parser);
            if (parser.nextToken() != null) {
                return new Result.Broken(parser.currentTokenLocation().getLineNr(), parser.currentTokenLocation().getColumnNr(), "more than one value");
            }
            return new Result.Parsed(value);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return new Result.Broken(line, column, e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Json value(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, line);
            case START_ARRAY -> array(parser, line);
            case VALUE_STRING -> leaf(Json.Kind.STRING, line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(Json.Kind.NUMBER, line, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> leaf(Json.Kind.BOOLEAN, line, parser.getText());
            default -> leaf(Json.Kind.NULL, line, "");
        };
    }

    private static Json object(JsonParser parser, int line) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            members.put(key, value(parser));
        }
        return new Json(Json.Kind.OBJECT, line, members, List.of(), "");
    }

    private static Json array(JsonParser parser, int line) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json(Json.Kind.ARRAY, line, Map.of(), items, "");
    }

    private static Json leaf(Json.Kind kind, int line, String text) {
        return new Json(kind, line, Map.of(), List.of(), text);
    }
}
