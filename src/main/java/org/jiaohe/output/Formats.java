package org.jiaohe.output;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The output formats by their names in {@code --format}. */
public final class Formats {
    private static final Map<String, Supplier<OutputFormat>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("text", TextOutput::new);
        ALL.put("json", FindingsJson::new);
        ALL.put("html", () -> text(HtmlPage::of));
        ALL.put("markdown", () -> text(Markdown::of));
        ALL.put("sarif", () -> text(Sarif::of));
        ALL.put("junit", () -> text(JUnit::of));
        ALL.put("pdf", AnnotatedPdf::new);
        ALL.put("docx", OpinionDocx::new);
    }

    private Formats() {
    }

    public static Optional<OutputFormat> of(String name) {
        return Optional.ofNullable(ALL.get(name)).map(Supplier::get);
    }

    public static Set<String> names() {
        return ALL.keySet();
    }

    private static OutputFormat text(Function<Edition, String> page) {
        return (results, options, out) -> {
            out.write(page.apply(Edition.of(results, options)).getBytes(StandardCharsets.UTF_8));
            out.flush();
        };
    }
}
