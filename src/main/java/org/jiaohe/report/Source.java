package org.jiaohe.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a value was read. A source says what its input can give: a PDF gives places, JSON gives the line.
 *
 * @param places  page and box, one for each page or line it spreads over; empty where the input has no pages
 * @param quote   the text exactly as printed
 * @param pointer RFC 6901 pointer into the report JSON
 * @param line    line of the input file, counted from 1, where the input is JSON
 */
public record Source(List<Place> places, Optional<String> quote, Optional<String> pointer, OptionalInt line) {
    /** Nothing is known of where it stands. */
    public static final Source NOWHERE = new Source(List.of(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    public Source {
        places = List.copyOf(places);
    }

    // Written out, since the virtual machine makes those of a record only when they are called, which is felt in a cold check.
    @Override
    public boolean equals(Object other) {
        return other instanceof Source one && places.equals(one.places) && quote.equals(one.quote) && pointer.equals(one.pointer) && line.equals(one.line);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * quote.hashCode() + pointer.hashCode()) + line.hashCode();
    }

    public static Source onPage(int page, Box box, String quote, String pointer) {
        return new Source(List.of(new Place(page, box)), Optional.of(quote), Optional.of(pointer), OptionalInt.empty());
    }

    public static Source inJson(String pointer, int line, String quote) {
        return new Source(List.of(), Optional.of(quote), Optional.of(pointer), line > 0 ? OptionalInt.of(line) : OptionalInt.empty());
    }

    public Source quoting(String text) {
        return new Source(places, Optional.of(text), pointer, line);
    }

    /** The same place for what does not stand in the report, such as the day it was submitted: nothing there is quoted for it. */
    public Source unquoted() {
        return new Source(places, Optional.empty(), pointer, line);
    }

    public Source pointing(String to) {
        return pointer.isPresent() && pointer.get().equals(to) ? this : new Source(places, quote, Optional.of(to), line);
    }
}
