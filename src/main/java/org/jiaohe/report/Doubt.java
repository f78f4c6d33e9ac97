package org.jiaohe.report;

import java.util.List;
import org.jiaohe.text.Message;

/**
 * Something noticed while reading that keeps part of the report from being trusted. A report with a doubt never passes.
 *
 * @param about what must not be relied on: {@code file} (everything), {@code identity}, {@code text} (all running text),
 *              {@code sections}, or a table's or section's pointer such as {@code /tables/requests}
 */
public record Doubt(String about, Message reason, List<Place> places) {
    public static final String FILE = "file";
    public static final String IDENTITY = "identity";
    public static final String TEXT = "text";
    public static final String SECTIONS = "sections";

    public Doubt {
        places = List.copyOf(places);
    }
}
