package org.jiaohe.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.text.Visible;

/** The output formats by their names in {@code --format}. */
public final class Formats {
    private static final Map<String, Supplier<OutputFormat>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("text", TextOutput::new);
        ALL.put("json", FindingsJson::new);
        ALL.put("html", () -> text(edition -> Visible.of(HtmlPage.of(edition))));
        ALL.put("markdown", () -> text(edition -> Visible.of(Markdown.of(edition))));
        ALL.put("sarif", () -> text(Sarif::of));
        ALL.put("junit", () -> text(edition -> Visible.of(JUnit.of(edition))));
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

    /** Shows the results in every format to nobody, so that the launcher's archive holds the classes of each (see {@code jiaohe}). */
    public static void rehearse(List<CheckResult> results, OutputOptions options) throws IOException {
        for (Supplier<OutputFormat> each : ALL.values()) {
            OutputFormat format = each.get();
            if (format.refusal(results, options).isEmpty()) {
                format.write(results, options, OutputStream.nullOutputStream());
            }
        }
    }

    private static OutputFormat text(Function<Edition, String> page) {
        return (results, options, out) -> {
            out.write(page.apply(Edition.of(results, options)).getBytes(StandardCharsets.UTF_8));
            out.flush();
        };
    }
}
