package org.jiaohe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiaohe.cli.CommandLineInterface;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report gives the same findings, in the same order and the same bytes; a finding keeps its fingerprint while other places are edited. */
class StableFindingsTest {
    private static final Path SEED = Path.of("fixtures/guangzhou-science-2020.report.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private static byte[] check(Path input, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new CommandLineInterface(new PrintStream(out, false, StandardCharsets.UTF_8), nowhere, Lang.ZH).run("check", input.toString(), "--format", format);
        return out.toByteArray();
    }

    private static List<String> fingerprints(Path input) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode finding : JSON.readTree(check(input, "json")).get("findings")) {
            found.add(finding.get("rule").asText() + " " + finding.get("fingerprint").asText());
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "markdown", "sarif", "junit", "docx", "pdf"})
    void everyFormatIsTheSameBytesAgain(String format) {
        Path input = Path.of("fixtures/guangzhou-science-2020.pdf");
        byte[] first = check(input, format);
        assertTrue(first.length > 1000);
        assertArrayEquals(first, check(input, format));
    }

    /** What a reader sees of a format, without tags, escapes and white space. */
    private static String read(Path input, String format) throws IOException {
        byte[] bytes = check(input, format);
        if (format.equals("pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return bare(new PDFTextStripper().getText(document));
            }
        }
        if (format.equals("docx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null && !entry.getName().equals("word/document.xml"); entry = zip.getNextEntry()) {
                    zip.closeEntry();
                }
                return bare(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^<>]*>", ""));
            }
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return bare(format.equals("html") || format.equals("junit") ? text.replaceAll("<[^<>]*>", "").replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&") : text);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\\\]", "");
    }

    private static int count(String pattern, String text) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guangzhou-science-2020.pdf", "readings/landscape.2021.office-docx.0.pdf", "bad-2023-government.report.json", "bad-2020-department.report.json", "good-2023-government.report.json"})
    void everyFormatTellsTheSameFindingsOfAReport(String name) throws IOException {
        Path input = Path.of("fixtures", name);
        JsonNode findings = JSON.readTree(check(input, "json")).get("findings");
        Map<String, String> counted = new LinkedHashMap<>();
        counted.put("text", "\\d+\\.【(错误|警告|提示)】(?=[A-Z])");
        counted.put("markdown", "-\\*\\*[A-Z]\\w*-\\d+");
        counted.put("junit", "问题编号：[0-9a-f]{32}");
        counted.put("html", "问题编号[0-9a-f]{32}");
        counted.put("docx", "〔(错误|警告|提示)〕");
        counted.put("sarif", "\"jiaohe/v1\":\"");
        counted.put("pdf", "\\d+\\.〔(错误|警告|提示)〕");
        for (Map.Entry<String, String> format : counted.entrySet()) {
            if (format.getKey().equals("pdf") && !name.endsWith(".pdf")) {
                continue;
            }
            String seen = read(input, format.getKey());
            assertEquals(findings.size(), count(format.getValue(), seen), format.getKey());
            for (JsonNode finding : findings) {
                String message = bare(finding.get("message").asText());
                assertTrue(seen.contains(format.getKey().equals("sarif") ? message.replace("\"", "") : message), () -> format.getKey() + " lacks " + message);
            }
        }
    }

    @Test
    void editsElsewhereLeaveOrderAndFingerprintsAlone() throws IOException {
        ObjectNode report = (ObjectNode) JSON.readTree(SEED.toFile());
        for (JsonNode section : report.get("sections")) {
            if (section.get("key").asText().equals("problems")) {
                ((ObjectNode) section).put("text", "本年度继续完善工作机制，组织业务培训。\n" + section.get("text").asText());
            }
        }
        ((ObjectNode) report.at("/tables/proactive/penalties")).put("decisions", 3);
        ((ObjectNode) report.at("/tables/disputes/directLitigation")).put("upheld", report.at("/tables/disputes/directLitigation/upheld").asInt() + 1)
                .put("total", report.at("/tables/disputes/directLitigation/total").asInt() + 1);
        Path edited = Files.writeString(folder.resolve("edited.json"), report.toString());
        List<String> before = fingerprints(SEED);
        List<String> after = fingerprints(edited);
        List<String> kept = before.stream().filter(after::contains).toList();
        assertEquals(kept, after.stream().filter(before::contains).toList(), "the order of those that remain");
        assertEquals(List.of(), before.stream().filter(one -> !after.contains(one) && !one.startsWith("D-11 ")).toList());
        assertFalse(kept.isEmpty());
    }

    @Test
    void aReportHasTheSameFingerprintsWhateverFileItComesIn() throws IOException {
        List<String> data = fingerprints(SEED);
        assertEquals(data, fingerprints(Path.of("fixtures/guangzhou-science-2020.pdf")));
        assertEquals(data, fingerprints(Path.of("fixtures/guangzhou-science-2020.libreoffice.pdf")));
    }
}
