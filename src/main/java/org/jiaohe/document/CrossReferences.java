package org.jiaohe.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Looks at every section of the cross-reference (ISO 32000-1, 7.5.4 to 7.5.8), from the newest back to the first. Where a
 * section cannot be read, PDFBox goes on without the objects it names, whole pages among them.
 */
final class CrossReferences {
    private static final List<String> EARLIER = List.of("Prev", "XRefStm");
    private final Bytes bytes;
    private final Syntax syntax;
    private final Unpacking unpacking;
    private final Set<Long> seen = new HashSet<>();
    private int faults;

    private CrossReferences(Bytes bytes, Unpacking unpacking) {
        this.bytes = bytes;
        this.syntax = new Syntax(bytes.all(), number -> {
        });
        this.unpacking = unpacking;
    }

    /** The sections from the one at {@code newest} on. */
    static CrossReferences of(Bytes bytes, Unpacking unpacking, long newest) {
        CrossReferences sections = new CrossReferences(bytes, unpacking);
        // A file saved a thousand times has as many sections: they are looked at in turn, not one inside another.
        Deque<Long> next = new ArrayDeque<>(List.of(newest));
        while (!next.isEmpty()) {
            long offset = next.pop();
            if (sections.seen.add(offset)) {
                sections.section(offset, next);
            }
        }
        return sections;
    }

    /** How many of them are not as they were written. */
    int faults() {
        return faults;
    }

    int count() {
        return seen.size();
    }

    private void section(long offset, Deque<Long> next) {
        boolean inside = offset >= 0 && offset < bytes.length();
        if (!inside || !(bytes.at((int) offset, "xref") ? table((int) offset + 4) : stream((int) offset))) {
            faults++;
            return;
        }
        EARLIER.stream().filter(syntax::has).map(syntax::value).map(CrossReferences::whole).forEach(next::push);
    }

    /** A table with its trailer; all its entries are equally long. */
    private boolean table(int from) {
        int at = bytes.skip(from);
        int places = 0;
        while (at < bytes.length() && Bytes.digit(bytes.at(at))) {
            long count = bytes.number(bytes.digits(at));
            at = bytes.skip(bytes.digits(bytes.skip(bytes.digits(at))));
            for (long i = 0; i < count; i++) {
                int generation = bytes.digits(at);
                int kind = bytes.digits(bytes.skip(generation));
                places = places == 0 ? kind - at : places;
                boolean sound = generation > at && kind > generation + 1 && kind - at == places && (bytes.at(kind + 1, "n") || bytes.at(kind + 1, "f"));
                if (!sound) {
                    return false;
                }
                at = bytes.skip(kind + 2);
            }
        }
        return bytes.at(at, "trailer") && syntax.object(at + 7, bytes.length()) > 0;
    }

    private boolean stream(int offset) {
        int body = bytes.header(offset);
        int end = body < 0 ? -1 : syntax.object(body, bytes.length());
        int data = end < 0 ? -1 : syntax.blanks(end, bytes.length());
        if (data < 0 || !bytes.at(data, "stream") || !syntax.name("Type").equals("XRef")) {
            return false;
        }
        data += 6;
        data += data < bytes.length() && bytes.at(data) == '\r' ? 1 : 0;
        data += data < bytes.length() && bytes.at(data) == '\n' ? 1 : 0;
        long length = whole(syntax.value("Length"));
        List<String> filters = Unpacking.filters(syntax.value("Filter"));
        if (length < 0 || data + length > bytes.length()) {
            return false;
        }
        try {
            long size = filters.isEmpty() ? length : unpacking.check(filters, bytes.all(), data, (int) length, true).length;
            return size == 0 && !filters.isEmpty() || size == entries() * (row() + (predicted() ? 1 : 0));
        } catch (IOException e) {
            return false;
        }
    }

    /** A predictor puts a byte of its own before each row (ISO 32000-1, 7.4.4.4). */
    private boolean predicted() {
        return syntax.value("DecodeParms").matches("(?s).*/Predictor\\s+1\\d.*");
    }

    private long row() {
        return numbers(syntax.value("W")).stream().mapToLong(Long::longValue).sum();
    }

    private long entries() {
        List<Long> index = numbers(syntax.value("Index"));
        long count = index.isEmpty() ? whole(syntax.value("Size")) : 0;
        for (int i = 1; i < index.size(); i += 2) {
            count += index.get(i);
        }
        return count;
    }

    private static List<Long> numbers(String array) {
        List<Long> numbers = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(array, " \t\r\n\f[]");
        while (words.hasMoreTokens()) {
            numbers.add(whole(words.nextToken()));
        }
        return numbers;
    }

    /** A whole number that is no offset beyond any file; -1 where there is none. */
    private static long whole(String text) {
        String number = text.strip();
        return number.matches("\\d{1,10}") ? Long.parseLong(number) : -1;
    }
}
