package org.jiaohe.engine;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Holdings;
import org.jiaohe.facts.Meta;
import org.jiaohe.narrative.Claim;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Input;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.report.UnitType;
import org.jiaohe.report.json.JsonReportReader;

/**
 * Makes the reports of examples: {@code base} names a report in the pack's folder {@code examples}; {@code change} maps
 * JSON pointers to new values (a null removes), {@code append} adds text to a string, {@code replace} swaps words in one;
 * {@code kind}, {@code properties} and {@code file} (its name without the ending) are those of the input file. {@code meta}, {@code previous}, {@code subordinates},
 * {@code scanned} names tables as if read from a picture, {@code versions}, {@code roster}, {@code openErrors} and {@code settings} are given beside the report.
 */
public final class ExampleReports {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final List<Path> folders;
    private final java.util.function.Function<Report, List<Claim>> claims;

    /** @param folders where base reports lie, the first that has one counts; {@code claims} reads the narrative */
    public ExampleReports(List<Path> folders, java.util.function.Function<Report, List<Claim>> claims) {
        this.folders = List.copyOf(folders);
        this.claims = claims;
    }

    public Examination examination(JsonNode example) {
        Report report = report(example);
        Optional<Report> previous = example.has("previous") ? Optional.of(report(example.get("previous"))) : Optional.empty();
        List<Report> subordinates = new ArrayList<>();
        example.path("subordinates").forEach(one -> subordinates.add(report(one)));
        return new Examination(report, claims.apply(report), meta(example.path("meta")), previous, subordinates, holdings(example));
    }

    private Holdings holdings(JsonNode example) {
        List<Report> versions = new ArrayList<>();
        example.path("versions").forEach(one -> versions.add(report(one)));
        Optional<List<String>> roster = example.has("roster") ? Optional.of(JSON.convertValue(example.get("roster"), new TypeReference<List<String>>() { })) : Optional.empty();
        return new Holdings(versions, roster, example.has("openErrors") ? Optional.of(numbers(example.get("openErrors"))) : Optional.empty(), numbers(example.path("settings")));
    }

    private static Map<String, Integer> numbers(JsonNode node) {
        Map<String, Integer> numbers = new HashMap<>();
        node.fields().forEachRemaining(one -> numbers.put(one.getKey(), one.getValue().asInt()));
        return numbers;
    }

    private Report report(JsonNode at) {
        ObjectNode root = base(at.path("base").asText());
        at.path("change").fields().forEachRemaining(one -> set(root, one.getKey(), one.getValue()));
        at.path("append").fields().forEachRemaining(one -> set(root, one.getKey(), root.textNode(root.at(one.getKey()).asText() + one.getValue().asText())));
        at.path("replace").fields().forEachRemaining(one -> one.getValue().fields().forEachRemaining(words -> {
            String text = root.at(one.getKey()).asText();
            if (!text.contains(words.getKey())) {
                throw new IllegalArgumentException("nothing to replace at " + one.getKey() + ": " + words.getKey());
            }
            set(root, one.getKey(), root.textNode(text.replace(words.getKey(), words.getValue().asText())));
        }));
        byte[] bytes = root.toPrettyString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ReadResult read = JsonReportReader.read(input(at, bytes), bytes);
        if (read instanceof ReadResult.Success success) {
            return scanned(success.report(), at.path("scanned"));
        }
        throw new IllegalArgumentException("example is no report: " + ((ReadResult.Failure) read).why());
    }

    /** The report as if the cells of some tables had been read from a picture. */
    private static Report scanned(Report report, JsonNode keys) {
        Map<TableKey, TableReading> tables = new EnumMap<>(TableKey.class);
        tables.putAll(report.tables());
        for (JsonNode key : keys) {
            tables.computeIfPresent(TableKey.valueOf(key.asText().toUpperCase(java.util.Locale.ROOT)), (name, reading) -> new TableReading.Read(recognised(reading.asTable().orElseThrow())));
        }
        return new Report(report.input(), report.unit(), report.unitType(), report.year(), report.statedFormat(), report.title(), report.preamble(), report.sections(), tables, report.closing(), report.doubts());
    }

    private static Table recognised(Table table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        table.rows().forEach((name, row) -> {
            Map<String, Cell> cells = new LinkedHashMap<>();
            row.cells().forEach((column, cell) -> cells.put(column, new Cell(cell.table(), cell.row(), cell.column(), cell.value(), cell.source(), Sureness.sure(Sureness.ReadBy.OCR))));
            rows.put(name, new Row(row.key(), row.label(), row.labelSource(), cells));
        });
        return new Table(table.key(), table.layout(), rows, table.extra(), table.heads(), table.source());
    }

    private static Input input(JsonNode at, byte[] bytes) {
        Map<String, String> properties = new HashMap<>();
        at.path("properties").fields().forEachRemaining(one -> properties.put(one.getKey(), one.getValue().asText()));
        return new Input(at.path("file").asText("example") + "." + at.path("kind").asText("json"), Digests.sha256(bytes), at.path("kind").asText("json"), OptionalInt.empty(), properties);
    }

    private ObjectNode base(String name) {
        for (Path folder : folders) {
            Path file = folder.resolve(name + ".report.json");
            if (Files.exists(file)) {
                try {
                    return (ObjectNode) JSON.readTree(Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalArgumentException("no base report " + name);
    }

    private static void set(ObjectNode root, String path, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = root.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        boolean remove = value.isTextual() && value.asText().equals("(absent)");
        if (parent instanceof ObjectNode object) {
            if (remove) {
                object.remove(last);
            } else {
                object.set(last, value);
            }
        } else if (parent instanceof ArrayNode array) {
            if (remove) {
                array.remove(pointer.last().getMatchingIndex());
            } else if (last.equals("-")) {
                array.add(value);
            } else {
                array.set(pointer.last().getMatchingIndex(), value);
            }
        } else {
            throw new IllegalArgumentException("nothing at " + path);
        }
    }

    private static Meta meta(JsonNode node) {
        return new Meta(text(node, "unit"), text(node, "unitType").map(UnitType::of), node.has("year") ? Optional.of(node.get("year").asInt()) : Optional.empty(), text(node, "level"),
                text(node, "submittedOn").map(LocalDate::parse), text(node, "publishedOn").map(LocalDate::parse), text(node, "url"), text(node, "changed"), text(node, "formerName").stream().toList());
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
    }
}
