package org.jiaohe.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One example of a rule: a base report with small changes, and what the rule must say of it.
 *
 * @param expect   {@code violation}, {@code silent}, {@code inconclusive} or {@code not-applicable}
 * @param severity level of the finding, where the example says it
 * @param count    number of findings; a violation that says none has one, since one root cause is one finding
 * @param at       end of the pointer of the first place, where the example says it
 * @param body     base, change, meta, previous and subordinates as written
 */
public record Example(String rule, String name, String expect, Optional<String> severity, Optional<Integer> count, Optional<String> at, JsonNode body) {
    static Example of(String rule, JsonNode node) {
        String expect = node.path("expect").asText("");
        Optional<Integer> usual = expect.equals("violation") ? Optional.of(1) : Optional.empty();
        Optional<Integer> count = node.has("count") ? Optional.of(node.get("count").asInt()) : usual;
        return new Example(rule, node.path("name").asText(""), expect, text(node, "severity"), count, text(node, "at"), node);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
    }
}
