package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiaohe.facts.Examination;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Verdict;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpinionDocxTest {
    private static final String PARAGRAPH = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Lang.class)
    void fillsEveryFieldOfTheBuiltInTemplate(Lang lang) throws IOException {
        assertFalse(Texts.docx(Texts.opinion(Samples.pdfEdition(lang), OpinionDocx.builtIn(lang))).contains("{{"));
    }

    @Test
    void saysThatNothingWasFoundWithoutAnEmptyTable() throws IOException {
        CheckResult sample = Samples.result(SampleReport.json());
        CheckResult clean = new CheckResult(Examination.of(SampleReport.json(), List.of()), sample.packs(), Verdict.PASSED, List.of(), List.of());
        String text = Texts.docx(Texts.opinion(Samples.edition(Lang.ZH, clean), OpinionDocx.builtIn(Lang.ZH)));
        assertTrue(text.contains("通过。未发现错误和警告（提示 0 个）。"), text);
        assertTrue(text.contains("未发现问题。"), text);
    }

    @Test
    void neverApprovesAReportThatWasNotSurelyRead() throws IOException {
        String text = Texts.docx(Texts.opinion(Samples.edition(Lang.ZH, Samples.mended(SampleReport.doubtful())), OpinionDocx.builtIn(Lang.ZH)));
        assertTrue(text.contains("暂不作结论。"), text);
        assertTrue(text.contains("未能确定报告年度（N-02）。"), text);
    }

    @Test
    void fillsAFieldThatWordHasSplitOverSeveralRuns() throws IOException {
        String split = "<w:p><w:r><w:t>致 {{单</w:t></w:r><w:r><w:t>位</w:t></w:r><w:r><w:t>}}：</w:t></w:r></w:p>";
        assertEquals("致 示例市水利局：\n", text(split));
    }

    @Test
    void repeatsAnOfficesOwnRowOrParagraphAndLeavesUnknownFieldsAlone() throws IOException {
        assertEquals("1 T3-06\n2 N-02\n3 L-05\n4 D-12\n{{本局字段}} 2023\n", text(PARAGRAPH.formatted("{{序号}} {{规则}}") + PARAGRAPH.formatted("{{本局字段}} {{ year }}")));
    }

    @Test
    void textOfTheReportCannotBreakTheDocument() throws IOException {
        assertTrue(text(PARAGRAPH.formatted("{{序号}} {{原文}}")).contains("3 <人际界面>友好 & “好用” | `快`"));
    }

    @Test
    void refusesATemplateThatIsNoWordDocument() throws IOException {
        Path file = Files.writeString(folder.resolve("my.docx"), "no zip");
        OutputOptions options = with(file);
        CheckResult result = Samples.result(SampleReport.json());
        assertEquals("notice.badTemplate", new OpinionDocx().refusal(List.of(result), options).orElseThrow().key());
        assertEquals("notice.oneReport", new OpinionDocx().refusal(List.of(result, result), options).orElseThrow().key());
    }

    @Test
    void refusesADocumentThatIsNoTemplateAndNamesOneThatIsMissing() throws IOException {
        CheckResult result = Samples.result(SampleReport.json());
        Path report = Files.write(folder.resolve("report.docx"), docx(PARAGRAPH.formatted("某局 {{本局字段}}")));
        assertEquals("notice.noFields", new OpinionDocx().refusal(List.of(result), with(report)).orElseThrow().key());
        assertEquals("notice.noTemplate", new OpinionDocx().refusal(List.of(result), with(folder.resolve("none.docx"))).orElseThrow().key());
        assertEquals(Optional.empty(), new OpinionDocx().refusal(List.of(result), with(Files.write(folder.resolve("good.docx"), docx(PARAGRAPH.formatted("{{单位}}"))))));
    }

    @Test
    void leavesOutTheLineOfAnEarlierOpinionWhereThereIsNone() throws IOException {
        assertEquals("甲\n乙\n", text(PARAGRAPH.formatted("甲") + PARAGRAPH.formatted("{{复核}}") + PARAGRAPH.formatted("乙")));
        // Word calls a document broken whose cell has no paragraph.
        assertEquals("|\n", text("<w:tbl><w:tr><w:tc>" + PARAGRAPH.formatted("{{复核}}") + "</w:tc></w:tr></w:tbl>"));
    }

    @Test
    void braceWordsInAReportAreItsText() throws IOException {
        CheckResult result = Samples.result(Samples.named("{{年度}}局"));
        assertEquals("{{年度}}局 2023\n", text(PARAGRAPH.formatted("{{单位}} {{年度}}"), result));
        assertTrue(text(PARAGRAPH.formatted("{{序号}} {{单位}} {{年度}}"), result).startsWith("1 {{年度}}局 2023\n2 {{年度}}局 2023\n"));
    }

    private static OutputOptions with(Path template) {
        return new OutputOptions(Lang.ZH, false, Map.of(), false, List.of(), Optional.of(Severity.ERROR), Map.of(), false, Optional.of(template));
    }

    private static String text(String body) throws IOException {
        return text(body, Samples.result(SampleReport.json()));
    }

    private static String text(String body, CheckResult result) throws IOException {
        return Texts.docx(Texts.opinion(Samples.edition(Lang.ZH, result), docx(body)));
    }

    private static byte[] docx(String body) throws IOException {
        String xml = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
