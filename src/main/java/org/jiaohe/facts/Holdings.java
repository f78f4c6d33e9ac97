package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiaohe.report.Report;

/**
 * What the supervising office holds besides the report itself and those below it; every part may be missing.
 *
 * @param versions    other published copies of the same report: HTML beside PDF, a later copy of one address
 * @param roster      names of the units that must report to the office
 * @param openErrors  number of unsettled errors of each unit below
 * @param settings    limits that the office sets for rules that have no national one, such as {@code overview.characters}
 * @param aliases     section headings that the office accepts as worded by the format, by section key
 * @param expected    by unit below and pointer, what some cells of its report should state after that of last year, as far as that is known
 * @param told        by unit below and pointer, what its text states otherwise than its tables
 */
public record Holdings(List<Report> versions, Optional<List<String>> roster, Optional<Map<String, Integer>> openErrors, Map<String, Integer> settings, Map<String, List<String>> aliases,
                       Map<String, Map<String, BigDecimal>> expected, Map<String, Map<String, BigDecimal>> told) {
    public static final Holdings NONE = new Holdings(List.of(), Optional.empty(), Optional.empty(), Map.of());

    public Holdings {
        versions = List.copyOf(versions);
        roster = roster.map(List::copyOf);
        // Findings are numbered in the order of their facts, which must be the same in every run; that of Map.copyOf is not.
        openErrors = openErrors.map(errors -> Collections.unmodifiableMap(new TreeMap<>(errors)));
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        aliases = Map.copyOf(aliases);
        expected = Map.copyOf(expected);
        told = Map.copyOf(told);
    }

    public Holdings(List<Report> versions, Optional<List<String>> roster, Optional<Map<String, Integer>> openErrors, Map<String, Integer> settings) {
        this(versions, roster, openErrors, settings, Map.of(), Map.of(), Map.of());
    }
}
