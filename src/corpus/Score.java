import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiaohe.document.Limits;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Table;
import org.jiaohe.report.pdf.PdfReportReader;

/** Compares readings of the corpus with what its documents were made from: {@code Score FOLDER}. */
public final class Score {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final class Tally {
        int files;
        int cells;
        int exact;
        int unsure;
        int missing;
        int wrong;
        int sections;
        int found;
        int identity;

        void add(Tally other) {
            files += other.files;
            cells += other.cells;
            exact += other.exact;
            unsure += other.unsure;
            missing += other.missing;
            wrong += other.wrong;
            sections += other.sections;
            found += other.found;
            identity += other.identity;
        }

        String line(String name) {
            return String.format("%-34s %5d %7d %8.3f%% %6d %6d %6d %5d/%-5d %5d", name, files, cells, cells == 0 ? 0 : 100.0 * exact / cells, unsure, missing, wrong, found, sections, identity);
        }
    }

    private Score() {
    }

    public static void main(String[] args) throws Exception {
        Map<String, Tally> layouts = new TreeMap<>();
        Map<String, Tally> producers = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of(args[0]))) {
            files = list.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        for (Path file : files) {
            String[] words = file.getFileName().toString().split("\\.");
            Tally tally = score(file, notes);
            layouts.computeIfAbsent(words[0], key -> new Tally()).add(tally);
            producers.computeIfAbsent(words[2] + " " + words[1], key -> new Tally()).add(tally);
        }
        System.out.println("layout                             files   cells     exact  unsure missing  wrong  sections  unit/year wrong");
        Tally all = new Tally();
        layouts.forEach((name, tally) -> System.out.println(tally.line(name)));
        producers.forEach((name, tally) -> {
            System.out.println(tally.line(name));
            all.add(tally);
        });
        System.out.println(all.line("all"));
        notes.forEach(System.out::println);
    }

    private static Tally score(Path file, List<String> notes) throws Exception {
        Tally tally = new Tally();
        tally.files = 1;
        String name = file.getFileName().toString();
        JsonNode known = JSON.readTree(file.resolveSibling(name.replaceAll("\\.pdf$", ".known.json")).toFile());
        tally.cells = known.get("cells").size();
        tally.sections = known.get("sections").size();
        ReadResult result = PdfReportReader.read("report.pdf", Files.readAllBytes(file), Limits.DEFAULT);
        if (!(result instanceof ReadResult.Success success)) {
            tally.missing = tally.cells;
            tally.identity = 1;
            notes.add(name + ": not read");
            return tally;
        }
        Report report = success.report();
        for (JsonNode key : known.get("sections")) {
            boolean found = report.sections().stream().anyMatch(one -> one.key().key().equals(key.asText()));
            tally.found += found ? 1 : 0;
            if (!found) {
                notes.add(name + ": no section " + key.asText());
            }
        }
        boolean same = report.unit().map(unit -> unit.value().equals(known.get("unit").asText())).orElse(false) && report.year().map(year -> year.value() == known.get("year").asInt()).orElse(false);
        if (!same) {
            tally.identity = 1;
            notes.add(name + ": " + report.unit().map(unit -> unit.value()).orElse("no unit") + " " + report.year().map(year -> year.value()).orElse(0) + ", not " + known.get("unit").asText() + " " + known.get("year"));
        }
        cells(report, known.get("cells"), name, tally, notes);
        return tally;
    }

    private static void cells(Report report, JsonNode known, String name, Tally tally, List<String> notes) {
        Set<String> seen = new HashSet<>();
        int told = notes.size();
        int hidden = 0;
        Map<String, Cell> read = new TreeMap<>();
        for (TableKey key : TableKey.values()) {
            Optional<Table> table = report.table(key);
            for (Row row : table.map(one -> one.rows().values().stream().toList()).orElse(List.of())) {
                row.cells().forEach((column, cell) -> read.put(key.key() + "/" + row.key() + "/" + column, cell));
            }
        }
        boolean doubted = !report.doubtsAbout(Doubt.FILE).isEmpty();
        for (Map.Entry<String, JsonNode> entry : known.properties()) {
            Cell cell = read.get(entry.getKey());
            seen.add(entry.getKey());
            String note;
            if (cell == null) {
                tally.missing++;
                note = "missing";
            } else if (!cell.sureness().isSure() || doubted || !report.doubtsAbout("/tables/" + cell.table().key()).isEmpty()) {
                tally.unsure++;
                note = "unsure " + cell.value();
            } else if (same(cell.value(), entry.getValue())) {
                tally.exact++;
                continue;
            } else {
                tally.wrong++;
                note = "WRONG " + cell.value() + " for " + entry.getValue();
            }
            if (notes.size() < told + 6 || note.startsWith("WRONG") && notes.size() < told + 12) {
                notes.add(name + ": " + entry.getKey() + " " + note);
            } else {
                hidden++;
            }
        }
        for (Map.Entry<String, Cell> entry : read.entrySet()) {
            boolean claimed = entry.getValue().sureness().isSure() && !(entry.getValue().value() instanceof CellValue.Blank);
            if (!seen.contains(entry.getKey()) && claimed) {
                tally.wrong++;
                notes.add(name + ": WRONG, nothing is printed at " + entry.getKey());
            }
        }
        if (hidden > 0) {
            notes.add(name + ": … and " + hidden + " more");
        }
        if (notes.size() > told) {
            report.doubts().stream().limit(3).forEach(doubt -> notes.add(name + ":   doubt " + doubt.about() + " " + doubt.reason()));
        }
    }

    private static boolean same(CellValue value, JsonNode known) {
        if (value instanceof CellValue.Number number) {
            return known.isNumber() && number.value().compareTo(known.decimalValue()) == 0;
        }
        if (value instanceof CellValue.Text text) {
            // A line break on the page is no character.
            return known.isTextual() && text.text().replaceAll("\\s", "").equals(known.asText().replaceAll("\\s", ""));
        }
        return known.isNull();
    }
}
