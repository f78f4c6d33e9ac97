package org.jiaohe.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time of its making out of a workbook, so that the same findings are the same bytes; the library cannot leave it out. */
final class Timeless {
    private static final String PROPERTIES = "docProps/core.xml";

    private Timeless() {
    }

    /** Packed parts go over as they are. */
    static void copy(Path workbook, OutputStream out) throws IOException {
        try (ZipFile from = ZipFile.builder().setPath(workbook).get()) {
            ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
            for (ZipArchiveEntry part : Collections.list(from.getEntriesInPhysicalOrder())) {
                if (part.getName().equals(PROPERTIES)) {
                    String text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<dcterms:created.*?</dcterms:created>", "");
                    ZipArchiveEntry undated = new ZipArchiveEntry(PROPERTIES);
                    undated.setTime(part.getTime());
                    to.setLevel(Deflater.DEFAULT_COMPRESSION);
                    to.putArchiveEntry(undated);
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)).transferTo(to);
                    to.closeArchiveEntry();
                } else {
                    to.addRawArchiveEntry(part, from.getRawInputStream(part));
                }
            }
            to.finish();
        }
    }
}
