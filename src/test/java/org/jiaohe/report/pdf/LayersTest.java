package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and lines all over a report, in layers: two, of which one is switched off as the file is opened. */
class LayersTest {
    private static final Path FILE = Path.of("fixtures/readings/decimals.2019.office-docx.0.pdf");
    private static List<String> plain;

    @BeforeAll
    static void readPlain() throws IOException {
        plain = Overlay.cells(Files.readAllBytes(FILE));
    }

    /** The content belongs to the layer itself, or to both by a membership dictionary. */
    @ParameterizedTest
    @ValueSource(strings = {"off", "AllOn", "AllOff", "Not"})
    void whatIsSwitchedOffIsNotRead(String how) throws IOException {
        assertEquals(plain, Overlay.cells(layered(how)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "AnyOn", "AnyOff", "Or"})
    void whatIsShownIsRead(String how) throws IOException {
        assertNotEquals(plain, Overlay.cells(layered(how)));
    }

    @Test
    void hiddenContentDoesNotHideWhatFollows() throws IOException {
        byte[] bytes = layered("off", " q /OC /L BDC /Span BMC 0 0 m EMC EMC Q BT /Old 9 Tf 300 400 Td (7) Tj ET");
        assertNotEquals(plain, Overlay.cells(bytes));
    }

    private static byte[] layered(String how) throws IOException {
        return layered(how, " q /OC /L BDC BT /Old 9 Tf ET " + Overlay.figures() + "EMC Q");
    }

    private static byte[] layered(String how, String content) throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.toFile())) {
            COSDictionary off = layer();
            COSDictionary on = layer();
            COSDictionary opening = new COSDictionary();
            opening.setItem(COSName.OFF, new COSArray(List.of(off)));
            COSDictionary properties = new COSDictionary();
            properties.setItem(COSName.OCGS, new COSArray(List.of(off, on)));
            properties.setItem(COSName.getPDFName("D"), opening);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, properties);
            COSDictionary named = new COSDictionary();
            named.setItem(COSName.getPDFName("L"), how.equals("off") ? off : how.equals("on") ? on : membership(how, off, on));
            for (PDPage page : document.getPages()) {
                page.getResources().getCOSObject().setItem(COSName.PROPERTIES, named);
                Overlay.draw(document, page, content);
            }
            return Overlay.bytes(document);
        }
    }

    private static COSBase membership(String how, COSDictionary off, COSDictionary on) {
        COSDictionary both = new COSDictionary();
        both.setItem(COSName.TYPE, COSName.OCMD);
        both.setItem(COSName.OCGS, new COSArray(List.of(off, on)));
        if (how.equals("Not") || how.equals("Or")) {
            COSArray expression = new COSArray(List.of(COSName.getPDFName(how), on));
            both.setItem(COSName.getPDFName("VE"), expression);
        } else {
            both.setName("P", how);
        }
        return both;
    }

    private static COSDictionary layer() {
        COSDictionary layer = new COSDictionary();
        layer.setItem(COSName.TYPE, COSName.OCG);
        layer.setString(COSName.NAME, "旧稿");
        return layer;
    }
}
