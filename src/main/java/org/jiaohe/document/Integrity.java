package org.jiaohe.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at the bytes themselves. PDFBox mends what it can without a word: it ignores the checksum of packed streams and
 * reads on where an offset or a length is wrong, and the digits it then delivers may be others.
 */
final class Integrity {
    private static final int TAIL = 1024;
    private static final long ESSENTIAL = Syntax.keys("Contents", "Kids", "Resources", "BaseFont", "Font", "XObject", "DescendantFonts", "CharProcs", "FontFile", "FontFile2", "FontFile3");
    private static final List<String> BINARY = List.of("CIDSet", "CIDToGIDMap");
    private static final long SETS = Syntax.keys("CIDSet", "CIDToGIDMap");
    private static final long DRAWN = Syntax.keys("CharProcs");
    private static final long FONT = Syntax.keys("BaseFont", "CharProcs");
    private static final long PAGE = Syntax.keys("MediaBox", "Contents");
    private static final long PROGRAM = Syntax.keys("Length1");
    private static final long UNUSUAL = Syntax.keys("DecodeParms", "F");
    private static final Set<String> SHAPES = Set.of("Type1C", "CIDFontType0C", "OpenType");
    private final Bytes bytes;
    private final Budget budget;
    private final Streams streams;
    private final Map<COSObjectKey, Long> objects;
    private final COSDocument document;
    private final Syntax syntax;
    /** Objects that carry text, and objects that others refer to. */
    private final ObjectNumbers needed = new ObjectNumbers();
    private final ObjectNumbers referred = new ObjectNumbers();
    /** Those referred to from pages and fonts. Elsewhere a reference to nothing is an empty value (ISO 32000-1, 7.3.10), which extracting pages leaves behind. */
    private final ObjectNumbers essential = new ObjectNumbers();
    private final ObjectNumbers pages = new ObjectNumbers();
    /** Unpacked streams whose bytes are no words, and streams that need hold none: sets of glyphs, which some writers leave unpacked. */
    private final ObjectNumbers wordless = new ObjectNumbers();
    private final ObjectNumbers binary = new ObjectNumbers();
    /** Font programs and drawings of characters, which matter only where a font says nothing of its characters otherwise. */
    private final List<Packed> shapes = new ArrayList<>();
    /** All other streams, and those among them that draw a character each: browsers write hundreds. */
    private final List<Packed> packed = new ArrayList<>();
    private final ObjectNumbers drawings = new ObjectNumbers();
    /** Dictionaries of such drawings that stand by themselves. */
    private final ObjectNumbers apart = new ObjectNumbers();
    /** The objects that the object read last refers to. */
    private long[] current = new long[64];
    private int count;
    /** Where the newest revision begins: older ones may hold objects that nobody refers to any more. */
    private int newest;
    private int faults;

    private record Packed(COSObjectKey key, List<String> filters, int from, int length, boolean encrypted, boolean holdsObjects, boolean plain) {
    }

    private Integrity(byte[] bytes, Budget budget, COSDocument document) {
        this.streams = new Streams(budget.limits().stream());
        this.bytes = new Bytes(bytes);
        this.budget = budget;
        this.objects = document.getXrefTable();
        this.syntax = new Syntax(bytes, this::refers);
        this.document = document;
    }

    private void refers(long number) {
        current = count < current.length ? current : Arrays.copyOf(current, 2 * count);
        current[count++] = number;
    }

    private void note(ObjectNumbers into) {
        for (int i = 0; i < count; i++) {
            into.add(current[i]);
        }
    }

    /** Examines a whole file but for its font programs. Throws {@link OverLimit} for a stream that unpacks to too much. */
    static Integrity of(byte[] bytes, Budget budget, COSDocument document) {
        Integrity check = new Integrity(bytes, budget, document);
        try (Unpacking unpacking = new Unpacking(budget.limits())) {
            check.end(unpacking);
            check.objects();
            check.streams(unpacking);
        }
        check.references();
        return check;
    }

