package org.jiaohe.output;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.output.page.JtepageGenerated;

/** The result as one HTML file that needs no other file and no network: style, script and the pages' pictures stand in it. */
final class HtmlPage {
    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private HtmlPage() {
    }

    static String of(Edition edition) {
        List<ReportView> reports = new ArrayList<>();
        for (Checked checked : edition.reports()) {
            reports.add(new ReportView(checked, edition, reports.size()));
        }
        StringOutput out = new StringOutput(1 << 16);
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(out), null, edition, reports, edition.words(), STYLE, SCRIPT);
        return out.toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
