package org.jiaohe.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Gate;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;

/**
 * What one run has to hand over, in one language.
 *
 * @param reports in the order in which they were named
 * @param rules   the rules in use, in catalogue order
 * @param failOn  the level from which a finding fails the run; empty for never
 * @param onlyNew whether only findings that the earlier run did not have fail the run
 * @param version of the program
 */
public record Edition(List<Checked> reports, List<RuleMeta> rules, Lang lang, Optional<Severity> failOn, boolean onlyNew, String version) {
    public Edition {
        reports = List.copyOf(reports);
        rules = List.copyOf(rules);
    }

    /** Puts the results of one call together with the input files, as far as these are still there. */
    static Edition of(List<CheckResult> results, OutputOptions options) throws IOException {
        List<Checked> reports = new ArrayList<>();
        for (CheckResult result : results) {
            String name = result.examination().report().input().name();
            Optional<Path> file = Optional.ofNullable(options.files().get(name)).filter(Files::isReadable);
            reports.add(new Checked(result, file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty(), Optional.ofNullable(options.comparisons().get(name))));
        }
        return new Edition(reports, options.rules(), options.lang(), options.failOn(), options.onlyNew(), Version.number());
    }

    public Words words() {
        return new Words(lang);
    }

    /** Title of a rule; its id where the packs in use do not describe it. */
    public String title(String rule) {
        return rules.stream().filter(one -> one.id().equals(rule)).findFirst().map(one -> one.title().in(lang)).orElse(rule);
    }

    /** Position of each rule in {@link #rules}. */
    Map<String, Integer> positions() {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (RuleMeta rule : rules) {
            positions.put(rule.id(), positions.size());
        }
        return positions;
    }

    /** Whether a finding fails the run, as the exit code has it. */
    public boolean fails(Finding finding, Checked checked) {
        return Gate.fails(finding, checked.result(), checked.comparison().filter(known -> onlyNew), failOn);
    }

    static String family(String rule) {
        int hyphen = rule.lastIndexOf('-');
        return hyphen < 1 ? rule : rule.substring(0, hyphen);
    }
}
