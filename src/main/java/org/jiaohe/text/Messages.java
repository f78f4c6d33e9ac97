package org.jiaohe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The message files: keys to sentences with {@code {named}} values. The first word of a key names its file, so that
 * {@code reading.pdf.empty} stands in {@code reading_zh.properties} and {@code reading_en.properties}.
 */
public final class Messages {
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();
    private static final Map<Lang, Map<String, String>> PATTERNS = Map.of(Lang.ZH, new ConcurrentHashMap<>(), Lang.EN, new ConcurrentHashMap<>());

    private Messages() {
    }

    /** The sentence in the given language. A key that no file has is a fault of ours and throws. */
    public static String text(Message message, Lang lang) {
        return fill(pattern(message.key(), lang), message.values(), lang);
    }

    private static String pattern(String key, Lang lang) {
        return PATTERNS.get(lang).computeIfAbsent(key, unknown -> Optional.ofNullable(file(bundle(key), lang).get(key)).orElseThrow(() -> new IllegalArgumentException("no message " + key + " in " + lang.code())));
    }

    public static String text(String key, Lang lang, Object... namesAndValues) {
        return text(Message.of(key, namesAndValues), lang);
    }

    /** Puts the values into a pattern of a rule file or a message file; a name without a value stays as it stands. */
    public static String fill(String pattern, Map<String, Object> values, Lang lang) {
        // Pages consist of hundreds of words that stand for themselves.
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        Matcher names = NAME.matcher(pattern);
        StringBuilder out = new StringBuilder();
        while (names.find()) {
            Object value = values.get(names.group(1));
            names.appendReplacement(out, Matcher.quoteReplacement(value == null ? names.group() : show(value, lang)));
        }
        return names.appendTail(out).toString();
    }

    /** How a value reads inside a sentence: decimals plain and without trailing zeros, dates and lists as the language writes them. */
    public static String show(Object value, Lang lang) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern(lang == Lang.ZH ? "yyyy年M月d日" : "d MMMM yyyy", Locale.ENGLISH).format(day);
        }
        if (value instanceof Bilingual both) {
            return both.in(lang);
        }
        if (value instanceof Message message) {
            return text(message, lang);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> show(one, lang)).collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "));
        }
        return String.valueOf(value);
    }

    /** Whether there are words for a key. */
    public static boolean has(String key) {
        return file(bundle(key), Lang.ZH).containsKey(key);
    }

    /** All keys of one file, for the test that holds both languages equal. */
    public static Set<String> keys(String bundle, Lang lang) {
        return file(bundle, lang).keySet();
    }

    private static String bundle(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, String> file(String bundle, Lang lang) {
        return FILES.computeIfAbsent(bundle + "_" + lang.code() + ".properties", Messages::read);
    }

    private static Map<String, String> read(String name) {
        Properties read = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no message file " + name);
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return Map.copyOf(texts);
    }
}
