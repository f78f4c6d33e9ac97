package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jiaohe.document.Limits;
import org.jiaohe.document.ReadOptions;
import org.jiaohe.report.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to exhaust a reader end as a refusal in words. */
@Timeout(60)
class HostilePdfTest {
    private final HostilePdf pdf = new HostilePdf();

    @Test
    void sixHundredMegabytesOfBlanks() throws IOException {
        assertEquals("reading.limit.stream", refusal(pdf.onePage(HostilePdf.blanks(600), "/FlateDecode")));
    }

    @Test
    void aStreamDeflatedTwice() throws IOException {
        assertEquals("reading.limit.stream", refusal(pdf.onePage(HostilePdf.deflated(HostilePdf.blanks(200)), "[/FlateDecode /FlateDecode]")));
    }

    @Test
    void aFormThatDrawsItself() throws IOException {
        pdf.begin();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>");
        pdf.stream("", "/X Do".getBytes(StandardCharsets.US_ASCII));
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        assertInstanceOf(ReadResult.Failure.class, read(pdf.end()));
    }

    @Test
    void formsThatDoubleAtEveryLevel() throws IOException {
        pdf.begin();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>");
        pdf.stream("", "/X Do".getBytes(StandardCharsets.US_ASCII));
        for (int level = 5; level < 15; level++) {
            String next = level < 14 ? "/Resources<</XObject<</X " + (level + 1) + " 0 R>>>>" : "";
            pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, (level < 14 ? "/X Do " : "q Q ").repeat(20).getBytes(StandardCharsets.US_ASCII));
        }
        Limits all = Limits.DEFAULT;
        ReadResult result = PdfReportReader.read("x.pdf", pdf.end(), new Limits(all.bytes(), all.pages(), all.glyphs(), all.stream(), all.nesting(), Duration.ofSeconds(2)));
        assertEquals("reading.limit.time", assertInstanceOf(ReadResult.Failure.class, result).why().key());
    }

    @Test
    void aPageTreeThatIsItsOwnChild() throws IOException {
        pdf.begin();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>");
        assertInstanceOf(ReadResult.Failure.class, read(pdf.end()));
    }

    @Test
    void twoHundredThousandPages() throws IOException {
        pdf.begin();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[" + "3 0 R ".repeat(200_000) + "]/Count 200000>>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
        assertEquals("reading.limit.pages", refusal(pdf.end()));
    }

    @Test
    void arraysNestedWithoutEnd() throws IOException {
        pdf.begin();
        pdf.object("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(100_000) + "]".repeat(100_000) + ">>");
        pdf.object("<</Type/Pages/Kids[]/Count 0>>");
        assertInstanceOf(ReadResult.Failure.class, read(pdf.end()));
    }

    @Test
    void nestedArraysInAPage() throws IOException {
        byte[] content = ("[".repeat(50_000) + "]".repeat(50_000) + " TJ").getBytes(StandardCharsets.US_ASCII);
        assertInstanceOf(ReadResult.Failure.class, read(pdf.onePage(HostilePdf.deflated(content), "/FlateDecode")));
    }

    private static ReadResult read(byte[] bytes) {
        return PdfReportReader.read("x.pdf", bytes, Limits.DEFAULT);
    }

    private static String refusal(byte[] bytes) {
        ReadResult.Failure failure = assertInstanceOf(ReadResult.Failure.class, read(bytes));
        assertTrue(failure.why().values().containsValue("x.pdf"));
        return failure.why().key();
    }

    @Test
    void aFontThatIsNone() throws IOException {
        pdf.begin();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
        pdf.stream("", "BT /F 12 Tf (report) Tj ET".getBytes(StandardCharsets.US_ASCII));
        pdf.object("<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 32/LastChar 33/Widths[500 500]/FontDescriptor 6 0 R>>");
        pdf.object("<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 7 0 R>>");
        pdf.stream("/Length1 9999", "no font at all".getBytes(StandardCharsets.US_ASCII));
        assertInstanceOf(ReadResult.Failure.class, read(pdf.end()));
    }

    /** Its table of characters has one range over two thousand million codes, which PDFBox would write out one by one. */
    @Test
    void aTableOfCharactersWithoutEnd() throws IOException {
        pdf.begin();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
        pdf.stream("", "BT /F 12 Tf (report) Tj ET".getBytes(StandardCharsets.US_ASCII));
        pdf.object("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>");
        pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>");
        pdf.stream("", "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <7FFFFFFF> <0030> endbfrange endcmap".getBytes(StandardCharsets.US_ASCII));
        assertEquals("reading.limit.memory", refusal(pdf.end()));
    }

    /** A file that was saved sixty thousand times, as its cross-reference has it: it reads as any other, in words without an end of the stack. */
    @Test
    void sixtyThousandSectionsOfTheCrossReference() throws IOException {
        byte[] once = pdf.onePage("BT ET".getBytes(StandardCharsets.US_ASCII), "[]");
        StringBuilder more = new StringBuilder(new String(once, StandardCharsets.ISO_8859_1));
        int previous = more.lastIndexOf("xref\n0 ");
        for (int i = 0; i < 60_000; i++) {
            int here = more.length();
            more.append("xref\n0 0\ntrailer\n<</Size 5/Root 1 0 R/Prev ").append(previous).append(">>\n");
            previous = here;
        }
        more.append("startxref\n").append(previous).append("\n%%EOF\n");
        assertEquals(refusal(once), refusal(more.toString().getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aPictureThatNoMemoryHolds() throws IOException {
        pdf.begin();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>");
        pdf.stream("", "595 0 0 842 0 0 cm /X Do".getBytes(StandardCharsets.US_ASCII));
        pdf.stream("/Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8/ColorSpace/DeviceRGB", new byte[10]);
        byte[] bytes = pdf.end();
        assertEquals("reading.pdf.pictures", refusal(bytes));
        assertInstanceOf(ReadResult.Failure.class, PdfReportReader.read("x.pdf", bytes, new ReadOptions(Limits.DEFAULT, true)));
    }

    /** A table of a million cells, none of them closed. */
    @Test
    void linesWithoutNumber() throws IOException {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            content.append(i % 595).append(" 0 m ").append(i % 595).append(".5 842 l S 0 ").append(i % 842).append(" m 595 ").append(i % 842).append(" l S ");
        }
        assertInstanceOf(ReadResult.Failure.class, read(pdf.onePage(HostilePdf.deflated(content.toString().getBytes(StandardCharsets.US_ASCII)), "/FlateDecode")));
    }
}
