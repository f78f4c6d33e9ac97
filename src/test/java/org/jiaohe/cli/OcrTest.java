package org.jiaohe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jiaohe.document.scan.Scanner;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans, made here from a report of two pages: turned a little, with the grain of a scanner. Tests that need tesseract are skipped without it. */
@Execution(ExecutionMode.CONCURRENT)
class OcrTest {
    private static final File REPORT = new File("fixtures/readings/decimals.2019.office-docx.0.pdf");

    @TempDir
    private Path folder;

    private record Call(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private static Call run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Lang.ZH).run(args);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The report with its pages from {@code first} on as pictures. */
    private String scan(int first, double degrees) throws IOException {
        return Files.write(folder.resolve("scan-" + first + ".pdf"), Scans.of(REPORT, first, 200, degrees, 6)).toString();
    }

    private static void needsTesseract() {
        Assumptions.assumeTrue(Scanner.missing().isEmpty(), "tesseract with its Chinese data is not installed");
    }

    private static List<String> others(JsonNode known, JsonNode read) {
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, JsonNode> row : known.properties()) {
            for (Map.Entry<String, JsonNode> cell : row.getValue().properties()) {
                JsonNode value = read.path(row.getKey()).path(cell.getKey());
                if (!value.equals(cell.getValue())) {
                    others.add(row.getKey() + "/" + cell.getKey() + " " + cell.getValue() + " read as " + value);
                }
            }
        }
        return others;
    }

    /** Table three goes on from a page of text to a page that is a picture. */
    @Test
    void onePageOfPicturesAmongOthers() throws IOException {
        String file = scan(1, 0.7);
        Call without = run("check", file, "--format", "json");
        assertEquals(3, without.code());
        assertTrue(without.err().contains("第 2 页是图片"), without.err());
        needsTesseract();
        JsonNode known = run("extract", REPORT.toString()).json();
        JsonNode read = run("extract", "--ocr", file).json();
        assertEquals(known.get("title"), read.get("title"));
        List<String> others = others(known.at("/tables/requests"), read.at("/tables/requests"));
        assertTrue(others.size() <= 14, others::toString);
        // What could not be made out is missing or doubted, and the sums of this invented table confirm nothing.
        String unsure = read.at("/reading/unsureCells").toString();
        assertTrue(unsure.contains("/tables/requests/carriedOut/total") && unsure.contains("ocr"), unsure);
    }

    /** A page laid on the scanner the wrong way round is read like one laid straight, and its cells stand where the page shows them. */
    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aPictureOnItsSide(int degrees) throws IOException {
        needsTesseract();
        Path file = folder.resolve("side.pdf");
        try (PDDocument document = Loader.loadPDF(Scans.of(REPORT, 1, 200, 0.7, 6))) {
            document.getPage(1).setRotation(degrees);
            document.save(file.toFile());
        }
        JsonNode known = run("extract", REPORT.toString()).json();
        JsonNode read = run("extract", "--ocr", file.toString()).json();
        List<String> others = others(known.at("/tables/requests"), read.at("/tables/requests"));
        assertTrue(others.size() <= 14, others::toString);
        JsonNode upright = run("extract", REPORT.toString()).json().at("/reading/places").path("/tables/requests/carriedOut/total").path("box");
        JsonNode turned = read.at("/reading/places").path("/tables/requests/carriedOut/total").path("box");
        boolean across = degrees != 180;
        assertEquals(upright.get(across ? 3 : 2).asDouble(), turned.get(2).asDouble(), 4);
        assertEquals(upright.get(across ? 2 : 3).asDouble(), turned.get(3).asDouble(), 4);
    }

    /** The second line of the title stands on a rule, which makes it look twice as high. */
    @Test
    void aTitleOverARule() throws IOException {
        needsTesseract();
        Path first = folder.resolve("first.pdf");
        try (PDDocument document = Loader.loadPDF(new File("fixtures/guangzhou-science-2020.pdf"))) {
            while (document.getNumberOfPages() > 1) {
                document.removePage(1);
            }
            document.save(first.toFile());
        }
        Path scan = Files.write(folder.resolve("x.pdf"), Scans.of(first.toFile(), 0, 200, 0, 0));
        JsonNode read = run("extract", "--ocr", scan.toString()).json();
        assertEquals("广州市科学技术局2020年政府信息公开工作年度报告", read.get("title").asText());
        assertEquals(2020, read.get("year").asInt());
    }

    @Test
    void withoutTheProgramTheMessageSaysHowToInstallIt() throws IOException, InterruptedException {
        String file = scan(0, 0);
        assertTrue(run("check", file).err().contains("apt-get install tesseract-ocr tesseract-ocr-chi-sim"));
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), "org.jiaohe.cli.Main", "check", "--ocr", file).redirectErrorStream(true);
        builder.environment().put("PATH", folder.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(4, process.exitValue(), said);
        assertTrue(said.contains("apt-get install tesseract-ocr tesseract-ocr-chi-sim"), said);
    }
}
