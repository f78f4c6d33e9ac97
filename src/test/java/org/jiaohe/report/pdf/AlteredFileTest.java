package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jiaohe.document.Limits;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an altered file shows other digits, no error is found in it and it does not pass. {@code src/bench/altered.sh} makes many more copies. */
class AlteredFileTest {
    private static final Path OTHER = Path.of("fixtures/readings/decimals.2019.office-docx.0.pdf");

    @ParameterizedTest
    @ValueSource(strings = {"guangzhou-science-2020.pdf", "guangzhou-science-2020.libreoffice.pdf", "readings/plain.2021.chromium.0.pdf", "readings/captions.2021.packed.0.pdf"})
    void otherDigitsAreNeverTrusted(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("fixtures", name));
        AlterationRun.Count count = AlterationRun.count(whole, Files.readAllBytes(OTHER), 40, 20_191_127);
        assertTrue(count.differ() > 0);
        assertEquals(List.of(), count.trusted());
    }

    /** The pages of a linearised file stand in two sections of its cross-reference; without the one at its end a page is gone. */
    @Test
    void aLostSectionOfTheCrossReferenceIsDoubted() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("fixtures/readings/captions.2021.packed.0.pdf"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int last = text.lastIndexOf("endstream");
        bytes[last - 4] ^= 0x3C;
        doubted(bytes);
    }

    /** Its tables of characters are not packed and so have no checksum; the glyphs of its digits stand in a row. */
    @ParameterizedTest
    @ValueSource(strings = {"<0015> <0034>\n, <0015> <003f>\n", "<0018> <0037>\n, <0018> <0077>\n", "<0019> <0038>\n, <0019> <0033>\n"})
    void aDigitThatReadsAsSomethingElseIsDoubted(String change) throws IOException {
        String text = Files.readString(Path.of("fixtures/readings/five-pages.2019.weasyprint.0.pdf"), StandardCharsets.ISO_8859_1);
        String[] parts = change.split(", ");
        String altered = text.replace(parts[0], parts[1]);
        assertNotEquals(text, altered);
        doubted(altered.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Ideographs that are drawings are equally wide in one font; one that is not moves what follows it into the next cell. */
    @Test
    void anotherWidthOfADrawnCharacterIsDoubted() throws IOException {
        String text = Files.readString(Path.of("fixtures/readings/plain.2021.chromium.0.pdf"), StandardCharsets.ISO_8859_1);
        int width = text.indexOf(" 1000 0 0 0 0 0 0 0 0 100");
        assertTrue(width > 0);
        doubted((text.substring(0, width) + " 7" + text.substring(width + 2)).getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @EnumSource(TextMode.class)
    void whatWasTakenForTextIsNeverTrusted(TextMode mode) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.libreoffice.pdf"));
        byte[] copy = mode.of(whole);
        if (Arrays.equals(whole, copy)) {
            return;
        }
        if (PdfReportReader.read("altered.pdf", copy, Limits.DEFAULT) instanceof ReadResult.Success success) {
            assertFalse(success.report().doubts().isEmpty());
        }
    }

    private static void doubted(byte[] bytes) {
        Report report = assertInstanceOf(ReadResult.Success.class, PdfReportReader.read("altered.pdf", bytes, Limits.DEFAULT)).report();
        assertFalse(report.doubtsAbout(Doubt.FILE).isEmpty());
    }
}
