package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jiaohe.document.Limits;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A selection of the corpus (src/corpus): every cell surely read as it was printed, every section found. */
class ReadingsTest {
    private static final Path FOLDER = Path.of("fixtures/readings");

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".pdf")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCellIsReadAsPrinted(String name) throws IOException {
        JsonNode known = new ObjectMapper().readTree(FOLDER.resolve(name.replace(".pdf", ".known.json")).toFile());
        Report report = ((ReadResult.Success) PdfReportReader.read("report.pdf", Files.readAllBytes(FOLDER.resolve(name)), Limits.DEFAULT)).report();
        assertEquals(List.of(), report.doubts());
        assertEquals(Optional.of(known.get("year").asInt()), report.year().map(year -> year.value()));
        List<String> sections = StreamSupport.stream(known.get("sections").spliterator(), false).map(JsonNode::asText).toList();
        assertTrue(report.sections().stream().map(section -> section.key().key()).toList().containsAll(sections), "sections");
        assertEquals(List.of(), report.sections().stream().filter(section -> !section.headline()).map(section -> section.key().key()).toList(), "headings that stand alone in the source");
        assertTrue(report.sections().stream().filter(section -> List.of("overview", "problems", "other").contains(section.key().key())).noneMatch(section -> section.text().isBlank()), "parts without text");
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, JsonNode> cell : known.get("cells").properties()) {
            String[] at = cell.getKey().split("/");
            Optional<Cell> read = Stream.of(TableKey.values()).filter(key -> key.key().equals(at[0])).findFirst().flatMap(report::table).map(table -> table.rows().get(at[1])).map(row -> row.cells().get(at[2]));
            if (!read.map(one -> one.sureness().isSure() && same(one.value(), cell.getValue())).orElse(false)) {
                others.add(cell.getKey() + " " + cell.getValue() + " read as " + read.map(one -> one.value().toString()).orElse("nothing"));
            }
        }
        assertEquals(List.of(), others);
    }

    private static boolean same(CellValue value, JsonNode known) {
        if (value instanceof CellValue.Number number) {
            return known.isNumber() && number.value().compareTo(known.decimalValue()) == 0;
        }
        return value instanceof CellValue.Text text ? text.text().equals(known.asText()) : known.isNull();
    }
}
