package org.jiaohe.output;

import java.nio.file.Path;
import java.util.Map;
import org.jiaohe.text.Lang;

/**
 * How to show results.
 *
 * @param colour whether the reader is a terminal that shows colours
 * @param files  the input files by the name in the result, for formats that show pages
 * @param many   whether several inputs were named, so that JSON is an array even where only one could be read
 */
public record OutputOptions(Lang lang, boolean colour, Map<String, Path> files, boolean many) {
    public OutputOptions {
        files = Map.copyOf(files);
    }
}