    /** How many places are not as a producer writes them; 0 for a sound file. */
    int faults() {
        return faults;
    }

    /** The document's streams, those already unpacked among them. */
    Streams streams() {
        return streams;
    }

    /** The same for the font programs, for a file whose characters are known by nothing else. */
    int faultsOfShapes() {
        int before = faults;
        try (Unpacking unpacking = new Unpacking(budget.limits())) {
            shapes.forEach(one -> unpack(unpacking, one));
        }
        return faults - before;
    }

    /** How many of the pages that the file holds are not among those reached from the root of the page tree. */
    int pagesAstray(Set<Long> reached) {
        return (int) pages.all().filter(page -> !reached.contains(page)).count();
    }

    /** Without its last lines a file has been cut short. */
    private void end(Unpacking unpacking) {
        int from = Math.max(0, bytes.length() - TAIL);
        String tail = bytes.text(from, bytes.length());
        int eof = tail.lastIndexOf("%%EOF");
        int start = tail.lastIndexOf("startxref");
        if (eof < 0 || start < 0 || start > eof) {
            faults++;
            return;
        }
        long offset = bytes.number(from + start + 9);
        if (offset < 0 || offset >= bytes.length() || !(bytes.at((int) offset, "xref") || bytes.header((int) offset) > 0)) {
            faults++;
            return;
        }
        CrossReferences sections = CrossReferences.of(bytes, unpacking, offset);
        faults += sections.faults();
        newest = linearised() || sections.count() < 2 ? 0 : previousEnd((int) offset);
    }

    /** The end of the revision before the cross-reference at an offset; 0 where there is none. */
    private int previousEnd(int offset) {
        for (int i = offset; i > 0; i--) {
            if (bytes.at(i) == '%' && bytes.at(i, "%%EOF")) {
                return i;
            }
        }
        return 0;
    }

    /** A linearised file says in its first object how long it is (ISO 32000-1, annex F). */
    private boolean linearised() {
        int from = 0;
        while (from < Math.min(TAIL, bytes.length()) && bytes.header(from) < 0) {
            from++;
        }
        int body = from < bytes.length() ? bytes.header(from) : -1;
        if (body < 0 || syntax.object(body, Math.min(bytes.length(), body + TAIL)) < 0 || syntax.value("Linearized").isEmpty()) {
            return false;
        }
        String length = syntax.value("L").strip();
        if (!length.matches("\\d{1,10}") || Long.parseLong(length) > bytes.length()) {
            faults++;
            return true;
        }
        return Long.parseLong(length) == bytes.length();
    }

    /** The hints of a linearised file are found by their offset; nobody refers to them. */
    private boolean hints() {
        String shared = syntax.value("S").strip();
        return !syntax.has("Type") && !shared.isEmpty() && shared.chars().allMatch(one -> one >= '0' && one <= '9');
    }

    /** Every object that is referred to must be there, and every object that carries text must be referred to. */
    private void references() {
        ObjectNumbers known = new ObjectNumbers();
        objects.keySet().forEach(key -> known.add(key.getNumber()));
        faults += essential.without(known) + needed.without(referred);
        faults += wordless.without(binary);
    }

    /** In the order of their places: an object reaches to the next one at most. */
    private void objects() {
        COSObjectKey[] keys = new COSObjectKey[objects.size()];
        long[] sorted = new long[keys.length];
        int placed = 0;
        for (Map.Entry<COSObjectKey, Long> entry : objects.entrySet()) {
            if (entry.getValue() > 0) {
                keys[placed] = entry.getKey();
                // One number holds the place and whose it is, so that sorting needs no objects.
                sorted[placed] = Math.min(entry.getValue(), bytes.length()) << 32 | placed++;
            }
        }
        Arrays.sort(sorted, 0, placed);
        int end = bytes.length();
        int next = end;
        for (int i = placed - 1; i >= 0; i--) {
            COSObjectKey key = keys[(int) sorted[i]];
            int offset = (int) (sorted[i] >>> 32);
            end = offset < next ? next : end;
            next = offset;
            int body = bytes.body(offset, key.getNumber(), key.getGeneration());
            if (body < 0) {
                faults++;
            } else {
                budget.spend();
                object(key, body, end);
            }
        }
    }

