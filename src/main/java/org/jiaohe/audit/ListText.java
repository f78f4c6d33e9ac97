package org.jiaohe.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Message;

/**
 * The text of a list in UTF-8, UTF-16 with a mark or GB18030.
 *
 * @param guessed whether it is taken for GB18030, as which other encodings can mostly be read too
 * @param remarks rows whose bytes are no text
 */
record ListText(String text, boolean guessed, List<Message> remarks) {
    private static final Charset GB = Charset.forName("GB18030");

    static Optional<ListText> of(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 255) == 255 && (bytes[1] & 255) == 254 || bytes.length > 1 && (bytes[0] & 255) == 254 && (bytes[1] & 255) == 255) {
            return decoded(bytes, StandardCharsets.UTF_16).flatMap(text -> of(text, false, List.of()));
        }
        Optional<String> utf = decoded(bytes, StandardCharsets.UTF_8);
        if (utf.isPresent()) {
            return of(utf.get(), false, List.of());
        }
        List<byte[]> lines = lines(bytes);
        long telling = lines.stream().filter(ListText::tells).count();
        long unicode = lines.stream().filter(line -> tells(line) && decoded(line, StandardCharsets.UTF_8).isPresent()).count();
        // Text in GB18030 is hardly ever UTF-8 by chance, while UTF-8 can often be read as GB18030.
        boolean mostlyUtf = unicode * 2 > telling;
        Optional<String> whole = mostlyUtf ? Optional.empty() : decoded(bytes, GB);
        return whole.isPresent() ? of(whole.get(), true, List.of()) : byLine(lines, mostlyUtf);
    }

    private static Optional<ListText> of(String text, boolean guessed, List<Message> remarks) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\0') < 0 ? Optional.of(new ListText(plain, guessed, remarks)) : Optional.empty();
    }

    /** A row put in from another list may have another encoding; what is in neither is left out by name. */
    private static Optional<ListText> byLine(List<byte[]> lines, boolean mostlyUtf) {
        StringBuilder text = new StringBuilder();
        List<Message> remarks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = lines.get(i);
            Optional<String> one = decoded(line, mostlyUtf ? StandardCharsets.UTF_8 : GB).or(() -> decoded(line, mostlyUtf ? GB : StandardCharsets.UTF_8));
            if (one.isEmpty()) {
                remarks.add(Message.of("audit.list.row", "row", i + 1));
            }
            text.append(one.orElse("")).append('\n');
        }
        return remarks.size() * 2 >= lines.size() ? Optional.empty() : of(text.toString(), !mostlyUtf, remarks);
    }

    private static boolean tells(byte[] line) {
        for (byte one : line) {
            if (one < 0) {
                return true;
            }
        }
        return false;
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte one : bytes) {
            if (one == '\n') {
                lines.add(line.toByteArray());
                line.reset();
            } else {
                line.write(one);
            }
        }
        if (line.size() > 0) {
            lines.add(line.toByteArray());
        }
        return lines;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
