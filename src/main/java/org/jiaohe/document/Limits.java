package org.jiaohe.document;

import java.time.Duration;

/**
 * What one file may cost. A file beyond a limit is refused with the limit's name, so that no input hangs the program or
 * exhausts its memory.
 *
 * @param bytes   size of the file
 * @param pages   number of pages
 * @param glyphs  characters on all pages together
 * @param stream  bytes of one content stream once unpacked
 * @param nesting depth of forms drawn inside forms
 * @param time    for the whole file, recognition of pictures not counted
 * @param recognition for one call of the program that recognises characters; a page takes two or three
 */
public record Limits(long bytes, int pages, int glyphs, long stream, int nesting, Duration time, Duration recognition) {
    /** Ten times what the largest real reports need. */
    public static final Limits DEFAULT = new Limits(64L << 20, 500, 2_000_000, 64L << 20, 12, Duration.ofSeconds(60), Duration.ofSeconds(60));

    public Limits(long bytes, int pages, int glyphs, long stream, int nesting, Duration time) {
        this(bytes, pages, glyphs, stream, nesting, time, DEFAULT.recognition());
    }
}
