package org.jiaohe.audit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an audit has done so far, one line of JSON for each file judged, so that a killed run goes on where it was and the
 * findings of a large collection need not stay in memory. A line that was cut off by a kill is as if it had not been written.
 */
final class Journal implements Closeable {
    static final String NAME = ".journal.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
    private static final int SYNC_EVERY = 64;

    /**
     * An entry without its findings, and where the whole of it stands.
     *
     * @param offset  where the entry begins, of so many bytes in {@code length}
     * @param figures how many bytes behind it and a comma tell its figures
     */
    record Kept(Entry entry, long offset, int length, int figures) {
    }

    private final FileChannel channel;
    private final ToldFigures told;
    private long end;
    private int unsynced;

    private Journal(FileChannel channel, long end, ToldFigures told) {
        this.channel = channel;
        this.told = told;
        this.end = end;
    }

    /** Opens a journal anew. {@code head} names what the lines depend on besides the files: program, rules, language. */
    static Journal start(Path file, String head) throws IOException {
        Files.deleteIfExists(file);
        Journal journal = new Journal(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), 0, new ToldFigures());
        journal.write((JSON.writeValueAsString(head) + "\n").getBytes(StandardCharsets.UTF_8));
        journal.sync();
        return journal;
    }

    /** Opens a journal to go on with it; what it holds is put into {@code done} by file, the last line of a file counting. Starts anew where the head is another. */
    static Journal resume(Path file, String head, Map<String, Kept> done) throws IOException {
        if (!Files.exists(file)) {
            return start(file, head);
        }
        long whole = 0;
        ToldFigures told = new ToldFigures();
        Map<String, Kept> found = new LinkedHashMap<>();
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            LineReader reader = new LineReader(lines);
            byte[] first = reader.next();
            if (first == null || !head.equals(text(first))) {
                return start(file, head);
            }
            whole = reader.position();
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                try (JsonParser json = JSON.createParser(line)) {
                    json.nextToken();
                    json.nextToken();
                    Entry entry = json.readValueAs(Entry.class);
                    int length = (int) json.currentLocation().getByteOffset() - 1;
                    json.nextToken();
                    told.read(json);
                    found.put(entry.file(), new Kept(entry.light(), whole + 1, length, line.length - length - 3));
                } catch (IOException e) {
                    break;
                }
                whole = reader.position();
            }
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(whole);
        done.putAll(found);
        return new Journal(channel, whole, told);
    }

    private static String text(byte[] json) throws IOException {
        try {
            return JSON.readValue(json, String.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return "";
        }
    }

    Kept add(Entry entry) throws IOException {
        byte[] line = JSON.writeValueAsBytes(entry.with(Map.of()));
        synchronized (this) {
            byte[] figures = told.write(entry.figures());
            ByteBuffer whole = ByteBuffer.allocate(line.length + figures.length + 4).put((byte) '[').put(line).put((byte) ',').put(figures).put((byte) ']').put((byte) '\n');
            Kept kept = new Kept(entry.light(), end + 1, line.length, figures.length);
            write(whole.array());
            if (++unsynced >= SYNC_EVERY) {
                sync();
            }
            return kept;
        }
    }

    /** The entry with its findings and figures. */
    Entry whole(Kept kept) throws IOException {
        return findings(kept).with(figures(kept));
    }

    /** The entry with its findings, and with figures left out: most of a line is figures. */
    Entry findings(Kept kept) throws IOException {
        return JSON.readValue(bytes(kept.offset(), kept.length()), Entry.class);
    }

    /** The figures of an entry. */
    Map<String, BigDecimal> figures(Kept kept) throws IOException {
        byte[] line = bytes(kept.offset() + kept.length() + 1, kept.figures());
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            synchronized (this) {
                return told.read(json);
            }
        }
    }

    private byte[] bytes(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        long at = offset;
        while (bytes.hasRemaining()) {
            int count = channel.read(bytes, at);
            if (count < 0) {
                throw new IOException("the journal was cut off");
            }
            at += count;
        }
        return bytes.array();
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            end += channel.write(buffer, end);
        }
    }

    private void sync() throws IOException {
        channel.force(false);
        unsynced = 0;
    }

    @Override
    public synchronized void close() throws IOException {
        sync();
        channel.close();
    }

    /** Lines as bytes with the position after each; a last line without its line feed is no line. */
    private static final class LineReader {
        private final RandomAccessFile file;
        private final byte[] buffer = new byte[1 << 16];
        private int from;
        private int to;
        private long position;

        LineReader(RandomAccessFile file) {
            this.file = file;
        }

        long position() {
            return position;
        }

        byte[] next() throws IOException {
            List<byte[]> parts = new ArrayList<>();
            int length = 0;
            while (true) {
                if (from == to) {
                    to = file.read(buffer);
                    from = 0;
                    if (to < 0) {
                        to = 0;
                        return null;
                    }
                }
                int at = from;
                while (at < to && buffer[at] != '\n') {
                    at++;
                }
                parts.add(Arrays.copyOfRange(buffer, from, at));
                length += at - from;
                if (at < to) {
                    from = at + 1;
                    position += length + 1L;
                    return join(parts, length);
                }
                from = to;
            }
        }

        private static byte[] join(List<byte[]> parts, int length) {
            ByteBuffer line = ByteBuffer.allocate(length);
            parts.forEach(line::put);
            return line.array();
        }
    }
}
