package org.jiaohe.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jiaohe.engine.Example;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/** The rule catalogue as Markdown: a page for each rule in both languages, and a front page by family, level and article. */
public final class RulePages {
    private RulePages() {
    }

    /** Text of each page by its file name; the front page is {@code README.md}. */
    public static Map<String, String> of(List<RuleMeta> rules, Function<RuleMeta, List<Example>> examples) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", front(rules));
        rules.forEach(rule -> pages.put(rule.id() + ".md", page(rule, examples.apply(rule))));
        return pages;
    }

    private static String front(List<RuleMeta> rules) {
        StringBuilder text = new StringBuilder("# " + both("rulePages.title", "count", rules.size()) + "\n\n" + both("rulePages.made") + "\n");
        Map<String, List<RuleMeta>> families = new LinkedHashMap<>();
        Map<String, List<RuleMeta>> articles = new TreeMap<>();
        for (RuleMeta rule : rules) {
            families.computeIfAbsent(rule.family(), none -> new ArrayList<>()).add(rule);
            for (String basis : rule.basis().zh().split("[；;]")) {
                articles.computeIfAbsent(basis.strip(), none -> new ArrayList<>()).add(rule);
            }
        }
        text.append("\n## ").append(both("rulePages.families")).append("\n");
        families.forEach((family, members) -> {
            text.append("\n### ").append(family).append("\n\n| | ").append(both("rulePages.level")).append(" | ").append(both("rulePages.rule")).append(" |\n| --- | --- | --- |\n");
            members.forEach(rule -> text.append("| ").append(link(rule)).append(" | ").append(rule.severity().title().zh()).append(" | ").append(cell(rule.title().zh())).append(" · ").append(cell(rule.title().en())).append(" |\n"));
        });
        text.append("\n## ").append(both("rulePages.levels")).append("\n\n");
        for (Severity severity : Severity.values()) {
            List<RuleMeta> members = rules.stream().filter(rule -> rule.severity() == severity).toList();
            text.append("- ").append(severity.title().zh()).append(" ").append(severity.title().en()).append(" (").append(members.size()).append("): ").append(links(members)).append("\n");
        }
        text.append("\n## ").append(both("rulePages.articles")).append("\n\n");
        articles.forEach((basis, members) -> text.append("- ").append(basis).append(": ").append(links(members)).append("\n"));
        return text.toString();
    }

    private static String page(RuleMeta rule, List<Example> examples) {
        StringBuilder text = new StringBuilder("# " + rule.id() + " " + rule.title().zh() + "\n\n" + rule.title().en() + "\n\n[" + both("rulePages.back") + "](README.md)\n\n");
        String years = (rule.fromYear() == 0 ? "" : rule.fromYear()) + "–" + (rule.toYear() == 9999 ? "" : rule.toYear());
        row(text, "rulePages.level", rule.severity().title().zh() + " · " + rule.severity().title().en());
        row(text, "rulePages.basis", rule.basis().zh() + (rule.basis().en().equals(rule.basis().zh()) ? "" : " · " + rule.basis().en()));
        row(text, "rulePages.years", years);
        row(text, "rulePages.units", rule.units().isEmpty() ? both("rulePages.all") : String.join("、", rule.units().stream().map(unit -> Messages.text("engine.kind." + unit, Lang.ZH)).toList()));
        row(text, "rulePages.needs", rule.needs().isEmpty() ? "—" : String.join(" ", rule.needs().stream().map(need -> "`" + need + "`").toList()));
        new TreeMap<>(rule.texts()).forEach((variant, texts) -> {
            row(text, "rulePages.message", texts.message().zh() + " · " + texts.message().en());
            row(text, "rulePages.suggestion", texts.suggestion().zh() + " · " + texts.suggestion().en());
        });
        if (!rule.note().zh().isBlank()) {
            row(text, "rulePages.note", rule.note().zh() + (rule.note().en().equals(rule.note().zh()) ? "" : " · " + rule.note().en()));
        }
        text.append("\n## ").append(both("rulePages.examples")).append("\n\n");
        examples.forEach(example -> text.append("- ").append(both("rulePages.expect." + example.expect())).append("：").append(example.name()).append(change(example)).append("\n"));
        return text.toString();
    }

    /** The small change that makes the example out of its base report. */
    private static String change(Example example) {
        List<String> parts = new ArrayList<>();
        example.body().path("change").fields().forEachRemaining(one -> parts.add("`" + one.getKey() + " = " + Values.shorten(one.getValue().toString()).replace('`', '\'') + "`"));
        return parts.isEmpty() ? "" : "（" + String.join("，", parts) + "）";
    }

    private static void row(StringBuilder text, String key, String value) {
        text.append("- **").append(both(key)).append("**：").append(value.replace("\n", " ")).append("\n");
    }

    private static String links(List<RuleMeta> rules) {
        return String.join(" ", rules.stream().map(RulePages::link).toList());
    }

    private static String link(RuleMeta rule) {
        return "[" + rule.id() + "](" + rule.id() + ".md)";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String both(String key, Object... values) {
        return Messages.text(key, Lang.ZH, values) + " " + Messages.text(key, Lang.EN, values);
    }
}
