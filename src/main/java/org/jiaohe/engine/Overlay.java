package org.jiaohe.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Holdings;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Message;

/**
 * What packs on top of the national one change about its rules.
 *
 * @param floors   least levels of findings, by rule
 * @param settings limits in force, by name
 * @param aliases  section headings that count as worded by the format, by section key
 * @param notices  what a pack asked for and was not given, because it would relax what the Regulations demand
 */
public record Overlay(Map<String, Severity> floors, Map<String, Integer> settings, Map<String, List<String>> aliases, List<Message> notices) {
    public Overlay {
        floors = Map.copyOf(floors);
        settings = Map.copyOf(settings);
        aliases = Map.copyOf(aliases);
        notices = List.copyOf(notices);
    }

    /** What a report is judged on, with the limits and headings in force; limits given with the report come first. */
    Examination on(Examination given) {
        Holdings holdings = given.holdings();
        Map<String, Integer> all = new HashMap<>(settings);
        all.putAll(holdings.settings());
        return new Examination(given.report(), given.claims(), given.meta(), given.previous(), given.subordinates(),
                new Holdings(holdings.versions(), holdings.roster(), holdings.openErrors(), all, aliases, holdings.expected(), holdings.told()));
    }
}
