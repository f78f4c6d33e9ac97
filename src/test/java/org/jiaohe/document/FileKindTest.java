package org.jiaohe.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is neither PDF nor JSON is told by what it is, so that its user hears what to do. */
class FileKindTest {
    private static final String PAGE = "<!DOCTYPE html>\n<html><head><title>年度报告</title></head><body></body></html>";

    private static FileKind of(String text, String name) {
        return FileKind.of(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
    void aPageIsOneInAnyEncoding(String encoding) {
        assertEquals(FileKind.WEB, FileKind.of(PAGE.getBytes(Charset.forName(encoding)), "report"));
        assertEquals(FileKind.WEB, FileKind.of(("\uFEFF" + PAGE).getBytes(Charset.forName(encoding)), "report.pdf"));
    }

    /** What a website's editor stores, and what a browser saves with comments or letters of its own before it. */
    @Test
    void partsOfPagesArePages() {
        for (String page : List.of("<div class=TRS_Editor><p>一、总体情况</p></div>", "<meta charset=utf-8><title>年报</title>", "<table><tr><td>1</td></tr></table>", "HTTP/1.1 200 OK\n\n<html></html>", "From: <Saved by Blink>\nMIME-Version: 1.0\n\n")) {
            assertEquals(FileKind.WEB, of(page, "report"), page);
        }
        assertEquals(FileKind.WEB, of("<!-- " + "x".repeat(9000) + " -->" + PAGE, "report.html"));
    }

    @Test
    void reportJsonIsNoneWhateverItsNameAndItsWords() {
        assertEquals(FileKind.UNKNOWN, of("{\"preamble\": \"<html>\"}", "report.json"));
        assertEquals(FileKind.UNKNOWN, of("\uFEFF {\"unit\": \"\"}", "report.html"));
        assertEquals(FileKind.UNKNOWN, FileKind.of("{\"unit\": \"\"}".getBytes(StandardCharsets.UTF_16), "report.html"));
        assertEquals(FileKind.UNKNOWN, of("一、总体情况", "report.txt"));
    }

    @Test
    void wordProcessorsFilesAreTold() {
        assertEquals(FileKind.WORD, of("\uFEFF{\\rtf1 x}", "report.rtf"));
        assertEquals(FileKind.WORD, of("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>", "report.xml"));
        assertEquals(FileKind.WORD, of("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>", "report.xml"));
        assertEquals(FileKind.WORD, of("<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.text\"/>", "report"));
        assertEquals(FileKind.UNKNOWN, of("<?xml version=\"1.0\"?><a/>", "report.xml"));
    }

    /** A download that stopped before the first name inside. */
    @ParameterizedTest
    @CsvSource({"report.docx, WORD", "report.wps, WORD", "report.zip, ARCHIVE"})
    void aPieceOfAPackageIsToldByItsName(String name, FileKind kind) {
        assertEquals(kind, FileKind.of(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}, name));
    }
}
