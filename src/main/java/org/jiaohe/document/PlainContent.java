package org.jiaohe.document;

/** Looks at streams that are not packed and so have no checksum: outside strings and pictures they are words in ASCII (ISO 32000-1, 7.8.2). */
final class PlainContent {
    private PlainContent() {
    }

    /** Whether every byte is one that a writer of page contents or character maps puts there. */
    static boolean sound(Bytes bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes.at(i);
            if (b == '(') {
                i = string(bytes, i + 1, to);
            } else if (b == 'I' && bytes.at(i, "ID") && i > from && Character.isWhitespace(bytes.at(i - 1))) {
                // The bytes of a picture inside the page follow.
                return true;
            } else if (b < 0 || b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    /** The closing bracket of a string, whose bytes may be any. */
    private static int string(Bytes bytes, int from, int to) {
        int depth = 1;
        for (int i = from; i < to; i++) {
            byte b = bytes.at(i);
            if (b == '\\') {
                i++;
            } else if (b == '(') {
                depth++;
            } else if (b == ')' && --depth == 0) {
                return i;
            }
        }
        return to;
    }
}
