package org.jiaohe.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Whether characters of some page read as something else than they look. */
    public boolean garbled() {
        return damage.stream().anyMatch(why -> why.key().equals(Garble.KEY));
    }

    /** The same for one page. */
    public boolean garbled(int page) {
        return damage.stream().anyMatch(why -> Garble.concerns(why, page));
    }

    /** The damage without what recognising the characters of these pages has mended. */
    public List<Message> damageBeyond(Set<Integer> recognised) {
        return damage.stream().filter(why -> recognised.stream().noneMatch(page -> Garble.concerns(why, page))).toList();
    }
}
