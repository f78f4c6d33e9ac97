package org.jiaohe.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Takes the shapes out of a font before PDFBox builds it. Where ToUnicode says what a code reads as and the widths stand
 * in the dictionary, the shapes are not needed, and parsing them is half the cost of reading a page.
 */
final class FontStub {
    private static final byte[] SHAPELESS = shapeless();

    private FontStub() {
    }

    /** Works on the document in memory only, on a font with ToUnicode. Returns whether it has all it needs but its shapes. */
    static boolean strip(COSDictionary font) {
        COSDictionary own = font;
        if (COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))) {
            COSArray below = font.getCOSArray(COSName.DESCENDANT_FONTS);
            if (below == null || below.size() == 0 || !(below.getObject(0) instanceof COSDictionary descendant)) {
                return false;
            }
            own = descendant;
            if (strip(own, own.getCOSDictionary(COSName.FONT_DESC))) {
                own.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
                own.removeItem(COSName.CID_TO_GID_MAP);
            }
        } else if (!COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE)) && font.containsKey(COSName.WIDTHS) && strip(own, own.getCOSDictionary(COSName.FONT_DESC))) {
            own.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        }
        return true;
    }

    private static boolean strip(COSDictionary font, COSDictionary descriptor) {
        boolean embedded = descriptor != null && (descriptor.containsKey(COSName.FONT_FILE) || descriptor.containsKey(COSName.FONT_FILE2) || descriptor.containsKey(COSName.FONT_FILE3));
        if (!embedded) {
            return false;
        }
        COSStream stub = new COSStream();
        try (OutputStream out = stub.createOutputStream()) {
            out.write(SHAPELESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        descriptor.removeItem(COSName.FONT_FILE);
        descriptor.removeItem(COSName.FONT_FILE3);
        descriptor.setItem(COSName.FONT_FILE2, stub);
        return true;
    }

    /** The least TrueType file that PDFBox takes for a font: one glyph without an outline. */
    private static byte[] shapeless() {
        String[] tags = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
        int[] sizes = {4, 54, 36, 4, 4, 32};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(0x00010000);
            out.writeShort(tags.length);
            out.writeShort(64);
            out.writeShort(2);
            out.writeShort(32);
            int offset = 12 + 16 * tags.length;
            for (int i = 0; i < tags.length; i++) {
                out.writeBytes(tags[i]);
                out.writeInt(0);
                out.writeInt(offset);
                out.writeInt(sizes[i]);
                offset += (sizes[i] + 3) / 4 * 4;
            }
            out.writeInt(0);
            head(out);
            out.writeInt(0x00010000);
            out.writeShort(880);
            out.writeShort(-120);
            out.write(new byte[26]);
            out.writeShort(1);
            out.writeShort(1000);
            out.writeShort(0);
            // The one glyph has a length: PDFBox takes a font of empty glyphs for broken, and looks through the system's instead.
            out.writeShort(0);
            out.writeShort(2);
            out.writeInt(0x00010000);
            out.writeShort(1);
            out.write(new byte[26]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeInt(0x00010000);
        out.writeInt(0);
        out.writeInt(0x5F0F3CF5);
        out.writeShort(0);
        out.writeShort(1000);
        out.writeLong(0);
        out.writeLong(0);
        out.write(new byte[18]);
        out.writeShort(0);
    }
}
