package org.jiaohe.report.assembly;

import org.jiaohe.text.Normal;

/** Whether a line reads as the heading of one of the six parts. */
public final class HeadingWords {
    /** No heading has more characters, blanks between them aside. */
    private static final int MOST = 40;

    private HeadingWords() {
    }

    public static boolean known(String line) {
        return line.length() < 2 * MOST && Normal.squeezed(line).length() < MOST && !Headings.in(java.util.List.of(new Block.Paragraph(line, java.util.List.of(), 0, false))).isEmpty();
    }
}
