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
    private static final List<String> WORDS = List.of(".doc", ".docx", ".docm", ".dotx", ".wps", ".wpt", ".odt", ".fodt");
    private static final List<String> PAGES = List.of(".html", ".htm", ".shtml", ".xhtml", ".mht", ".mhtml");
    /** What a page has near its beginning, or the part of one that a website's editor stores. */
    private static final List<String> TAGS = List.of("<html", "<head", "<body", "<meta", "<title", "<table", "<div", "<p>", "<p ");
    /** Word processors' files of one piece of XML: Word 2003, Word's packages, OpenDocument. */
    private static final List<String> TEXTS = List.of("progid=\"word.document\"", "2006/xmlpackage", "opendocument.text");
    private static final char MARK = '\uFEFF';

    /** The kind of a file that is neither PDF nor JSON. */
    public static FileKind of(byte[] bytes, String name) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        String text = head(bytes);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean sheet = SHEETS.stream().anyMatch(lower::endsWith);
        boolean word = WORDS.stream().anyMatch(lower::endsWith);
        if (start.startsWith(COMPOUND) || begins(text, "{\\rtf")) {
            return sheet ? SHEET : WORD;
        }
        if (start.startsWith(ARCHIVES.get(0))) {
            String names = new String(bytes, StandardCharsets.ISO_8859_1);
            return names.contains("word/") || names.contains("opendocument.text") ? WORD : names.contains("xl/") ? SHEET : names.contains("OFD.xml") ? OFD : word ? WORD : ARCHIVE;
        }
        if (ARCHIVES.stream().anyMatch(start::startsWith)) {
            return ARCHIVE;
        }
        if (PICTURES.stream().anyMatch(start::startsWith)) {
            return PICTURE;
        }
        boolean json = text.startsWith("{") || text.startsWith("[");
        if (text.startsWith("<") && TEXTS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains)) {
            return WORD;
        }
        if (begins(text, "<!doctype html") || begins(text, "mime-version:") || begins(text, "from: <saved by") || !json && (holdsPage(text) || PAGES.stream().anyMatch(lower::endsWith))) {
            return WEB;
        }
        return sheet ? SHEET : UNKNOWN;
    }

    /** How the file begins, without blanks and the mark of its encoding. Pages are also saved with two bytes a character. */
    private static String head(byte[] bytes) {
        int size = Math.min(bytes.length, HEAD);
        boolean big = size > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == 0 && bytes[1] != 0);
        boolean little = size > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] != 0 && bytes[1] == 0);
        boolean marked = size > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        String head = new String(bytes, from, size - from, big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        return (head.startsWith(String.valueOf(MARK)) ? head.substring(1) : head).strip();
    }

    private static boolean holdsPage(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains(TAGS.get(0)) || text.startsWith("<") && TAGS.stream().anyMatch(lower::contains);
    }

    private static boolean begins(String text, String word) {
        return text.regionMatches(true, 0, word, 0, word.length());
    }
}