    private void object(COSObjectKey key, int from, int end) {
        count = 0;
        int body = syntax.object(from, end);
        if (body < 0) {
            faults++;
            return;
        }
        note(referred);
        if (syntax.has(ESSENTIAL)) {
            note(essential);
        }
        if (syntax.has(SETS)) {
            BINARY.forEach(name -> binary.add(referred(name)));
        }
        boolean font = syntax.has(FONT);
        if (syntax.has(DRAWN)) {
            drawings();
            if (!document.isEncrypted()) {
                DrawnFont.of(syntax).ifPresent(drawn -> streams.keep(key, drawn));
            }
        }
        int after = syntax.blanks(body, end);
        if (bytes.at(after, "stream")) {
            stream(key, after + 6);
            return;
        }
        faults += bytes.at(after, "endobj") ? 0 : 1;
        if (font || syntax.has(PAGE)) {
            need(key, from);
        }
        if (from >= newest && syntax.name("Type").equals("Page")) {
            pages.add(key.getNumber());
        }
        faults += font && !widths() ? 1 : 0;
    }

    private void need(COSObjectKey key, int at) {
        if (at >= newest) {
            needed.add(key.getNumber());
        }
    }

    private void stream(COSObjectKey key, int from) {
        int data = from;
        data += data < bytes.length() && bytes.at(data) == '\r' ? 1 : 0;
        data += data < bytes.length() && bytes.at(data) == '\n' ? 1 : 0;
        long length = length();
        int stop = (int) Math.min(bytes.length(), data + Math.max(0, length));
        int after = stop;
        while (after < bytes.length() && after < stop + 3 && (bytes.at(after) == '\r' || bytes.at(after) == '\n' || bytes.at(after) == ' ')) {
            after++;
        }
        if (length < 0 || !bytes.at(after, "endstream") || !bytes.at(bytes.skip(after + 9), "endobj")) {
            faults++;
            return;
        }
        String type = syntax.name("Type");
        String subtype = syntax.name("Subtype");
        // Pictures carry no text of the report, nor does the metadata.
        if (subtype.equals("Image") || type.equals("Metadata")) {
            return;
        }
        Packed packed = new Packed(key, Unpacking.filters(syntax.value("Filter")), data, (int) length, document.isEncrypted() && !type.equals("XRef"), type.equals("ObjStm"), !syntax.has(UNUSUAL));
        if (syntax.has(PROGRAM) || SHAPES.contains(subtype)) {
            shapes.add(packed);
            return;
        }
        if (!type.equals("ObjStm") && !type.equals("XRef") && !hints()) {
            need(key, from);
            boolean plain = packed.filters().isEmpty() && !packed.encrypted();
            if (plain && !PlainContent.sound(bytes, data, data + (int) length)) {
                wordless.add(key.getNumber());
            }
        }
        this.packed.add(packed);
    }

    private void streams(Unpacking unpacking) {
        drawingsApart();
        for (Packed one : packed) {
            if (drawings.contains(one.key().getNumber())) {
                shapes.add(one);
            } else {
                unpack(unpacking, one);
            }
        }
    }

    /** Notes the drawings of a font's characters (ISO 32000-1, 9.6.5), whose dictionary stands in the font or by itself. */
    private void drawings() {
        String names = syntax.value("CharProcs").strip();
        if (names.startsWith("<<")) {
            // /name n g R, over and over: the number stands second.
            StringTokenizer words = new StringTokenizer(names, " \t\n\r\f<>");
            for (int i = 0; words.hasMoreTokens(); i++) {
                String word = words.nextToken();
                if (i % 4 == 1) {
                    drawings.add((long) code(word));
                }
            }
            return;
        }
        apart.add(referred("CharProcs"));
    }

