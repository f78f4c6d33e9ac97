package org.jiaohe.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.kie.api.KieBase;

/** The national pack as compiled into the program: metadata from an index, conditions from generated classes. */
public final class NationalPack {
    static final String INDEX = "/org/jiaohe/rules/index.json";

    private NationalPack() {
    }

    /** The rule book of the national pack alone. */
    public static RuleBook load() {
        JsonNode index = index();
        List<String> models = new ArrayList<>();
        index.get("models").forEach(model -> models.add(model.asText()));
        KieBase base = KieBases.of(KieBases.models(models, NationalPack.class.getClassLoader()));
        return new RuleBook(index.get("packs").asText(), rules(index), Map.of(), base);
    }

    /** Loads on another thread, so that a report can be read meanwhile. */
    public static Future<RuleBook> loadMeanwhile() {
        CompletableFuture<RuleBook> future = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                future.complete(load());
            } catch (RuntimeException | Error e) {
                future.completeExceptionally(e);
            }
        }, "rules");
        thread.setDaemon(true);
        thread.start();
        return future;
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
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
