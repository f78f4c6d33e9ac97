package org.jiaohe.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.finding.Severity;
import org.jiaohe.form.Forms;
import org.jiaohe.form.SectionForm;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/**
 * The {@code pack.yaml} of a rule pack.
 *
 * @param file       the file, for messages
 * @param base       id of the pack it extends; empty where it stands alone
 * @param settings   limits by name, see {@link Limit}
 * @param severities levels of rules of the packs below
 * @param off        switched-off rules with the reason
 * @param aliases    section headings that count as worded by the format, by section key
 * @param lines      line of each key, by JSON pointer
 */
record PackInfo(String file, String id, String version, Bilingual title, String base, Map<String, Integer> settings, Map<String, Severity> severities, Map<String, Bilingual> off,
                Map<String, List<String>> aliases, Map<String, Integer> lines) {
    private static final Set<String> KEYS = Set.of("id", "version", "title", "extends", "settings", "severities", "off", "aliases", "basis");

    static PackInfo of(PackYaml yaml) throws PackException {
        return new Reader(yaml).read();
    }

    PackException wrong(String pointer, Message detail) {
        return wrong(file, PackYaml.line(lines, pointer), detail);
    }

    private static PackException wrong(String file, int line, Message detail) {
        return new PackException(Message.of("engine.pack.yaml", "file", file, "line", line, "detail", detail));
    }

    private record Reader(PackYaml yaml) {
        PackInfo read() throws PackException {
            JsonNode root = yaml.root();
            if (!root.isObject()) {
                throw wrong(yaml.file(), 1, Message.of("engine.pack.noKeys"));
            }
            for (var keys = root.fieldNames(); keys.hasNext(); ) {
                String key = keys.next();
                if (!KEYS.contains(key)) {
                    throw wrong("/" + key, Message.of("engine.pack.unknownKey", "key", key));
                }
            }
            String id = root.path("id").asText("");
            if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                throw wrong("/id", Message.of(root.has("id") ? "engine.pack.badId" : "engine.pack.noId", "id", id));
            }
            Bilingual title = root.has("title") ? both(root.get("title")) : Bilingual.same(id);
            return new PackInfo(yaml.file(), id, root.path("version").asText("1"), title, root.path("extends").asText(""), settings(), severities(), off(), aliases(), yaml.lines());
        }

        private Map<String, Integer> settings() throws PackException {
            Map<String, Integer> settings = new LinkedHashMap<>();
            for (var one : entries("settings")) {
                if (!one.getValue().isInt()) {
                    throw wrong("/settings/" + one.getKey(), Message.of("engine.pack.badSetting", "name", one.getKey(), "value", shown(one.getValue())));
                }
                settings.put(one.getKey(), one.getValue().asInt());
            }
            return settings;
        }

        private Map<String, Severity> severities() throws PackException {
            Map<String, Severity> severities = new LinkedHashMap<>();
            for (var one : entries("severities")) {
                if (!Set.of("error", "warning", "info").contains(one.getValue().asText())) {
                    throw wrong("/severities/" + one.getKey(), Message.of("engine.pack.badLevel", "rule", one.getKey(), "value", shown(one.getValue())));
                }
                severities.put(one.getKey(), Severity.of(one.getValue().asText()));
            }
            return severities;
        }

        private Map<String, Bilingual> off() throws PackException {
            Map<String, Bilingual> off = new LinkedHashMap<>();
            for (var one : entries("off")) {
                Bilingual reason = both(one.getValue());
                if (reason.zh().isBlank()) {
                    throw wrong("/off/" + one.getKey(), Message.of("engine.pack.noReason", "rule", one.getKey()));
                }
                off.put(one.getKey(), reason);
            }
            return off;
        }

        /** A heading that already names another part would make two parts one. */
        private Map<String, List<String>> aliases() throws PackException {
            Map<String, List<String>> aliases = new LinkedHashMap<>();
            Map<String, String> taken = new LinkedHashMap<>();
            for (SectionForm section : Forms.sections()) {
                Stream.concat(Stream.of(section.heading().text().zh()), section.heading().aliases().stream()).forEach(heading -> taken.put(Normal.bare(heading), section.key().key()));
            }
            for (var one : entries("aliases")) {
                String pointer = "/aliases/" + one.getKey();
                if (Forms.sections().stream().map(SectionForm::key).map(SectionKey::key).noneMatch(one.getKey()::equals)) {
                    throw wrong(pointer, Message.of("engine.pack.unknownSection", "section", one.getKey(), "known", Forms.sections().stream().map(section -> section.key().key()).toList()));
                }
                List<String> headings = new ArrayList<>();
                for (JsonNode heading : one.getValue().isTextual() ? List.of(one.getValue()) : one.getValue()) {
                    if (Normal.bare(heading.asText("")).isEmpty()) {
                        throw wrong(pointer, Message.of("engine.pack.badAlias", "section", one.getKey()));
                    }
                    String other = Optional.ofNullable(taken.putIfAbsent(Normal.bare(heading.asText()), one.getKey())).orElse(one.getKey());
                    if (!other.equals(one.getKey())) {
                        throw wrong(pointer, Message.of("engine.pack.aliasClash", "heading", heading.asText(), "section", one.getKey(), "other", other));
                    }
                    headings.add(heading.asText());
                }
                aliases.put(one.getKey(), headings);
            }
            return aliases;
        }

        private List<Map.Entry<String, JsonNode>> entries(String key) throws PackException {
            JsonNode node = yaml.root().path(key);
            if (!node.isMissingNode() && !node.isObject() && !node.isNull()) {
                throw wrong("/" + key, Message.of("engine.pack.noMap", "key", key));
            }
            List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
            node.fields().forEachRemaining(entries::add);
            return entries;
        }

        private PackException wrong(String pointer, Message detail) {
            return PackInfo.wrong(yaml.file(), PackYaml.line(yaml.lines(), pointer), detail);
        }

        private static PackException wrong(String file, int line, Message detail) {
            return PackInfo.wrong(file, line, detail);
        }

        private static String shown(JsonNode node) {
            return node.isValueNode() ? node.asText() : node.toString();
        }

        private static Bilingual both(JsonNode node) {
            return node.isTextual() ? Bilingual.same(node.asText()) : new Bilingual(node.path("zh").asText(""), node.path("en").asText(node.path("zh").asText("")));
        }
    }
}
