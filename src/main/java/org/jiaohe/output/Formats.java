package org.jiaohe.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The output formats by their names in {@code --format}. */
public final class Formats {
    private static final Map<String, Supplier<OutputFormat>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("text", TextOutput::new);
        ALL.put("json", FindingsJson::new);
    }

    private Formats() {
    }

    public static Optional<OutputFormat> of(String name) {
        return Optional.ofNullable(ALL.get(name)).map(Supplier::get);
    }

    public static Set<String> names() {
        return ALL.keySet();
    }
}
