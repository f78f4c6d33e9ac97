package org.jiaohe.engine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.text.Message;

/**
 * YAML that a person wrote into a pack, with the line of every key, so that what is wrong can be named by file and line.
 *
 * @param lines line in the file by JSON pointer of the key
 */
record PackYaml(String file, JsonNode root, Map<String, Integer> lines) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));
    private static final Pattern MARKED = Pattern.compile("line (\\d+), column");
    private static final String MARK = "\uFEFF";

    /** Reads YAML that begins {@code before} lines below the file's top; {@code problem} is the message for what is no YAML. */
    static PackYaml read(String file, String text, int before, String problem) throws PackException {
        try (JsonParser parser = YAML.createParser(text)) {
            Map<String, Integer> lines = new LinkedHashMap<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    lines.put(parser.getParsingContext().pathAsPointer().toString(), parser.currentTokenLocation().getLineNr() + before);
                }
            }
            return new PackYaml(file, YAML.readTree(text), lines);
        } catch (JsonProcessingException e) {
            throw new PackException(Message.of(problem, "file", file, "line", before + line(e), "detail", detail(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser says where it began to read what it could not, then where it stopped: the latter is where the fault is. */
    private static int line(JsonProcessingException e) {
        Matcher marks = MARKED.matcher(e.getOriginalMessage());
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        while (marks.find()) {
            line = Integer.parseInt(marks.group(1));
        }
        return line;
    }

    private static String detail(JsonProcessingException e) {
        List<String> lines = e.getOriginalMessage().lines().filter(line -> !line.startsWith(" ")).toList();
        return lines.stream().filter(line -> !line.startsWith("while ")).findFirst().or(() -> lines.stream().findFirst()).orElse("");
    }

    /** Line of a key, else of the nearest one around it. */
    static int line(Map<String, Integer> lines, String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return 1;
    }

    /** The text of a file that must be UTF-8, without the mark that some editors put before it and with plain line ends. */
    static String text(String file, byte[] bytes) throws PackException {
        ByteBuffer read = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(read).toString();
            return (text.startsWith(MARK) ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            long line = 1 + new String(bytes, 0, read.position(), StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
            throw new PackException(Message.of("engine.pack.encoding", "file", file, "line", line));
        }
    }
}
