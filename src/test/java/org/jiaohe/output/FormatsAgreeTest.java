package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format tells the same findings of one check: the same rules, levels and places, no one more and no one less. */
class FormatsAgreeTest {
    @TempDir
    private Path folder;

    @Test
    void everyFormatTellsTheSameFindings() throws IOException {
        CheckResult result = Samples.result(SampleReport.pdf());
        Set<String> wanted = new TreeSet<>(result.findings().stream().map(finding -> finding.rule() + " " + finding.severity().key()).toList());
        assertEquals(wanted, json(result));
        assertEquals(wanted, sarif(result));
        assertEquals(wanted, found("data-finding data-level=\"(error|warning|info)\".*?<span class=\"rule\">([A-Z0-9-]+)</span>", write("html", result), 2, 1));
        assertEquals(wanted, found("(?m)^\\d+\\. 【(错误|警告|提示)】 ([A-Z0-9-]+)", write("text", result), 2, 1));
        assertEquals(wanted, found("〔(错误|警告|提示)〕([A-Z0-9-]+)", pdfText(result), 2, 1));
        assertEquals(rules(result), found("(?m)^- \\*\\*([A-Z0-9-]+) ", write("markdown", result), 1, 0));
        assertEquals(rules(result), found("name=\"([A-Z0-9]+-[0-9]+) [^>]*>\\s*<(?:failure|system-out)", write("junit", result), 1, 0));
        String opinion = Texts.docx(bytes("docx", result));
        for (Finding finding : result.findings()) {
            assertTrue(opinion.contains("〔" + finding.severity().title().zh() + "〕" + finding.message().zh()), opinion);
        }
    }

    private Set<String> json(CheckResult result) throws IOException {
        Set<String> found = new TreeSet<>();
        JsonNode root = new ObjectMapper().readTree(write("json", result));
        root.get("findings").forEach(finding -> found.add(finding.get("rule").asText() + " " + finding.get("severity").asText()));
        return found;
    }

    private Set<String> sarif(CheckResult result) throws IOException {
        Set<String> found = new TreeSet<>();
        JsonNode root = new ObjectMapper().readTree(write("sarif", result));
        root.at("/runs/0/results").forEach(finding -> found.add(finding.get("ruleId").asText() + " " + finding.get("level").asText().replace("note", "info")));
        return found;
    }

    private static Set<String> rules(CheckResult result) {
        return new TreeSet<>(result.findings().stream().map(Finding::rule).toList());
    }

    private static Set<String> found(String pattern, String text, int rule, int level) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            String key = level == 0 ? "" : matcher.group(level).replace("错误", "error").replace("警告", "warning").replace("提示", "info");
            found.add((matcher.group(rule) + " " + key).strip());
        }
        return found;
    }

    private String pdfText(CheckResult result) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes("pdf", result))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String write(String format, CheckResult result) throws IOException {
        return new String(bytes(format, result), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String format, CheckResult result) throws IOException {
        String name = result.examination().report().input().name();
        Path file = Files.write(folder.resolve(name), SamplePdf.bytes());
        OutputOptions options = new OutputOptions(Lang.ZH, false, Map.of(name, file), false, Samples.rules(), Optional.of(Severity.ERROR), Map.of(), false, Optional.empty());
        OutputFormat writer = Formats.of(format).orElseThrow();
        assertEquals(Optional.empty(), writer.refusal(List.of(result), options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(List.of(result), options, out);
        return out.toByteArray();
    }
}
