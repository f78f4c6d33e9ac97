package org.jiaohe.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.cli.CommandLineInterface;
import org.jiaohe.text.Lang;

/** A collection of sound reports in a folder, audited as from the command line. */
final class Trial {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path folder;

    Trial(Path folder) {
        this.folder = folder;
    }

    record Call(int code, String err) {
    }

    Path out() {
        return folder.resolve("out");
    }

    /** Audits what stands at a path of the folder. */
    Call audit(String input, String... more) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> args = new ArrayList<>(List.of("audit", folder.resolve(input).toString(), "-o", out().toString(), "--no-pages"));
        args.addAll(List.of(more));
        int code = new CommandLineInterface(new PrintStream(OutputStream.nullOutputStream()), new PrintStream(err, true, StandardCharsets.UTF_8), Lang.ZH).run(args.toArray(String[]::new));
        return new Call(code, err.toString(StandardCharsets.UTF_8));
    }

    /** What another command says on standard output. */
    static String said(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CommandLineInterface(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(OutputStream.nullOutputStream()), Lang.ZH).run(args);
        return out.toString(StandardCharsets.UTF_8);
    }

    static ObjectNode sound(String kind, String unit, int year) throws IOException {
        ObjectNode report = (ObjectNode) JSON.readTree(Path.of("rules/national/examples/good-2023-" + kind + ".report.json").toFile());
        return report.put("unit", unit).put("year", year).put("title", unit + year + "年政府信息公开工作年度报告");
    }

    void write(String file, ObjectNode report) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        JSON.writeValue(path.toFile(), report);
    }

    void department(String file, String unit) throws IOException {
        write(file, sound("department", unit, 2023));
    }

    String text(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        return Files.writeString(folder.resolve(file), text).toString();
    }

    JsonNode summary() throws IOException {
        return JSON.readTree(out().resolve("summary.json").toFile());
    }

    /** The files that were taken for reports, by name. */
    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        summary().get("units").forEach(unit -> files.add(unit.get("file").asText()));
        return files.stream().sorted().toList();
    }

    List<JsonNode> findings(String rule) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (String line : Files.readAllLines(out().resolve("findings.jsonl"))) {
            JsonNode finding = JSON.readTree(line);
            if (finding.get("rule").asText().equals(rule)) {
                found.add(finding);
            }
        }
        return found;
    }

    /** Units that are missing for sure. */
    List<String> missing() throws IOException {
        List<String> units = new ArrayList<>();
        summary().get("missing").forEach(gap -> {
            if (gap.get("sure").asBoolean()) {
                units.add(gap.get("unit").asText());
            }
        });
        return units;
    }
}
