package org.jiaohe.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The figures of archived reports as CSV for a spreadsheet: one line a cell. In UTF-8 with the mark that Excel needs. */
public final class FiguresCsv {
    private final Writer writer;
    private CSVPrinter csv;

    public FiguresCsv(OutputStream out) {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    public void add(ArchivedReport report) throws IOException {
        if (csv == null) {
            writer.write('\uFEFF');
            csv = new CSVPrinter(writer, CSVFormat.RFC4180);
            csv.printRecord("unit", "year", "verdict", "table", "row", "column", "value");
        }
        for (Map.Entry<String, BigDecimal> one : report.figures().entrySet()) {
            String[] parts = one.getKey().split("/");
            csv.printRecord(harmless(report.unit()), report.year(), report.verdict(), parts[0], parts[1], parts[2], one.getValue().toPlainString());
        }
    }

    /** A spreadsheet runs a cell that begins like a formula, and a unit's name comes from a file that anybody may have written. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    /** To be called once, after the last report. */
    public void end() throws IOException {
        writer.flush();
    }
}
