package org.jiaohe.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes altered copies of a PDF: what storage, transfer and meddling do to files, in every region of the bytes. */
final class Alterations {
    /** Ways in which a file is altered; those from {@link #TRUNCATE} on concern the whole file rather than one place. */
    enum Way {
        BIT, BYTE, DIGIT, ZEROS, NOISE, DELETE, INSERT, SWAP, REPEAT, TRUNCATE, CUT_MIDDLE, LOSE_HEAD, TEXT_MODE, JOIN_HALVES,
        SECTORS_LOST, SECTORS_EXCHANGED, SECTORS_OF_ANOTHER, HALF_COME, TWO_IN_ONE, PAGE_LOST, PAGE_TWICE
    }

    /** A copy and how it came about. */
    record Copy(byte[] bytes, String how) {
    }

    private static final Pattern KIDS = Pattern.compile("/Kids\\s*\\[([^\\]]*)\\]");
    private static final Pattern REFERENCE = Pattern.compile("\\d+ \\d+ R");
    private static final Pattern OBJECT = Pattern.compile("(?s)(\\d+) \\d+ obj(.*?)endobj");
    private final byte[] whole;
    private final byte[] other;
    private final Random random;
    private final Map<String, List<int[]>> regions = new LinkedHashMap<>();

    /** @param other another file, part of which may take the place of a part of this one */
    Alterations(byte[] whole, byte[] other, long seed) {
        this.whole = whole;
        this.other = other;
        this.random = new Random(seed);
        divide();
    }

    /** The regions of the file by what they hold, each a list of ranges. */
    private void divide() {
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        Matcher object = OBJECT.matcher(text);
        int at = 0;
        while (object.find()) {
            add("between objects", at, object.start());
            String body = object.group(2);
            int stream = body.indexOf("stream");
            String dictionary = stream < 0 ? body : body.substring(0, stream);
            add(dictionary.contains("/Font") ? "font dictionaries" : dictionary.contains("/Page") ? "page dictionaries" : "other dictionaries", object.start(), object.start(2) + dictionary.length());
            if (stream >= 0) {
                int end = body.lastIndexOf("endstream");
                add(kind(dictionary, body.substring(stream)), object.start(2) + stream, object.start(2) + Math.max(stream, end));
                add("ends of streams", object.start(2) + Math.max(stream, end), object.end());
            }
            at = object.end();
        }
        add("table and trailer", at, whole.length);
    }

    private static String kind(String dictionary, String stream) {
        String packed = dictionary.contains("/Filter") ? "" : "plain ";
        if (dictionary.contains("/ObjStm") || dictionary.contains("/XRef")) {
            return dictionary.contains("/XRef") ? "cross-reference streams" : "object streams";
        }
        if (dictionary.contains("/Length1") || dictionary.contains("FontType0C") || dictionary.contains("/Type1C")) {
            return packed + "font programs";
        }
        if (dictionary.contains("/Subtype/Image") || dictionary.contains("/Subtype /Image")) {
            return packed + "pictures";
        }
        return packed + (stream.contains("begincmap") ? "character maps" : stream.length() < 1500 ? "short streams" : "page contents");
    }

    private void add(String region, int from, int to) {
        if (to > from) {
            regions.computeIfAbsent(region, key -> new ArrayList<>()).add(new int[] {from, to});
        }
    }

    /** The next copy; the same seed gives the same copies. */
    Copy next() {
        Way way = Way.values()[random.nextInt(Way.values().length)];
        if (way.compareTo(Way.TRUNCATE) >= 0) {
            return new Copy(whole(way), way.toString());
        }
        List<String> names = List.copyOf(regions.keySet());
        String region = names.get(random.nextInt(names.size()));
        List<int[]> ranges = regions.get(region);
        int[] range = ranges.get(random.nextInt(ranges.size()));
        int at = range[0] + random.nextInt(range[1] - range[0]);
        return new Copy(part(way, at), way + " at " + at + " in " + region);
    }

