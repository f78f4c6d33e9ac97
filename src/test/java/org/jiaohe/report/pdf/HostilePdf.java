package org.jiaohe.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDFs that no producer writes, object by object. */
public final class HostilePdf {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    public static byte[] blanks(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                deflater.write(blank);
            }
        }
        return out.toByteArray();
    }

    public static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    void begin() {
        write("%PDF-1.7\n");
    }

    void object(String body) {
        offsets.add(file.size());
        write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    void stream(String keys, byte[] data) {
        offsets.add(file.size());
        write(offsets.size() + " 0 obj\n<<" + keys + "/Length " + data.length + ">>\nstream\n");
        file.writeBytes(data);
        write("\nendstream\nendobj\n");
    }

    byte[] end() {
        int start = file.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(String.format("%010d 00000 n \n", offset)));
        write("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    private void write(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A file of one page with this content. */
    public byte[] onePage(byte[] packed, String filter) throws IOException {
        begin();
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>");
        stream("/Filter " + filter, packed);
        return end();
    }
}
