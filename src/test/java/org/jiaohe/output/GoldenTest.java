package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each format writes for one result, held word for word. Run with {@code -Djiaohe.golden=write} to accept a change, and read the difference. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void markdown(Lang lang) throws IOException {
        hold("markdown_" + lang.code() + ".md", Markdown.of(two(lang)));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void junit(Lang lang) throws IOException {
        hold("junit_" + lang.code() + ".xml", JUnit.of(two(lang)));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void sarif(Lang lang) throws IOException {
        hold("sarif_" + lang.code() + ".sarif", Sarif.of(two(lang)));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void html(Lang lang) throws IOException {
        hold("page_" + lang.code() + ".html", HtmlPage.of(two(lang)).replaceFirst("(?s)<style>.*?</style>", "<style></style>").replaceFirst("(?s)<script>.*?</script>", "<script></script>"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void docx(Lang lang) throws IOException {
        hold("opinion_" + lang.code() + ".txt", Texts.docx(Texts.opinion(Samples.pdfEdition(lang), OpinionDocx.builtIn(lang))));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void pdf(Lang lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedPdf.write(Samples.pdfEdition(lang), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            hold("annotated_" + lang.code() + ".txt", stripper.getText(document) + Texts.notes(document));
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void text(Lang lang) throws IOException {
        hold("text_" + lang.code() + ".txt", formatted("text", lang));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void json(Lang lang) throws IOException {
        hold("findings_" + lang.code() + ".json", formatted("json", lang));
    }

    private static String formatted(String format, Lang lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputOptions options = new OutputOptions(lang, false, Map.of(), true, Samples.rules(), Optional.of(Severity.ERROR), Map.of(), false, Optional.empty());
        Formats.of(format).orElseThrow().write(List.of(Samples.result(SampleReport.json()), Samples.result(SampleReport.doubtful())), options, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Edition two(Lang lang) {
        return Samples.edition(lang, Samples.result(SampleReport.json()), Samples.mended(SampleReport.doubtful()));
    }

    private static void hold(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("jiaohe.golden"))) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file, StandardCharsets.UTF_8), text, name);
    }
}
