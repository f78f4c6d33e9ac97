package org.jiaohe.report.assembly;

/** Whether a line reads as the heading of one of the six parts. */
public final class HeadingWords {
    private HeadingWords() {
    }

    public static boolean known(String line) {
        return line.length() < 40 && !Headings.in(java.util.List.of(new Block.Paragraph(line, java.util.List.of(), 0, false))).isEmpty();
    }
}
