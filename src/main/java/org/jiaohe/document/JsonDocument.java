package org.jiaohe.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON text into {@link Json} values. Text that is neither UTF-8 nor UTF-16 is tried as GB18030, which Chinese offices still write. */
public final class JsonDocument {
    /** What reading came to: the value, or the place where the text stops being JSON. */
    public sealed interface Result {
        record Parsed(Json value) implements Result {
        }

        record Broken(int line, int column, Fault fault, String detail) implements Result {
        }
    }

    /** Why text is not read as JSON. */
    public enum Fault {
        /** It is written wrongly. */
        SYNTAX,
        /** A key stands twice in one object, so that nobody knows which value counts; the detail is the key. */
        REPEATED,
        /** Its characters are damaged: most are UTF-8, some are none. */
        CHARACTERS,
        /** Nested too deeply, a number too long, too many values. */
        LIMIT
    }

    /**
     * What is read over: it must be JSON, and is null in the result.
     *
     * @param below what is read over in the value of a key; where that is nothing further, the value itself. {@code *} is any key
     */
    public record Unread(Map<String, Unread> below) {
        private static final String ANY = "*";
        private static final Unread NOTHING = new Unread(Map.of());

        /** Each path names keys with dots between them. */
        public static Unread of(String... paths) {
            Unread all = new Unread(new HashMap<>());
            for (String path : paths) {
                Unread at = all;
                for (String key : path.split("\\.")) {
                    at = at.below.computeIfAbsent(key, one -> new Unread(new HashMap<>()));
                }
            }
            return all;
        }

        private Unread behind(String key) {
            Unread named = below.get(key);
            Unread behind = named == null ? below.get(ANY) : named;
            return behind == null ? NOTHING : behind;
        }

        private boolean names(String key) {
            return !below.isEmpty() && behind(key) != NOTHING && behind(key).below.isEmpty();
        }
    }

    private static final char REPLACEMENT = '\uFFFD';
    /** Text in GB18030 has more characters that are no UTF-8 than Chinese ones that happen to be. */
    private static final int MOSTLY = 4;
    private static final int DEPTH = 64;
    /** A report with its places and sureness has some thousand tokens. */
    private static final long TOKENS = 1_000_000;
    private static final Pattern REPEATED = Pattern.compile("Duplicate field '(.*)'");
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxNumberLength(64).maxTokenCount(TOKENS).maxStringLength(20_000_000).build()).build();

    private JsonDocument() {
    }

    public static Result read(byte[] bytes) {
        return read(bytes, Unread.NOTHING);
    }

    public static Result read(byte[] bytes, Unread unread) {
        Decoded decoded = decode(bytes);
        if (decoded.damaged() >= 0) {
            String before = decoded.text().substring(0, decoded.damaged());
            return new Result.Broken(1 + (int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n'), Fault.CHARACTERS, "");
        }
        try (JsonParser parser = FACTORY.createParser(decoded.text())) {
            if (parser.nextToken() == null) {
                return new Result.Broken(1, 1, Fault.SYNTAX, "empty");
            }
            Json value = value(parser, unread);
            if (parser.nextToken() != null) {
                return new Result.Broken(parser.currentTokenLocation().getLineNr(), parser.currentTokenLocation().getColumnNr(), Fault.SYNTAX, "more than one value");
            }
            return new Result.Parsed(value);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            String detail = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            Matcher repeated = REPEATED.matcher(detail);
            if (repeated.find()) {
                return new Result.Broken(line, column, Fault.REPEATED, repeated.group(1));
            }
            return new Result.Broken(line, column, e instanceof StreamConstraintsException ? Fault.LIMIT : Fault.SYNTAX, detail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where UTF-8 text has bytes that are none; -1 where it has no such, or so many that it is written in another way. */
    private static int damaged(String text) {
        int first = text.indexOf(REPLACEMENT);
        int marks = 0;
        int ideographs = 0;
        for (int i = first < 0 ? text.length() : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks += c == REPLACEMENT ? 1 : 0;
            ideographs += c >= 0x4E00 && c <= 0x9FFF ? 1 : 0;
        }
        return ideographs > MOSTLY * marks ? first : -1;
    }

    /** @param damaged where a character is damaged; -1 where none is */
    private record Decoded(String text, int damaged) {
    }

    private static Decoded decode(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        String text = wide.isPresent() ? "" : new String(bytes, StandardCharsets.UTF_8);
        // Bytes that are no UTF-8 leave this mark; where it is not, they need not be looked at again.
        if (wide.isEmpty() && text.indexOf(REPLACEMENT) < 0) {
            return new Decoded(unmarked(text), -1);
        }
        try {
            return new Decoded(unmarked(wide.orElse(StandardCharsets.UTF_8).newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString()), -1);
        } catch (CharacterCodingException e) {
            int damaged = wide.isPresent() ? -1 : damaged(text);
            return damaged >= 0 ? new Decoded(text, damaged) : new Decoded(unmarked(new String(bytes, Charset.forName("GB18030"))), -1);
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether bytes are UTF-16, as some Windows programs save: a mark says so, or one byte of the first character is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        boolean big = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == 0 && bytes[1] != 0;
        boolean little = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] != 0 && bytes[1] == 0;
        return big ? Optional.of(StandardCharsets.UTF_16BE) : little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Json value(JsonParser parser, Unread unread) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, line, unread);
            case START_ARRAY -> array(parser, line);
            case VALUE_STRING -> leaf(Json.Kind.STRING, line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(Json.Kind.NUMBER, line, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> leaf(Json.Kind.BOOLEAN, line, parser.getText());
            default -> leaf(Json.Kind.NULL, line, "");
        };
    }

    private static Json object(JsonParser parser, int line, Unread unread) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (unread.names(key)) {
                members.put(key, leaf(Json.Kind.NULL, parser.currentTokenLocation().getLineNr(), ""));
                parser.skipChildren();
            } else {
                members.put(key, value(parser, unread.behind(key)));
            }
        }
        return new Json(Json.Kind.OBJECT, line, members, List.of(), "");
    }

    private static Json array(JsonParser parser, int line) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, Unread.NOTHING));
        }
        return new Json(Json.Kind.ARRAY, line, Map.of(), items, "");
    }

    private static Json leaf(Json.Kind kind, int line, String text) {
        return new Json(kind, line, Map.of(), List.of(), text);
    }
}
