package org.jiaohe.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jiaohe.text.Message;

/**
 * The lines of a list that an office keeps as CSV (UTF-8, UTF-16 with a mark, GB18030), text parted otherwise, or XLSX.
 *
 * @param guessed whether the encoding is a guess, so that other words may be meant
 */
record Grid(List<Line> lines, List<Message> remarks, boolean guessed) {
    /** The first lines, among which the heads are. */
    private static final int FIRST = 5;
    private static final String SEPARATORS = "\t,;，；|";

    /** The library that reads workbooks refuses to look at fewer bytes than the longest of its signatures. */
    private static final int SIGNATURE = 8;

    /** The part of a workbook under a password that holds it, as its container's index names it in UTF-16. */
    private static final String LOCKED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    /** Of a number format: [Red] and "元" are no part of a date, yyyy and d are. */
    private static final Pattern COLOUR_OR_TEXT = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"");
    private static final Pattern SHOWS_DATE = Pattern.compile("(?i)[yd]");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

    /** Sums below a list, which are no unit. */
    private static final Pattern SUM = Pattern.compile("(?:合计|总计|小计|共计)[：:]?.*");

    /**
     * @param number of the line or row as its user sees it, from 1
     * @param hidden whether nobody sees it, as after a filter
     */
    record Line(int number, List<String> cells, boolean hidden) {
        Line(int number, List<String> cells) {
            this(number, cells, false);
        }

        /** The same line with other cells. */
        Line with(List<String> others) {
            return new Line(number, others, hidden);
        }

        /** Whether the line adds up those above it. */
        boolean isSum() {
            return cells.stream().anyMatch(cell -> SUM.matcher(cell).matches());
        }

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** What reading came to. */
    sealed interface Result {
        record Read(Grid grid) implements Result {
        }

        record Wrong(Message why) implements Result {
        }
    }

    static Result read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return new Result.Wrong(Message.of("audit.list.unreadable", "file", file));
        }
        boolean workbook = bytes.length >= SIGNATURE;
        if (workbook && ReadableWorkbook.isOLE2Header(bytes)) {
            return new Result.Wrong(Message.of(isLocked(bytes) ? "audit.list.locked" : "audit.list.oldExcel", "file", file));
        }
        try {
            if (workbook && ReadableWorkbook.isOOXMLZipHeader(bytes)) {
                return new Result.Read(workbook(file, bytes));
            }
            Optional<ListText> text = ListText.of(bytes);
            return text.isEmpty() ? new Result.Wrong(Message.of("audit.list.encoding", "file", file)) : text.get().text().isBlank() ? new Result.Wrong(Message.of("audit.list.empty", "file", file)) : new Result.Read(csv(text.get()));
        } catch (IOException | RuntimeException e) {
            return new Result.Wrong(Message.of("audit.list.broken", "file", file));
        }
    }

    /** Whether an old container holds a new workbook under a password. */
    private static boolean isLocked(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(LOCKED);
    }

    /** The hidden ones of some rows, as a person would name them: 3, 5–9; empty where there are none. */
    static List<String> hidden(List<Line> lines) {
        List<String> runs = new ArrayList<>();
        for (int i = 0, from = 0; i < lines.size(); i++) {
            boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).hidden() && lines.get(i).hidden();
            from = i > 0 && lines.get(i - 1).hidden() ? from : i;
            if (lines.get(i).hidden() && !goesOn) {
                runs.add(lines.get(from).number() + (from == i ? "" : "–" + lines.get(i).number()));
            }
        }
        return runs;
    }

    List<Line> after(int row) {
        return lines.stream().filter(line -> line.number() > row).toList();
    }

    /** The separator that the heads are parted by: the title above them may hold others. */
    private static Grid csv(ListText read) throws IOException {
        String text = read.text();
        List<String> first = text.lines().limit(FIRST).toList();
        String top = first.isEmpty() ? "" : first.get(0);
        Grid best = csv(text, top.indexOf('\t') >= 0 ? '\t' : top.indexOf(',') < 0 && top.indexOf(';') >= 0 ? ';' : ',');
        for (char separator : SEPARATORS.toCharArray()) {
            if (first.stream().anyMatch(line -> line.indexOf(separator) >= 0)) {
                Grid other = csv(text, separator);
                best = Heads.of(other).count() > Heads.of(best).count() ? other : best;
            }
        }
        return new Grid(best.lines(), Stream.concat(read.remarks().stream(), best.remarks().stream()).toList(), read.guessed());
    }

    private static Grid csv(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        List<Line> lines = new ArrayList<>();
        try {
            csv(text, format, lines);
            return new Grid(lines, List.of(), false);
        } catch (IOException e) {
            // A quotation mark that is never closed swallows all that follows: it is named, and the rows are read as they stand.
            int row = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
            lines.clear();
            csv(text, format.builder().setQuote(null).get(), lines);
            return new Grid(lines.stream().map(Grid::unquoted).toList(), List.of(Message.of("audit.list.quote", "row", row)), false);
        }
    }

    private static void csv(String text, CSVFormat format, List<Line> lines) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long start = 1;
            for (CSVRecord one : parser) {
                Line line = new Line((int) start, one.stream().map(Grid::oneLine).toList());
                if (filled(line)) {
                    lines.add(line);
                }
                start = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Line unquoted(Line line) {
        return new Line(line.number(), line.cells().stream().map(cell -> cell.replaceAll("^\"|\"$", "").strip()).toList());
    }

    /** Names in narrow columns are broken over lines: between ideographs nothing stood there, else a blank. */
    private static String oneLine(String cell) {
        return cell.strip().replaceAll("(?<=[\\x{2E80}-\\x{9FFF}])\\s*[\\r\\n]+\\s*(?=[\\x{2E80}-\\x{9FFF}])", "").replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    private static boolean filled(Line line) {
        return line.cells().stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** The sheet whose heads name most columns: a list often stands behind a sheet of instructions. Of sheets by year it is the latest. */
    private static Grid workbook(Path file, byte[] bytes) throws IOException {
        Grid best = null;
        int most = -1;
        Merged merged = new Merged(file);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            List<Sheet> sheets = book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
            Map<String, Integer> columns = new LinkedHashMap<>();
            String taken = "";
            for (Sheet sheet : sheets.isEmpty() ? List.of(book.getFirstSheet()) : sheets) {
                Grid grid = sheet(sheet, merged);
                columns.put(sheet.getName(), Heads.of(grid).count());
                if (columns.get(sheet.getName()) > most || columns.get(sheet.getName()) == most && most > 0 && year(sheet.getName()) > year(taken) && year(taken) > 0) {
                    taken = sheet.getName();
                    best = sheets.indexOf(sheet) > 0 && columns.get(sheet.getName()) > 0 ? grid.with(Message.of("audit.list.sheet", "sheet", sheet.getName())) : grid;
                    most = columns.get(sheet.getName());
                }
            }
            best = Objects.requireNonNull(best).with(unread(book, merged, columns, most, taken));
        }
        return best;
    }

    /** The year in a sheet's name, where offices keep one sheet a year; 0 where there is none. */
    private static int year(String sheet) {
        Matcher year = YEAR.matcher(sheet);
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }

    /** Other sheets that look like the one that was read, and hidden ones that look more like a list than it. */
    private static Message[] unread(ReadableWorkbook book, Merged merged, Map<String, Integer> columns, int most, String taken) throws IOException {
        List<Message> said = new ArrayList<>();
        List<String> alike = columns.entrySet().stream().filter(one -> one.getValue() == most && most > 0).map(Map.Entry::getKey).toList();
        if (alike.size() > 1) {
            said.add(Message.of("audit.list.sheets", "sheet", taken, "others", alike.stream().filter(name -> !name.equals(taken)).toList()));
        }
        for (Sheet sheet : book.getSheets().filter(one -> !columns.containsKey(one.getName())).toList()) {
            if (Heads.of(sheet(sheet, merged)).count() > most) {
                said.add(Message.of("audit.list.hiddenSheet", "sheet", sheet.getName()));
            }
        }
        return said.toArray(Message[]::new);
    }

    private Grid with(Message... more) {
        return new Grid(lines, Stream.concat(Stream.of(more), remarks.stream()).toList(), guessed);
    }

    private static Grid sheet(Sheet sheet, Merged merged) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<Message> remarks = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(row.getOptionalCell(i).map(cell -> shown(cell, row.getRowNum(), remarks)).orElse(""));
                }
                lines.add(new Line(row.getRowNum(), cells, row.isHidden()));
            });
        }
        return new Grid(merged.fill(sheet.getIndex(), lines.stream().filter(Grid::filled).toList()), remarks, false);
    }

    /** A formula's stored result may be out of date, or of another program's making: it is named and not used. */
    private static String shown(Cell cell, int row, List<Message> remarks) {
        if (cell.getType() == CellType.FORMULA) {
            remarks.add(Message.of(Heads.FORMULA, "row", row, "cell", String.valueOf(cell.getAddress())));
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
            LocalDate date = SHOWS_DATE.matcher(COLOUR_OR_TEXT.matcher(format).replaceAll("")).find() ? cell.asDate().toLocalDate() : null;
            return date != null ? date.toString() : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return oneLine(Optional.ofNullable(cell.getText()).orElse(""));
    }
}
