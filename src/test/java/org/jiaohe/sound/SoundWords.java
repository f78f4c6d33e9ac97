package org.jiaohe.sound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Sentences of {@code sound/words.yaml}: those whose conditions hold, with figures and names filled in. */
final class SoundWords {
    private static final JsonNode SLOTS = load();
    private final Random random;
    private final Set<String> conditions;
    private final Map<String, Object> values;
    private final int parity;

    /** @param parity of the year, which takes this half of each slot where it can, so that no two years copy each other; −1 for all */
    SoundWords(Random random, Set<String> conditions, Map<String, Object> values, int parity) {
        this.random = random;
        this.conditions = conditions;
        this.values = values;
        this.parity = parity;
    }

    private static JsonNode load() {
        try (InputStream in = SoundWords.class.getResourceAsStream("/sound/words.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sentence of a slot; empty where none may be said. */
    String one(String slot) {
        return some(slot, 1);
    }

    /** Some different sentences of a slot, in any order. */
    String some(String slot, int count) {
        List<String> fit = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < SLOTS.path(slot).size(); i++) {
            String line = SLOTS.path(slot).get(i).asText();
            int bar = line.indexOf('|');
            boolean holds = bar < 0 || List.of(line.substring(0, bar).split(" ")).stream().allMatch(this::holds);
            boolean mine = parity < 0 || i % 2 == parity;
            if (holds) {
                (mine ? fit : others).add(line.substring(bar + 1));
            }
        }
        if (fit.isEmpty()) {
            fit.addAll(others);
        }
        Collections.shuffle(fit, random);
        StringBuilder text = new StringBuilder();
        fit.stream().limit(count).forEach(text::append);
        return filled(text.toString());
    }

    private boolean holds(String condition) {
        return conditions.contains(condition);
    }

    private String filled(String text) {
        String out = text;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            out = out.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        if (out.contains("{")) {
            throw new IllegalStateException("no value for " + out);
        }
        return out;
    }
}
