package org.jiaohe.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file holds by its first bytes, so that a user whose file is none that is read hears what to do with it. */
public enum FileKind {
    WORD, SHEET, OFD, WEB, ARCHIVE, PICTURE, UNKNOWN;

    private static final List<String> PICTURES = List.of("ffd8ff", "89504e47", "47494638", "49492a00", "4d4d002a", "424d");
    private static final List<String> ARCHIVES = List.of("504b0304", "504b0506", "52617221", "377abcaf", "1f8b");
    /** Office programs up to 2003, and WPS. */
    private static final String COMPOUND = "d0cf11e0";
    private static final int HEAD = 4096;

    /** The kind of a file that is neither PDF nor JSON. */
    public static FileKind of(byte[] bytes, String name) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT).strip();
        boolean sheet = name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx?|et|csv)");
        if (start.startsWith(COMPOUND) || lower.startsWith("{\\rtf")) {
            return sheet ? SHEET : WORD;
        }
        if (start.startsWith(ARCHIVES.get(0))) {
            String names = new String(bytes, StandardCharsets.ISO_8859_1);
            return names.contains("word/") || names.contains("opendocument.text") ? WORD : names.contains("xl/") ? SHEET : names.contains("OFD.xml") ? OFD : ARCHIVE;
        }
        if (ARCHIVES.stream().anyMatch(start::startsWith)) {
            return ARCHIVE;
        }
        if (PICTURES.stream().anyMatch(start::startsWith)) {
            return PICTURE;
        }
        boolean web = lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<html") || lower.startsWith("mime-version:");
        return web ? WEB : sheet ? SHEET : UNKNOWN;
    }
}
