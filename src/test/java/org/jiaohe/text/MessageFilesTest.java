package org.jiaohe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message files of both languages say the same things, and say everything the program asks of them. */
class MessageFilesTest {
    private static final Path FILES = Path.of("src/main/resources/org/jiaohe/text");
    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".properties")).map(name -> name.replaceFirst("_(zh|en)\\.properties$", "")).distinct().sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveTheSameKeysAndValuesInBothLanguages(String bundle) {
        assertEquals(new TreeSet<>(Messages.keys(bundle, Lang.ZH)), new TreeSet<>(Messages.keys(bundle, Lang.EN)));
        for (String key : Messages.keys(bundle, Lang.ZH)) {
            assertEquals(names(key, Lang.ZH), names(key, Lang.EN), key);
            for (Lang lang : Lang.values()) {
                assertFalse(Messages.text(key, lang).isEmpty(), key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sayAKeyOnceOnly(String bundle) throws IOException {
        for (Lang lang : Lang.values()) {
            List<String> keys = new ArrayList<>();
            for (String line : Files.readAllLines(FILES.resolve(bundle + "_" + lang.code() + ".properties"))) {
                if (line.matches("[a-zA-Z].*=.*")) {
                    keys.add(line.substring(0, line.indexOf('=')).strip());
                }
            }
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }

    @Test
    void haveEveryKeyThatTheProgramNames() throws IOException {
        List<String> missing = new ArrayList<>();
        List<String> bundles = bundles();
        Pattern named = Pattern.compile("\"((?:" + String.join("|", bundles) + ")(?:\\.[A-Za-z0-9-]+)+)\"(?!\\s*\\+)");
        for (Map.Entry<Path, String> source : sources().entrySet()) {
            Matcher key = named.matcher(source.getValue());
            while (key.find()) {
                boolean known = Messages.keys(key.group(1).substring(0, key.group(1).indexOf('.')), Lang.ZH).contains(key.group(1));
                if (!known && MESSAGE.matcher(source.getValue().substring(Math.max(0, key.start() - 24), key.start())).find()) {
                    missing.add(source.getKey() + ": " + key.group(1));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void englishTextsHoldChineseOnlyBetweenQuotationMarks() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String bundle : bundles()) {
            Messages.keys(bundle, Lang.EN).forEach(key -> texts.add(key + " = " + Messages.text(key, Lang.EN)));
        }
        try (Stream<Path> files = Files.walk(Path.of("rules/national"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".drl")).toList()) {
                Files.readAllLines(file).stream().filter(line -> line.strip().startsWith("en: ")).forEach(line -> texts.add(file.getFileName() + " = " + line.replace("\\\"", "¦")));
            }
        }
        assertTrue(texts.size() > 1000, () -> texts.size() + " texts");
        assertEquals(List.of(), texts.stream().filter(text -> CHINESE.matcher(QUOTED.matcher(text).replaceAll("")).find()).toList());
    }

    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]");
    /** Quotation marks that a rule file escapes stand as broken bars here, apart from those around the whole text. */
    private static final Pattern QUOTED = Pattern.compile("¦[^¦]*¦|(?<!en: )\"[^\"]*\"|“[^”]*”");

    /** What stands before a key where it is used as one, rather than as a fact's or a field's name. */
    private static final Pattern MESSAGE = Pattern.compile("(Message\\.of|Messages\\.text|say)\\(\\s*$");

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new java.util.TreeMap<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/main/jte"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|jte)")).toList()) {
                    sources.put(file, Files.readString(file));
                }
            }
        }
        assertTrue(sources.size() > 50);
        return sources;
    }

    private static TreeSet<String> names(String key, Lang lang) {
        TreeSet<String> names = new TreeSet<>();
        Matcher name = NAMED.matcher(Messages.text(key, lang));
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }
}
