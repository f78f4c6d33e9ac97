package org.jiaohe.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiaohe.text.Visible;

/** One table of the workbook with its filter and frozen head; it goes on on a further sheet with the same heads where a sheet is full. */
final class LedgerSheet {
    private static final int FLUSH = 500;
    private static final int LONGEST = 32_000;
    private static final int MOST_ACROSS = 30;
    /** Points, and the width of an ideograph in digits. */
    private static final double LINE = 15;
    private static final double HIGHEST = 400;
    private static final double WIDE = 2.1;
    /** Excel takes 65,530 links a sheet, each of which stays in memory until the end. */
    private static final int MOST_LINKS = 20_000;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?");

    private final Workbook book;
    private final String name;
    private final List<String> heads;
    private final double[] widths;
    private final int frozen;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int count;
    private int linked;

    /**
     * @param widths of the columns; the last one serves all that follow
     * @param frozen how many columns stay in sight
     * @param most   how many rows one sheet may take besides its head
     */
    LedgerSheet(Workbook book, String name, List<String> heads, double[] widths, int frozen, int most) {
        this.book = book;
        this.name = name;
        this.heads = heads;
        this.widths = widths.clone();
        this.frozen = frozen;
        this.most = most;
        begin();
    }

    private void begin() {
        sheets++;
        row = 0;
        sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, heads.get(i));
            sheet.width(i, width(i));
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().fillColor("DCE6F1").wrapText(true).verticalAlignment("center").borderStyle("thin").set();
        sheet.freezePane(frozen, 1);
        // On paper: across, as wide as the page where that can be read, with the heads on every one.
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        if (heads.size() <= MOST_ACROSS) {
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        } else {
            sheet.repeatCols(0, frozen - 1);
        }
        sheet.repeatRows(0);
    }

    private double width(int column) {
        return widths[Math.min(column, widths.length - 1)];
    }

    /** Begins a row and says its number, counted over all sheets. */
    int next() throws IOException {
        if (row == most) {
            end();
            begin();
        } else if (row > 0 && row % FLUSH == 0) {
            sheet.flush();
        }
        row++;
        return ++count;
    }

    void text(int column, String text) {
        if (!text.isEmpty()) {
            // Shared strings would all stay in memory until the end.
            String clean = Visible.of(text);
            sheet.inlineString(row, column, clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean);
        }
    }

    void number(int column, Number number) {
        sheet.value(row, column, number);
    }

    /** A day of the calendar, to sort and filter by; {@code day} as ISO, or empty. */
    void day(int column, String day) {
        if (!day.isEmpty()) {
            sheet.value(row, column, LocalDate.parse(day));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    /** A file beside the workbook, to open with a click. */
    void link(int column, String file) {
        if (linked < MOST_LINKS && !file.isEmpty()) {
            linked++;
            sheet.hyperlink(row, column, HyperLink.external(encoded(file), file));
        } else {
            text(column, file);
        }
    }

    private static String encoded(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    void year(int column, int year) {
        if (year > 0) {
            sheet.value(row, column, year);
        }
    }

    /** A figure as a number that the office can count with; any other text as it is. */
    void value(int column, String value) {
        if (NUMBER.matcher(value).matches()) {
            sheet.value(row, column, new BigDecimal(value));
        } else {
            text(column, value);
        }
    }

    /** Wraps the texts from one column to another; {@code bordered} draws a fine line around each. */
    void wrap(int from, int to, boolean bordered) {
        var style = sheet.range(row, from, row, to).style().wrapText(true).verticalAlignment("top");
        (bordered ? style.borderStyle("hair") : style).set();
    }

    void fill(int from, int to, String color) {
        if (from == to) {
            sheet.style(row, from).fillColor(color).set();
        } else {
            sheet.range(row, from, row, to).style().fillColor(color).set();
        }
    }

    /** Not every program makes a row as high as its wrapped texts need. */
    void height(int from, List<String> texts) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            double wide = 0;
            for (int k = 0; k < texts.get(i).length(); k++) {
                wide += texts.get(i).charAt(k) > 0xFF ? WIDE : 1;
            }
            lines = Math.max(lines, (int) Math.ceil(wide / (width(from + i) - 1)));
        }
        sheet.rowHeight(row, Math.min(HIGHEST, LINE * lines));
    }

    void end() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(row, 1), heads.size() - 1);
        sheet.finish();
    }
}
