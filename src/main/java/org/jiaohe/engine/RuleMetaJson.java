package org.jiaohe.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Bilingual;

/** Rule metadata in the index that is compiled into the program. */
final class RuleMetaJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RuleMetaJson() {
    }

    static ObjectNode write(RuleMeta rule) {
        ObjectNode node = JSON.objectNode();
        node.put("id", rule.id()).put("severity", rule.severity().key()).put("from", rule.fromYear()).put("to", rule.toYear())
                .put("structural", rule.structural()).put("unverified", rule.unverified());
        node.set("title", both(rule.title()));
        node.set("basis", both(rule.basis()));
        node.set("note", both(rule.note()));
        rule.units().forEach(node.putArray("units")::add);
        rule.needs().forEach(node.putArray("needs")::add);
        ObjectNode texts = node.putObject("texts");
        rule.texts().forEach((name, text) -> {
            ObjectNode one = texts.putObject(name);
            one.set("message", both(text.message()));
            one.set("suggestion", both(text.suggestion()));
        });
        ObjectNode limits = node.putObject("limits");
        rule.limits().forEach(limit -> {
            ObjectNode one = limits.putObject(limit.name()).put("tighter", limit.tighter());
            limit.standard().ifPresent(value -> one.put("default", value));
        });
        return node;
    }

    static List<Limit> limits(JsonNode node) {
        List<Limit> limits = new ArrayList<>();
        node.fields().forEachRemaining(one -> limits.add(new Limit(one.getKey(), one.getValue().has("default") ? Optional.of(one.getValue().get("default").asInt()) : Optional.empty(), one.getValue().path("tighter").asText(""))));
        return limits;
    }

    static RuleMeta read(JsonNode node) {
        Map<String, RuleMeta.Texts> texts = new LinkedHashMap<>();
        node.get("texts").fields().forEachRemaining(one -> texts.put(one.getKey(), new RuleMeta.Texts(both(one.getValue().get("message")), both(one.getValue().get("suggestion")))));
        return new RuleMeta(node.get("id").asText(), Severity.of(node.get("severity").asText()), both(node.get("title")), both(node.get("basis")), node.get("from").asInt(), node.get("to").asInt(),
                strings(node.get("units")), strings(node.get("needs")), node.get("structural").asBoolean(), node.get("unverified").asBoolean(), texts, both(node.get("note")), limits(node.path("limits")));
    }

    private static ObjectNode both(Bilingual text) {
        return JSON.objectNode().put("zh", text.zh()).put("en", text.en());
    }

    private static Bilingual both(JsonNode node) {
        return new Bilingual(node.get("zh").asText(), node.get("en").asText());
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(one -> out.add(one.asText()));
        return out;
    }
}
