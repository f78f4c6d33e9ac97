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
    private static final List<String> SHEETS = List.of(".xls", ".xlsx", ".et", ".csv");
    private static final String PAGE = "<html";

    /** The kind of a file that is neither PDF nor JSON. */
    public static FileKind of(byte[] bytes, String name) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String text = head.strip();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean sheet = SHEETS.stream().anyMatch(lower::endsWith);
        if (start.startsWith(COMPOUND) || begins(text, "{\\rtf")) {
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
        return begins(text, "<!doctype html") || begins(text, "mime-version:") || holdsPage(text) ? WEB : sheet ? SHEET : UNKNOWN;
    }

    private static boolean holdsPage(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, PAGE, 0, PAGE.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, String word) {
        return text.regionMatches(true, 0, word, 0, word.length());
    }
}
