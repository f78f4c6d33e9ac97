package org.jiaohe.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Vector;

/** A font as far as reading needs it: how a string falls into codes, what a code reads as, how far it carries. */
final class Face {
    /**
     * One code of the font; lengths in units of the font size.
     *
     * @param text   what it reads as, {@link Glyph#LOST} where nothing says
     * @param width  advance across; where the font runs down the page it is the full width of a character
     * @param down   advance along the page where the font runs down, below zero
     * @param shiftX from the place where text stands to the character's origin, for a font that runs down
     * @param shiftY the same upwards
     * @param fault  whether the width is not one that such a character can have, or another code is the same digit
     */
    record Letter(String text, double width, double down, double shiftX, double shiftY, boolean fault) {
    }

    /** The font in the document, or a reference to one that is taken up only where it is needed. */
    private final COSBase source;
    private final ResourceCache cache;
    private final Optional<ToUnicode> table;
    private final Optional<DrawnFont> drawn;
    private final boolean told;
    private final boolean vertical;
    private final boolean pairs;
    private final boolean simple;
    private Optional<PDFont> made = Optional.empty();
    private final Map<Integer, Letter> letters = new HashMap<>();
    /** Width of the font's first ideograph; the others have the same. */
    private double ideograph = Double.NaN;
    /** Width of its first digit, where the characters are drawings. */
    private double figure = Double.NaN;
    private int codeLength;

    private Face(COSBase source, ResourceCache cache, Optional<ToUnicode> table, Optional<DrawnFont> drawn, boolean told) throws IOException {
        this.source = source;
        this.cache = cache;
        this.table = table;
        this.told = told;
        this.drawn = drawn;
        this.vertical = drawn.isEmpty() && font().isVertical();
        this.simple = drawn.isPresent() || font() instanceof PDSimpleFont;
        COSName encoding = simple ? null : dictionary().getCOSName(COSName.ENCODING);
        this.pairs = !simple && font() instanceof PDType0Font && (COSName.IDENTITY_H.equals(encoding) || COSName.IDENTITY_V.equals(encoding));
    }

    /** Builds a font without its shapes where it says what its characters are. Works on the document in memory only. */
    static Face of(COSDictionary dictionary, ResourceCache cache, Streams streams) throws IOException {
        COSBase given = dictionary.getItem(COSName.TO_UNICODE);
        boolean tabled = streams.isStream(given);
        boolean told = tabled && FontStub.strip(dictionary);
        Optional<ToUnicode> table = tabled ? ToUnicode.of(given, streams) : Optional.empty();
        if (tabled && table.isEmpty() && ToUnicode.endless(given, streams)) {
            throw new OverLimit("memory");
        }
        return new Face(dictionary, cache, table, table.flatMap(one -> DrawnFont.of(dictionary)), told);
    }

    /** The same of a font of drawings that is known without being taken up; empty where its table of characters is not a plain one. */
    static Optional<Face> of(COSBase reference, DrawnFont drawn, ResourceCache cache, Streams streams) throws IOException {
        Optional<ToUnicode> table = ToUnicode.of(streams.bytes(drawn.table().orElseThrow()));
        return table.isPresent() ? Optional.of(new Face(reference, cache, table, Optional.of(drawn), true)) : Optional.empty();
    }

    private COSDictionary dictionary() throws IOException {
        if ((source instanceof COSObject object ? object.getObject() : source) instanceof COSDictionary dictionary) {
            return dictionary;
        }
        throw new IOException("no font");
    }

    /** PDFBox's font. One whose tables say all about its characters is never built. */
    private PDFont font() throws IOException {
        if (made.isEmpty()) {
            COSDictionary dictionary = dictionary();
            if (table.isPresent()) {
                // Read already, and PDFBox's own reader would first fill tables for all codes there are.
                dictionary.removeItem(COSName.TO_UNICODE);
            }
            made = Optional.of(PDFontFactory.createFont(dictionary, cache));
        }
        return made.get();
    }

    /** Whether the file says what the characters are, so that their shapes are not needed. */
    boolean told() {
        return told;
    }

    /** Whether the text runs down the page. */
    boolean vertical() {
        return vertical;
    }

