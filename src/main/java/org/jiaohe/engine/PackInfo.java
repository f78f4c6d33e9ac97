package org.jiaohe.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaohe.finding.Severity;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Message;

/**
 * The {@code pack.yaml} of a rule pack.
 *
 * @param base       id of the pack it extends; empty where it stands alone
 * @param settings   limits by name, see {@link Limit}
 * @param severities levels of rules of the packs below
 * @param off        switched-off rules with the reason
 * @param aliases    section headings that count as worded by the format, by section key
 */
record PackInfo(String id, String version, Bilingual title, String base, Map<String, Integer> settings, Map<String, Severity> severities, Map<String, Bilingual> off, Map<String, List<String>> aliases) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> KEYS = Set.of("id", "version", "title", "extends", "settings", "severities", "off", "aliases", "basis");

    /** The file as a tree, which is also how a compiled pack keeps it. */
    static JsonNode tree(String path, byte[] yaml) throws PackException {
        try {
            return YAML.readTree(new String(yaml, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw wrong(path, "line " + line + ": " + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw wrong(path, String.valueOf(e.getMessage()));
        }
    }

    static PackInfo of(String path, JsonNode yaml) throws PackException {
        for (var keys = yaml.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!KEYS.contains(key)) {
                throw wrong(path, "unknown key \"" + key + "\"");
            }
        }
        String id = yaml.path("id").asText("");
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw wrong(path, "id");
        }
        Map<String, Integer> settings = new LinkedHashMap<>();
        for (var one : entries(yaml, "settings")) {
            if (!one.getValue().isInt()) {
                throw wrong(path, "settings." + one.getKey());
            }
            settings.put(one.getKey(), one.getValue().asInt());
        }
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (var one : entries(yaml, "severities")) {
            if (!Set.of("error", "warning", "info").contains(one.getValue().asText())) {
                throw wrong(path, "severities." + one.getKey());
            }
            severities.put(one.getKey(), Severity.of(one.getValue().asText()));
        }
        Map<String, Bilingual> off = new LinkedHashMap<>();
        for (var one : entries(yaml, "off")) {
            Bilingual reason = both(one.getValue());
            if (reason.zh().isBlank()) {
                throw wrong(path, "off." + one.getKey() + ": a reason is due");
            }
            off.put(one.getKey(), reason);
        }
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        for (var one : entries(yaml, "aliases")) {
            if (List.of(SectionKey.values()).stream().noneMatch(key -> key.key().equals(one.getKey()))) {
                throw wrong(path, "aliases." + one.getKey());
            }
            List<String> headings = new ArrayList<>();
            one.getValue().forEach(heading -> headings.add(heading.asText()));
            aliases.put(one.getKey(), headings);
        }
        Bilingual title = yaml.has("title") ? both(yaml.get("title")) : Bilingual.same(id);
        return new PackInfo(id, yaml.path("version").asText("1"), title, yaml.path("extends").asText(""), settings, severities, off, aliases);
    }

    private static List<Map.Entry<String, JsonNode>> entries(JsonNode yaml, String key) {
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
        yaml.path(key).fields().forEachRemaining(entries::add);
        return entries;
    }

    private static Bilingual both(JsonNode node) {
        return node.isTextual() ? Bilingual.same(node.asText()) : new Bilingual(node.path("zh").asText(""), node.path("en").asText(node.path("zh").asText("")));
    }

    static PackException wrong(String path, String detail) {
        return new PackException(Message.of("engine.pack.yaml", "file", path, "detail", detail));
    }
}
