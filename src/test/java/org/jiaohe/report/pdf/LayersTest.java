package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jiaohe.document.Limits;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
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
        plain = cells(Files.readAllBytes(FILE));
    }

    /** The content belongs to the layer itself, or to both by a membership dictionary. */
    @ParameterizedTest
    @ValueSource(strings = {"off", "AllOn", "AllOff", "Not"})
    void whatIsSwitchedOffIsNotRead(String how) throws IOException {
        assertEquals(plain, cells(layered(how)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "AnyOn", "AnyOff", "Or"})
    void whatIsShownIsRead(String how) throws IOException {
        assertNotEquals(plain, cells(layered(how)));
    }

    @Test
    void hiddenContentDoesNotHideWhatFollows() throws IOException {
        byte[] bytes = layered("off", " q /OC /L BDC /Span BMC 0 0 m EMC EMC Q BT /Old 9 Tf 300 400 Td (7) Tj ET");
        assertNotEquals(plain, cells(bytes));
    }

    private static List<String> cells(byte[] bytes) {
        Report report = ((ReadResult.Success) PdfReportReader.read("report.pdf", bytes, Limits.DEFAULT)).report();
        return Stream.of(org.jiaohe.form.TableKey.values()).flatMap(key -> report.table(key).stream()).flatMap(table -> table.rows().values().stream())
                .flatMap(row -> row.cells().values().stream()).map(cell -> cell.row() + cell.column() + cell.value() + cell.sureness().isSure()).toList();
    }

    private static byte[] layered(String how) throws IOException {
        StringBuilder content = new StringBuilder(" q /OC /L BDC BT /Old 9 Tf ET ");
        for (int y = 60; y < 800; y += 17) {
            for (int x = 70; x < 540; x += 41) {
                content.append("BT 1 0 0 1 ").append(x).append(' ').append(y).append(" Tm (7) Tj ET ").append(x).append(' ').append(y - 3).append(" m 560 ").append(y - 3).append(" l S ");
            }
        }
        return layered(how, content + "EMC Q");
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
                page.getResources().put(COSName.getPDFName("Old"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
                PDStream added = new PDStream(document);
                try (OutputStream out = added.createOutputStream()) {
                    out.write(content.getBytes(StandardCharsets.US_ASCII));
                }
                COSArray contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray all ? all : new COSArray(List.of(page.getCOSObject().getItem(COSName.CONTENTS)));
                contents.add(added);
                page.getCOSObject().setItem(COSName.CONTENTS, contents);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
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