    /** The code at a place of a string; how many bytes it takes is {@link #codeLength()} then. */
    int code(byte[] string, int at) throws IOException {
        if (pairs && at + 1 < string.length) {
            codeLength = 2;
            return (string[at] & 0xFF) << 8 | string[at + 1] & 0xFF;
        }
        if (simple) {
            codeLength = 1;
            return string[at] & 0xFF;
        }
        ByteArrayInputStream rest = new ByteArrayInputStream(string, at, string.length - at);
        int code = font().readCode(rest);
        codeLength = string.length - at - rest.available();
        if (codeLength == 0) {
            throw new IOException("a code without bytes");
        }
        return code;
    }

    int codeLength() {
        return codeLength;
    }

    Letter letter(int code) throws IOException {
        Letter known = letters.get(code);
        if (known == null) {
            known = make(code);
            letters.put(code, known);
        }
        return known;
    }

    private Letter make(int code) throws IOException {
        String plain = table.isPresent() ? table.get().text(code) : "";
        OptionalDouble width = drawn.isPresent() ? drawn.get().width(code) : OptionalDouble.empty();
        if (width.isPresent() && !plain.isEmpty() && plain.charAt(0) != 0) {
            return new Letter(plain, width.getAsDouble(), 0, 0, 0, uneven(plain, width.getAsDouble()) || altered(plain, code));
        }
        PDFont font = font();
        String text = text(code, plain);
        Vector advance = font.getDisplacement(code);
        if (vertical) {
            Vector shift = font.getPositionVector(code);
            return new Letter(text, 1, advance.getY(), shift.getX(), shift.getY(), false);
        }
        return new Letter(text, advance.getX(), 0, 0, 0, (font instanceof PDType3Font ? uneven(text, advance.getX()) : odd(text, advance.getX())) || altered(text, code));
    }

    /**
     * A font has each digit once, where two codes are said to be the same one, its table of characters has been altered; but
     * for another shape of the digit, as behind the v of IPv6, beside a whole row of them.
     */
    private boolean altered(String text, int code) {
        return table.isPresent() && (again(text, code, table.get()) || table.get().astray(code));
    }

    private boolean again(String text, int code, ToUnicode table) {
        if (text.length() != 1 || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return false;
        }
        for (Map.Entry<Integer, Letter> other : letters.entrySet()) {
            if (other.getValue().text().equals(text) && !table.shapes(text.charAt(0) - '0', other.getKey(), code)) {
                return true;
            }
        }
        return false;
    }

    /** @param plain what the table says that the code reads as; empty where it does not */
    private String text(int code, String plain) throws IOException {
        PDFont font = font();
        String text = plain.isEmpty() ? font.toUnicode(code) : plain;
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            return font instanceof PDSimpleFont && text == null && !font.isEmbedded() && code >= 32 ? String.valueOf((char) code) : Glyph.LOST;
        }
        return text;
    }

    /** The same of characters that are drawings, which have a unit of their own; digits are at least nearly as wide as one another. */
    private boolean uneven(String text, double width) {
        if (text.length() != 1) {
            return false;
        }
        char c = text.charAt(0);
        if (c >= 0x4E00 && c <= 0x9FFF) {
            ideograph = Double.isNaN(ideograph) ? width : ideograph;
            return apart(ideograph, width, 1.25);
        }
        if (c >= '0' && c <= '9') {
            figure = Double.isNaN(figure) ? width : figure;
            return apart(figure, width, 2.5);
        }
        return false;
    }

    private static boolean apart(double one, double other, double factor) {
        double less = Math.min(Math.abs(one), Math.abs(other));
        return one * other < 0 || Math.max(Math.abs(one), Math.abs(other)) > factor * less;
    }

    /** Ideographs of one font are equally wide; where one is not, the widths have been altered and everything after it has moved. */
    private boolean odd(String text, double width) {
        if (text.length() == 1 && text.charAt(0) >= 0x4E00 && text.charAt(0) <= 0x9FFF) {
            if (Double.isNaN(ideograph)) {
                ideograph = width;
                return !(width > 0.2 && width < 2);
            }
            return Math.abs(ideograph - width) >= 0.07;
        }
        return text.length() == 1 && Character.isDigit(text.charAt(0)) && (width < 0.15 || width > 1.3);
    }
}