    private byte[] part(Way way, int at) {
        byte[] copy = whole.clone();
        int left = whole.length - at;
        switch (way) {
            case BIT -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case BYTE -> copy[at] = (byte) random.nextInt(256);
            case DIGIT -> {
                int digit = at;
                while (digit < copy.length - 1 && (copy[digit] < '0' || copy[digit] > '9')) {
                    digit++;
                }
                copy[digit] = (byte) ('0' + random.nextInt(10));
            }
            case ZEROS -> Arrays.fill(copy, at, at + Math.min(left, 1 + random.nextInt(random.nextBoolean() ? 8 : 4096)), (byte) 0);
            case NOISE -> {
                byte[] noise = new byte[Math.min(left, 1 + random.nextInt(random.nextBoolean() ? 8 : 512))];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, copy, at, noise.length);
            }
            case DELETE -> copy = joined(at, at + Math.min(left, 1 + random.nextInt(32)));
            case INSERT -> {
                byte[] more = new byte[1 + random.nextInt(16)];
                random.nextBytes(more);
                copy = joined(part(0, at), more, part(at, whole.length));
            }
            case SWAP -> {
                int size = Math.min(1 + random.nextInt(1024), left / 2);
                System.arraycopy(whole, at + size, copy, at, size);
                System.arraycopy(whole, at, copy, at + size, size);
            }
            default -> {
                int size = Math.min(1 + random.nextInt(512), left);
                copy = joined(part(0, at + size), part(at, whole.length));
            }
        }
        return copy;
    }

    private byte[] whole(Way way) {
        int at = 1 + random.nextInt(whole.length - 2);
        return switch (way) {
            case TRUNCATE -> part(0, random.nextBoolean() ? at : whole.length - 1 - random.nextInt(Math.min(whole.length - 1, 2000)));
            case CUT_MIDDLE -> joined(at, Math.min(whole.length, at + 1 + random.nextInt(whole.length / 3)));
            case LOSE_HEAD -> joined(9, 9 + random.nextInt(whole.length / 2));
            case TEXT_MODE -> TextMode.values()[random.nextInt(TextMode.values().length)].of(whole);
            case SECTORS_LOST, SECTORS_EXCHANGED, SECTORS_OF_ANOTHER -> sectors(way);
            case HALF_COME -> Arrays.copyOf(part(0, at), whole.length);
            case TWO_IN_ONE -> random.nextBoolean() ? joined(whole, other) : joined(part(0, at), whole);
            case PAGE_LOST, PAGE_TWICE -> pages(way);
            default -> joined(part(0, at), Arrays.copyOfRange(other, Math.min(at, other.length), other.length));
        };
    }

    /** What a failing disk does. */
    private byte[] sectors(Way way) {
        int size = random.nextBoolean() ? 512 : 4096;
        int count = Math.max(1, whole.length / size);
        byte[] copy = whole.clone();
        int to = size * random.nextInt(count);
        int from = size * random.nextInt(count);
        int length = Math.min(size * (1 + random.nextInt(3)), whole.length - Math.max(to, from));
        switch (way) {
            case SECTORS_LOST -> Arrays.fill(copy, to, to + length, (byte) 0);
            case SECTORS_EXCHANGED -> {
                System.arraycopy(whole, from, copy, to, length);
                System.arraycopy(whole, to, copy, from, length);
            }
            default -> System.arraycopy(other, Math.min(from, Math.max(0, other.length - length)), copy, to, Math.min(length, other.length));
        }
        return copy;
    }

    /** A page taken out of the tree of pages or put in another's place; nothing else moves. A file whose tree is packed stays as it is. */
    private byte[] pages(Way way) {
        StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.ISO_8859_1));
        Matcher kids = KIDS.matcher(text.toString());
        if (!kids.find()) {
            return whole;
        }
        List<int[]> places = new ArrayList<>();
        Matcher one = REFERENCE.matcher(kids.group(1));
        while (one.find()) {
            places.add(new int[] {kids.start(1) + one.start(), kids.start(1) + one.end()});
        }
        int[] place = places.get(random.nextInt(places.size()));
        int[] second = places.get(random.nextInt(places.size()));
        String instead = way == Way.PAGE_TWICE ? text.substring(second[0], second[1]) : "";
        int room = place[1] - place[0];
        if (instead.length() <= room) {
            text.replace(place[0], place[1], instead + " ".repeat(room - instead.length()));
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] part(int from, int to) {
        return Arrays.copyOfRange(whole, from, to);
    }

    private byte[] joined(int from, int to) {
        return joined(part(0, from), part(to, whole.length));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
