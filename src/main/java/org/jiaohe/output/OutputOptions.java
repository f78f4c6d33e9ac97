package org.jiaohe.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;

/**
 * How to show results.
 *
 * @param colour      whether the reader is a terminal that shows colours
 * @param files       the input files by the name in the result, for formats that show pages
 * @param many        whether several inputs were named, so that JSON is an array even where only one could be read
 * @param rules       the rules in use, in catalogue order, for formats that describe them
 * @param failOn      the level from which a finding fails the run; empty for never
 * @param comparisons what an earlier run is compared with, by the name in the result; empty without one
 * @param onlyNew     whether only findings that the earlier run did not have fail the run
 * @param template    the office's own template of the opinion, instead of the one in the program
 */
public record OutputOptions(Lang lang, boolean colour, Map<String, Path> files, boolean many, List<RuleMeta> rules, Optional<Severity> failOn, Map<String, Comparison> comparisons,
                            boolean onlyNew, Optional<Path> template) {
    public OutputOptions {
        files = Map.copyOf(files);
        rules = List.copyOf(rules);
        comparisons = Map.copyOf(comparisons);
    }

    public OutputOptions(Lang lang, boolean colour, Map<String, Path> files, boolean many) {
        this(lang, colour, files, many, List.of(), Optional.of(Severity.ERROR), Map.of(), false, Optional.empty());
    }
}
