package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Known;
import org.jiaohe.finding.KnownFindings;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of an earlier run's findings, and what the office has accepted, is said by every format. */
class EarlierRunInEveryFormatTest {
    @TempDir
    private Path folder;

    /** Beside the sample's own findings but the last: one more that was mended, one whose rule is not in use any more. */
    private static Comparison comparison(CheckResult now) {
        List<Known> before = new ArrayList<>(KnownFindings.of(now, Lang.ZH).subList(0, 3));
        before.add(new Known("gone1", "T3-07", Severity.ERROR, "", "新收与办结不等。", "x", "", "", ""));
        before.add(new Known("gone2", "Z-99", Severity.INFO, "", "旧规则的问题。", "x", "", "", ""));
        return Comparison.of(now, before);
    }

    private byte[] write(String format, CheckResult result) throws IOException {
        String name = result.examination().report().input().name();
        Path file = Files.write(folder.resolve(name), SamplePdf.bytes());
        OutputOptions options = new OutputOptions(Lang.ZH, false, Map.of(name, file), false, Samples.rules(), Optional.of(Severity.ERROR), Map.of(name, comparison(result)), false, Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.of(format).orElseThrow().write(List.of(result), options, out);
        return out.toByteArray();
    }

    /** What a reader sees, without white space, tags and the marks that keep Markdown from being markup. */
    private String read(String format, CheckResult result) throws IOException {
        byte[] bytes = write(format, result);
        if (format.equals("docx")) {
            return Texts.docx(bytes).replaceAll("\\s", "");
        }
        if (format.equals("pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return (new PDFTextStripper().getText(document) + Texts.notes(document)).replaceAll("\\s", "");
            }
        }
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^<>]*>", "").replaceAll("[\\s\\\\]", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown", "pdf", "docx"})
    void saysWhatIsNewWhatRemainsAndWhatIsGone(String format) throws IOException {
        String shown = read(format, Samples.result(SampleReport.pdf()));
        for (String words : List.of("新增1个，仍存在3个，已改正1个，本次未能核对1个", "新收与办结不等。", "旧规则的问题。（本次所用规则中没有这条规则）")) {
            assertTrue(shown.contains(words), () -> words + " is not in " + shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown", "pdf", "docx", "junit", "sarif"})
    void saysWhatTheOfficeHasAccepted(String format) throws IOException {
        String shown = read(format, Samples.waived(SampleReport.pdf()));
        assertTrue(shown.contains("已书面说明（张三，有效期至2031年12月31日）"), shown);
    }

    @Test
    void programsReadTheSame() throws IOException {
        var json = new ObjectMapper().readTree(write("json", Samples.waived(SampleReport.pdf())));
        assertEquals("[\"remaining\",\"remaining\",\"remaining\",\"fresh\"]", new ObjectMapper().writeValueAsString(json.findValuesAsText("state")));
        assertEquals("gone1", json.at("/comparison/fixed/0/fingerprint").asText());
        assertEquals("本次所用规则中没有这条规则", json.at("/comparison/unverified/0/reason").asText());
        assertEquals("张三", json.at("/findings/0/waived/by").asText());
        var sarif = new ObjectMapper().readTree(write("sarif", Samples.waived(SampleReport.pdf()))).at("/runs/0");
        assertEquals("[\"unchanged\",\"unchanged\",\"unchanged\",\"new\",\"absent\"]", new ObjectMapper().writeValueAsString(sarif.get("results").findValuesAsText("baselineState")));
        assertEquals("accepted", sarif.at("/results/0/suppressions/0/status").asText());
        assertTrue(sarif.at("/invocations/0/toolExecutionNotifications").toString().contains("旧规则的问题。"));
    }

    @Test
    void whatIsAcceptedFailsNoTestCase() throws IOException {
        String xml = read("junit", Samples.waived(SampleReport.pdf()));
        String tags = new String(write("junit", Samples.waived(SampleReport.pdf())), StandardCharsets.UTF_8);
        assertFalse(tags.contains("<failure"), tags);
        assertTrue(xml.contains("已接受：已书面说明") && xml.contains("已改正：T3-07新收与办结不等。"), xml);
        assertTrue(tags.contains("name=\"comparison\" value=\"与上次结果相比：新增 1 个"), tags);
    }

    @Test
    void theSummaryForAMessageLeavesOutWhatIsAccepted() throws IOException {
        String text = read("text", Samples.waived(SampleReport.pdf()));
        String summary = text.substring(text.indexOf("摘要（可直接转发）"));
        assertFalse(summary.contains("商业企业列"), summary);
        assertTrue(summary.contains("1.正文受理9件，表三本年新收10件。（一、总体情况，第1页）"), summary);
    }
}
