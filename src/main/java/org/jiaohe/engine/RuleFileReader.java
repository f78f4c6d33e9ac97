package org.jiaohe.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.finding.Severity;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Message;

/** Reads a rule file: a head comment in YAML between {@code /* ---} and the end of the comment, then the conditions in DRL. */
public final class RuleFileReader {
    private static final Pattern HEAD = Pattern.compile("\\A\\s*/\\*\\s*---\\s*\\n(.*?)\\n\\s*(?:---\\s*)?\\*/", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*-[0-9A-Za-z-]+");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})?-(\\d{4})?|(\\d{4})");
    private static final Set<String> KEYS = Set.of("id", "severity", "title", "basis", "years", "units", "needs", "structural", "unverified", "message", "suggestion", "variants", "note", "related", "settings");
    static final String OUTSIDE = "outside";
    private static final Set<String> UNITS = Stream.of(UnitType.values()).map(UnitType::key).collect(Collectors.toSet());

    private RuleFileReader() {
    }

    /** Reads one file of a pack; {@code path} is for messages and for the order of files, {@code space} the Java package that the pack's packages lie in. */
    public static RuleFile read(String path, byte[] bytes, String space) throws PackException {
        String text = PackYaml.text(path, bytes);
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            throw fault(path, 1, "engine.rule.noHead");
        }
        int before = (int) text.substring(0, head.start(1)).chars().filter(c -> c == '\n').count();
        PackYaml yaml = PackYaml.read(path, head.group(1), before, "engine.rule.yaml");
        RuleMeta meta = new Meta(path, yaml.root(), yaml.lines()).read();
        long lines = head.group().chars().filter(c -> c == '\n').count();
        String drl = prelude(packageOf(space, meta)) + "\n".repeat((int) lines) + text.substring(head.end());
        return new RuleFile(path, meta, packageOf(space, meta), drl, Digests.sha256(bytes));
    }

    /** Package, imports and global of every rule file, on one line. */
    private static String prelude(String name) {
        return "package " + name + "; import org.jiaohe.facts.*; import org.jiaohe.text.Message; import java.math.BigDecimal; global org.jiaohe.finding.Drafts findings;";
    }

    /** One package for each family, and one for the rules that need more than the report, which are often not loaded. */
    static String packageOf(String space, RuleMeta rule) {
        return space + "." + (rule.fromOutside() ? OUTSIDE : rule.family().toLowerCase(java.util.Locale.ROOT));
    }

    static PackException fault(String path, int line, String key) {
        return new PackException(Message.of(key, "file", path, "line", line));
    }

    /** The head comment of one file. */
    private record Meta(String path, JsonNode yaml, Map<String, Integer> lines) {
        RuleMeta read() throws PackException {
            for (var keys = yaml.fieldNames(); keys.hasNext(); ) {
                String key = keys.next();
                if (!KEYS.contains(key)) {
                    throw new PackException(Message.of("engine.rule.unknownKey", "file", path, "line", PackYaml.line(lines, "/" + key), "key", key));
                }
            }
            String id = string("id");
            if (!ID.matcher(id).matches()) {
                throw bad("id", id);
            }
            int[] years = years();
            Map<String, RuleMeta.Texts> texts = new LinkedHashMap<>();
            RuleMeta.Texts plain = new RuleMeta.Texts(both(yaml, "message"), both(yaml, "suggestion"));
            texts.put("", plain);
            for (var variants = yaml.path("variants").fields(); variants.hasNext(); ) {
                var variant = variants.next();
                Bilingual message = variant.getValue().has("message") ? both(variant.getValue(), "message") : both(yaml.path("variants"), variant.getKey());
                Bilingual suggestion = variant.getValue().has("suggestion") ? both(variant.getValue(), "suggestion") : plain.suggestion();
                texts.put(variant.getKey(), new RuleMeta.Texts(message, suggestion));
            }
            Bilingual note = yaml.has("note") ? both(yaml, "note") : Bilingual.same("");
            return new RuleMeta(id, severity(), both(yaml, "title"), both(yaml, "basis"), years[0], years[1], list("units", UNITS::contains), list("needs", Needs::known),
                    flag("structural"), flag("unverified"), texts, note, RuleMetaJson.limits(yaml.path("settings")));
        }

        private PackException bad(String key, Object value) {
            return new PackException(Message.of("engine.rule.badValue", "file", path, "line", PackYaml.line(lines, "/" + key), "key", key, "value", value));
        }

        private PackException missing(String key) {
            return new PackException(Message.of("engine.rule.missingKey", "file", path, "line", PackYaml.line(lines, "/" + key.replace('.', '/')), "key", key));
        }

        /** The names of a list, each of which must be known. */
        private List<String> list(String key, Predicate<String> known) throws PackException {
            List<String> names = list(key);
            for (String name : names) {
                if (!known.test(name)) {
                    throw bad(key, name);
                }
            }
            return names;
        }

        private boolean flag(String key) throws PackException {
            if (yaml.has(key) && !yaml.get(key).isBoolean()) {
                throw bad(key, yaml.get(key).asText());
            }
            return yaml.path(key).asBoolean(false);
        }

        private Severity severity() throws PackException {
            String key = string("severity");
            if (!Set.of("error", "warning", "info").contains(key)) {
                throw bad("severity", key);
            }
            return Severity.of(key);
        }

        private int[] years() throws PackException {
            String years = string("years").strip();
            Matcher span = YEARS.matcher(years);
            if (!span.matches()) {
                throw bad("years", years);
            }
            if (span.group(3) != null) {
                return new int[] {Integer.parseInt(span.group(3)), Integer.parseInt(span.group(3))};
            }
            int from = span.group(1) == null ? 0 : Integer.parseInt(span.group(1));
            int to = span.group(2) == null ? 9999 : Integer.parseInt(span.group(2));
            if (from > to) {
                throw bad("years", years);
            }
            return new int[] {from, to};
        }

        private String string(String key) throws PackException {
            if (!yaml.hasNonNull(key)) {
                throw missing(key);
            }
            return yaml.get(key).asText();
        }

        /** A text in both languages; a bare string reads the same in both. */
        private Bilingual both(JsonNode at, String key) throws PackException {
            JsonNode node = at.path(key);
            if (node.isTextual()) {
                return Bilingual.same(node.asText().strip());
            }
            if (!node.hasNonNull("zh") || !node.hasNonNull("en")) {
                throw missing(key + (node.hasNonNull("zh") ? ".en" : node.isObject() ? ".zh" : ""));
            }
            return new Bilingual(node.get("zh").asText().strip(), node.get("en").asText().strip());
        }

        private List<String> list(String key) {
            List<String> out = new ArrayList<>();
            JsonNode node = yaml.path(key);
            if (node.isTextual() && !node.asText().equals("all")) {
                out.add(node.asText());
            }
            node.forEach(one -> out.add(one.asText()));
            return out;
        }
    }
}