    /** Finds the drawings whose dictionary stands by itself: they are all it refers to. */
    private void drawingsApart() {
        apart.all().forEach(number -> {
            Long offset = objects.get(new COSObjectKey(number, 0));
            if (offset != null && offset < 0) {
                packedDrawings(number);
            } else if (offset != null && offset > 0 && offset < bytes.length()) {
                count = 0;
                int body = bytes.header(offset.intValue());
                if (body > 0 && syntax.object(body, bytes.length()) > 0) {
                    note(drawings);
                }
            }
        });
    }

    private void packedDrawings(long number) {
        if (document.getObjectFromPool(new COSObjectKey(number, 0)).getObject() instanceof COSDictionary own) {
            own.keySet().stream().map(own::getItem).filter(COSObject.class::isInstance).forEach(one -> drawings.add(((COSObject) one).getKey().getNumber()));
        }
    }

    private void unpack(Unpacking unpacking, Packed packed) {
        try {
            byte[] data = bytes.all();
            int from = packed.from();
            int length = packed.length();
            if (packed.encrypted()) {
                // The checksums of an encrypted file are those of the decrypted streams; a cross-reference is never encrypted.
                if (!(document.getObjectFromPool(packed.key()).getObject() instanceof COSStream stream)) {
                    throw new IOException();
                }
                try (InputStream in = stream.createRawInputStream()) {
                    data = in.readAllBytes();
                    from = 0;
                    length = data.length;
                }
            }
            boolean wanted = packed.plain() && Unpacking.whole(packed.filters()) && streams.open();
            byte[] content = unpacking.check(packed.filters(), data, from, length, packed.holdsObjects() || wanted);
            if (packed.holdsObjects()) {
                references(content);
            } else if (wanted) {
                streams.keep(packed.key(), content);
            }
        } catch (IOException e) {
            faults++;
        }
    }

    /** A simple font says how many widths it has. */
    private boolean widths() {
        String widths = syntax.value("Widths").strip();
        if (!widths.startsWith("[")) {
            return true;
        }
        int count = new StringTokenizer(widths, " \t\n\r\f[]").countTokens();
        int first = code(syntax.value("FirstChar").strip());
        int last = code(syntax.value("LastChar").strip());
        return first >= 0 && last >= 0 && count == last - first + 1;
    }

    /** A character code; -1 where it is none. */
    private static int code(String text) {
        return !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(one -> one >= '0' && one <= '9') ? Integer.parseInt(text) : -1;
    }

    /** References inside unpacked object streams, which the checksum vouches for. */
    private void references(byte[] text) {
        for (int i = 4; i < text.length; i++) {
            if (text[i] == 'R' && text[i - 1] == ' ' && Bytes.digit(text[i - 2])) {
                int g = i - 2;
                while (g > 0 && Bytes.digit(text[g])) {
                    g--;
                }
                int n = g - 1;
                long value = 0;
                long unit = 1;
                while (n >= 0 && Bytes.digit(text[n]) && unit < 1L << 33) {
                    value += unit * (text[n--] - '0');
                    unit *= 10;
                }
                referred.add(value);
            }
        }
    }

    /** The object that the value of a key refers to; -1 where it is no reference. */
    private long referred(String key) {
        return syntax.generation(key) < 0 ? -1 : syntax.number(key);
    }

    private long length() {
        long number = syntax.number("Length");
        long generation = syntax.generation("Length");
        if (generation < 0) {
            return number;
        }
        COSObjectKey key = new COSObjectKey(number, (int) generation);
        Long offset = objects.get(key);
        if (offset != null && offset < 0) {
            // The length stands in an object stream.
            return document.getObjectFromPool(key).getObject() instanceof COSInteger known ? known.longValue() : -1;
        }
        int body = offset == null || offset == 0 || offset >= bytes.length() ? -1 : bytes.header(offset.intValue());
        return body < 0 ? -1 : bytes.number(body);
    }
}
