package org.jiaohe.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.KieBase;

/**
 * The rules in use, ready to judge: those of the national pack and of the packs on top of it.
 *
 * @param packs names and digests of the packs, for the result
 * @param rules by catalogue order
 * @param overlay what packs on top change about them
 * @param outside whether the conditions that need more than the report itself are among those loaded
 * @param off   switched-off rules: id to the reason with the pack that says so
 */
public record RuleBook(String packs, List<RuleMeta> rules, Map<String, org.jiaohe.text.Message> off, Overlay overlay, KieBase base, boolean outside) {
    public RuleBook {
        rules = List.copyOf(rules);
        off = Map.copyOf(off);
    }

    /** A book with the conditions of all its rules. */
    RuleBook(String packs, List<RuleMeta> rules, Map<String, org.jiaohe.text.Message> off, Overlay overlay, KieBase base) {
        this(packs, rules, off, overlay, base, true);
    }

    public Optional<RuleMeta> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
