package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jiaohe.document.Limits;
import org.jiaohe.report.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to exhaust a reader end as a refusal in words. */
@Timeout(60)
class HostilePdfTest {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    @Test
    void sixHundredMegabytesOfBlanks() throws IOException {
        assertEquals("reading.limit.stream", refusal(onePage(blanks(600), "/FlateDecode")));
    }

    @Test
    void aStreamDeflatedTwice() throws IOException {
        assertEquals("reading.limit.stream", refusal(onePage(deflated(blanks(200)), "[/FlateDecode /FlateDecode]")));
    }

    @Test
    void aFormThatDrawsItself() throws IOException {
        begin();
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>");
        stream("", "/X Do".getBytes(StandardCharsets.US_ASCII));
        stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        assertInstanceOf(ReadResult.Failure.class, read(end()));
    }

    @Test
    void formsThatDoubleAtEveryLevel() throws IOException {
        begin();
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>");
        stream("", "/X Do".getBytes(StandardCharsets.US_ASCII));
        for (int level = 5; level < 15; level++) {
            String next = level < 14 ? "/Resources<</XObject<</X " + (level + 1) + " 0 R>>>>" : "";
            stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, (level < 14 ? "/X Do " : "q Q ").repeat(20).getBytes(StandardCharsets.US_ASCII));
        }
        Limits all = Limits.DEFAULT;
        ReadResult result = PdfReportReader.read("x.pdf", end(), new Limits(all.bytes(), all.pages(), all.glyphs(), all.stream(), all.nesting(), Duration.ofSeconds(2)));
        assertEquals("reading.limit.time", assertInstanceOf(ReadResult.Failure.class, result).why().key());
    }

    @Test
    void aPageTreeThatIsItsOwnChild() throws IOException {
        begin();
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>");
        assertInstanceOf(ReadResult.Failure.class, read(end()));
    }

    @Test
    void twoHundredThousandPages() throws IOException {
        begin();
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[" + "3 0 R ".repeat(200_000) + "]/Count 200000>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
        assertEquals("reading.limit.pages", refusal(end()));
    }

    @Test
    void arraysNestedWithoutEnd() throws IOException {
        begin();
        object("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(100_000) + "]".repeat(100_000) + ">>");
        object("<</Type/Pages/Kids[]/Count 0>>");
        assertInstanceOf(ReadResult.Failure.class, read(end()));
    }

    @Test
    void nestedArraysInAPage() throws IOException {
        byte[] content = ("[".repeat(50_000) + "]".repeat(50_000) + " TJ").getBytes(StandardCharsets.US_ASCII);
        assertInstanceOf(ReadResult.Failure.class, read(onePage(deflated(content), "/FlateDecode")));
    }

    private byte[] onePage(byte[] packed, String filter) throws IOException {
        begin();
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>");
        stream("/Filter " + filter, packed);
        return end();
    }

    private static ReadResult read(byte[] bytes) {
        return PdfReportReader.read("x.pdf", bytes, Limits.DEFAULT);
    }

    private static String refusal(byte[] bytes) {
        ReadResult.Failure failure = assertInstanceOf(ReadResult.Failure.class, read(bytes));
        assertTrue(failure.why().values().containsValue("x.pdf"));
        return failure.why().key();
    }

    private static byte[] blanks(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                deflater.write(blank);
            }
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private void begin() {
        write("%PDF-1.7\n");
    }

    private void object(String body) {
        offsets.add(file.size());
        write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void stream(String keys, byte[] data) {
        offsets.add(file.size());
        write(offsets.size() + " 0 obj\n<<" + keys + "/Length " + data.length + ">>\nstream\n");
        file.writeBytes(data);
        write("\nendstream\nendobj\n");
    }

    private byte[] end() {
        int start = file.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(String.format("%010d 00000 n \n", offset)));
        write("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    private void write(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
