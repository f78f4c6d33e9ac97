package org.jiaohe.document;

import java.util.List;
import java.util.Map;
import org.jiaohe.text.Message;

/**
 * A PDF as read.
 *
 * @param damage     signs that the bytes are not those the producer wrote, or that pages could not be read whole
 * @param properties {@code title}, {@code author} and {@code created} (ISO 8601 date) where the file carries them
 */
public record PdfDocument(List<Page> pages, List<Message> damage, Map<String, String> properties) {
    public PdfDocument {
        pages = List.copyOf(pages);
        damage = List.copyOf(damage);
        properties = Map.copyOf(properties);
    }

    /** Whether characters of a page read as something else than they look. */
    public boolean garbled() {
        return damage.stream().anyMatch(why -> why.key().equals(Garble.KEY));
    }
}
