package org.jiaohe.cli;

import java.time.Duration;
import org.jiaohe.document.Limits;
import org.jiaohe.document.ReadOptions;
import picocli.CommandLine.Option;

/** The options that say how files are read: recognition of pictures, and what one file may cost. */
final class ReadingOptions {
    @Option(names = "--ocr", descriptionKey = "reading.ocr")
    private boolean recognise;

    @Option(names = "--max-size", paramLabel = "MB", converter = Whole.class, descriptionKey = "reading.maxSize")
    private int megabytes = (int) (Limits.DEFAULT.bytes() >> 20);

    @Option(names = "--max-pages", paramLabel = "N", converter = Whole.class, descriptionKey = "reading.maxPages")
    private int pages = Limits.DEFAULT.pages();

    @Option(names = "--max-characters", paramLabel = "N", converter = Whole.class, descriptionKey = "reading.maxCharacters")
    private int characters = Limits.DEFAULT.glyphs();

    @Option(names = "--max-unpacked", paramLabel = "MB", converter = Whole.class, descriptionKey = "reading.maxUnpacked")
    private int unpacked = (int) (Limits.DEFAULT.stream() >> 20);

    @Option(names = "--max-seconds", paramLabel = "N", converter = Whole.class, descriptionKey = "reading.maxSeconds")
    private int seconds = (int) Limits.DEFAULT.time().toSeconds();

    ReadOptions options() {
        Duration time = Duration.ofSeconds(seconds);
        return new ReadOptions(new Limits((long) megabytes << 20, pages, characters, (long) unpacked << 20, Limits.DEFAULT.nesting(), time, time), recognise);
    }

    /** A whole number above zero; larger ones than a file in memory can have are cut. */
    static final class Whole implements picocli.CommandLine.ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9]\\d{0,8}")) {
                throw new picocli.CommandLine.TypeConversionException("'" + value + "'");
            }
            return Integer.valueOf(value);
        }
    }
}
