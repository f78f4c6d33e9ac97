package org.jiaohe.report.assembly;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jiaohe.report.CellValue;
import org.jiaohe.text.Normal;

/** Tells numbers from blanks and other text in a cell (表格数据格). */
public final class CellReader {
    private static final String NOTE_MARKS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207D\u207E";

    private static final int LONGEST_MARK = 12;
    private static final Pattern NOTHING = Pattern.compile("[＼\\\\无零〇○]|[-—－–―─/／]{1,6}");

    private CellReader() {
    }

    /** Whether a cell holds nothing but what offices print where nothing is to be counted: 无, a dash, a stroke. */
    public static boolean nothing(String printed) {
        return printed.length() <= LONGEST_MARK && NOTHING.matcher(Normal.squeezed(printed)).matches();
    }

    /** A number alone is a number, however its digits are spaced, grouped or widened; nothing else is. */
    public static CellValue read(String printed) {
        String text = withoutNote(Normal.squeezed(printed));
        if (text.isEmpty()) {
            return CellValue.BLANK;
        }
        String digits = plain(text);
        return digits.isEmpty() ? new CellValue.Text(printed.strip()) : CellValue.number(new BigDecimal(digits));
    }

    /** A raised digit behind a number, in brackets or not, is the mark of a note. */
    private static String withoutNote(String text) {
        int end = text.length();
        while (end > 1 && NOTE_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The number as Java reads it; empty where the text is not one. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        char first = text.charAt(0);
        if (first == '-' || first == '−' || first == '－' || first == '﹣') {
            out.append('-');
            at = 1;
        } else if (first == '+' || first == '＋') {
            at = 1;
        }
        int whole = 0;
        int sinceGroup = -1;
        int decimals = -1;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                out.append(c);
                if (decimals >= 0) {
                    decimals++;
                } else {
                    whole++;
                    sinceGroup += sinceGroup >= 0 ? 1 : 0;
                }
            } else if ((c == ',' || c == '，') && decimals < 0 && whole > 0 && (sinceGroup < 0 ? whole <= 3 : sinceGroup == 3)) {
                sinceGroup = 0;
            } else if ((c == '.' || c == '．') && decimals < 0 && whole > 0 && (sinceGroup < 0 || sinceGroup == 3)) {
                out.append('.');
                decimals = 0;
            } else {
                return "";
            }
        }
        boolean sound = whole > 0 && whole <= 15 && decimals != 0 && decimals <= 12 && (decimals > 0 || sinceGroup < 0 || sinceGroup == 3);
        return sound ? out.toString() : "";
    }
}
