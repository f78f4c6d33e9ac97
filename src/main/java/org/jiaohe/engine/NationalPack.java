package org.jiaohe.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.drools.model.Model;
import org.jiaohe.text.JsonTree;

/** The national pack as compiled into the program: metadata from an index, conditions from generated classes. */
public final class NationalPack {
    static final String SPACE = "org.jiaohe.rules";
    static final String INDEX = "/org/jiaohe/rules/index.json";

    private NationalPack() {
    }

    /** The rule book of the national pack alone. */
    public static RuleBook load() {
        return load(true);
    }

    /** @param outside whether reports will be judged with last year's or others beside them; without, what needs those is not loaded */
    static RuleBook load(boolean outside) {
        JsonNode index = index();
        List<RuleMeta> rules = rules(index);
        Map<String, Integer> settings = new HashMap<>();
        rules.forEach(rule -> rule.limits().forEach(limit -> limit.standard().ifPresent(value -> settings.put(limit.name(), value))));
        return new RuleBook(index.get("packs").asText(), rules, Map.of(), new Overlay(Map.of(), settings, Map.of(), List.of()), KieBases.of(models(index, outside)), outside);
    }

    static List<Model> models() {
        return models(index(), true);
    }

    /** Name and digest, as results show it. */
    static String label() {
        return index().get("packs").asText();
    }

    /** Digest of the rule files and of the classes they were compiled against. */
    static String digest() {
        return index().get("digest").asText();
    }

    private static List<Model> models(JsonNode index, boolean outside) {
        List<String> models = new ArrayList<>();
        for (JsonNode model : index.get("models")) {
            if (outside || !model.asText().startsWith(SPACE + "." + RuleFileReader.OUTSIDE + ".")) {
                models.add(model.asText());
            }
        }
        return KieBases.models(models, NationalPack.class.getClassLoader());
    }

    /** Loads on another thread, so that a report can be read meanwhile. */
    public static Future<RuleBook> loadMeanwhile() {
        return Packs.loadMeanwhile(List.of());
    }

    /** What the rule files say, without building the engine. */
    public static List<RuleMeta> rules() {
        return rules(index());
    }

    private static List<RuleMeta> rules(JsonNode index) {
        List<RuleMeta> rules = new ArrayList<>();
        index.get("rules").forEach(rule -> rules.add(RuleMetaJson.read(rule)));
        return rules;
    }

    private static JsonNode index() {
        try (InputStream in = NationalPack.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("the national pack was not compiled into the program");
            }
            return JsonTree.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
