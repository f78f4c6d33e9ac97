package org.jiaohe.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;

/** What a reader of a binary format sees, as text. */
final class Texts {
    private Texts() {
    }

    static byte[] opinion(Edition edition, byte[] template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OpinionDocx.write(edition, template, out);
        return out.toByteArray();
    }

    static Map<String, byte[]> zip(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** A paragraph a line, a table's cell after a bar. */
    static String docx(byte[] bytes) throws IOException {
        String xml = new String(zip(bytes).get("word/document.xml"), StandardCharsets.UTF_8);
        return xml.replaceAll("<w:br/>", " ⏎ ").replaceAll("</w:tc>", " | ").replaceAll("</w:tr>", "\n").replaceAll("</w:p>(?! \\| )", "\n").replaceAll("<[^>]+>", "")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip() + "\n";
    }

    /** Page, author and contents of every note. */
    static String notes(PDDocument document) throws IOException {
        StringBuilder notes = new StringBuilder();
        int number = 1;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationMarkup markup) {
                    notes.append("[note on page ").append(number).append("] ").append(markup.getTitlePopup()).append(" | ").append(markup.getContents().replace("\n", " ⏎ ")).append('\n');
                }
            }
            number++;
        }
        return notes.toString();
    }
}
