package org.jiaohe.document;

import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/**
 * Notices pages whose characters do not read as they look: a converter lost or broke the tables that say what a shape
 * means (ToUnicode), so that a full stop may come out as 2. No Chinese report holds accented letters or control codes.
 */
final class Garble {
    static final String KEY = "reading.damage.garbled";
    /** One in so many characters is more than a mark or two in a foreign name or an unknown bullet. */
    private static final int SHARE = 200;
    private static final int LEAST = 3;

    private Garble() {
    }

    /** How many characters of a page read as something that no report holds. */
    static int count(List<Glyph> glyphs) {
        int strange = 0;
        for (Glyph glyph : glyphs) {
            strange += strange(glyph.text()) ? 1 : 0;
        }
        return strange;
    }

    /** What is wrong with a page's characters; nothing where they read as text. */
    static Optional<Message> on(Page page) {
        int strange = count(page.glyphs());
        boolean broken = strange >= LEAST && strange * SHARE > page.glyphs().size();
        return broken ? Optional.of(Message.of(KEY, "page", page.number(), "count", strange)) : Optional.empty();
    }

    static boolean concerns(Message damage, int page) {
        return damage.key().equals(KEY) && Integer.valueOf(page).equals(damage.values().get("page"));
    }

    private static boolean strange(String text) {
        char c = text.charAt(0);
        if (c >= ' ' && c < 0x7F || Normal.ideograph(c)) {
            return false;
        }
        boolean latin = c >= 0xC0 && c <= 0x24F && c != '×' && c != '÷';
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
        return latin || control || text.equals(Glyph.LOST);
    }
}
