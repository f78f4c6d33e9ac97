package org.jiaohe.output;

import java.util.List;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.report.Report;

/** Markdown for the comment on a pull request: what fails first, what was not verified folded away at the end. */
final class Markdown {
    /** Code hosts cut or refuse comments above 65,536 characters; findings beyond this length are counted, not printed. */
    private static final int ROOM = 60_000;
    private final Edition edition;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private Markdown(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    static String of(Edition edition) {
        Markdown markdown = new Markdown(edition);
        for (Checked checked : edition.reports()) {
            markdown.report(checked);
        }
        return markdown.out.toString();
    }

    private void report(Checked checked) {
        CheckResult result = checked.result();
        Coverage coverage = new Coverage(result, words);
        if (out.length() > 0) {
            out.append("\n---\n\n");
        }
        line("## " + escape(words.say("markdown.title", "subject", words.subject(result))));
        line("");
        line("**" + escape(words.verdict(result)) + "** · " + code(checked.file()));
        line("");
        line("| " + words.say("words.level.error") + " | " + words.say("words.level.warning") + " | " + words.say("words.level.info") + " | " + words.say("words.outcome.satisfied")
                + " | " + words.say("words.outcome.inconclusive") + " | " + words.say("words.outcome.not-applicable") + " |");
        line("| --: | --: | --: | --: | --: | --: |");
        line("| " + result.count(Severity.ERROR) + " | " + result.count(Severity.WARNING) + " | " + result.count(Severity.INFO) + " | " + coverage.count(Outcome.SATISFIED) + " | "
                + coverage.count(Outcome.INCONCLUSIVE) + " | " + coverage.count(Outcome.NOT_APPLICABLE) + " |");
        coverage.doubts().forEach(doubt -> line("\n> " + escape(words.say("markdown.doubt", "doubt", doubt))));
        checked.comparison().ifPresent(this::comparison);
        int left = 0;
        for (Severity severity : Severity.values()) {
            List<Finding> findings = result.findings().stream().filter(finding -> finding.severity() == severity).toList();
            if (!findings.isEmpty()) {
                line("");
                line("### " + escape(words.say("markdown.level", "level", severity.title(), "count", findings.size())));
                line("");
            }
            for (Finding finding : findings) {
                String text = finding(finding, checked);
                if (out.length() + text.length() > ROOM) {
                    left++;
                } else {
                    out.append(text);
                }
            }
        }
        if (left > 0) {
            line("");
            line(escape(words.say("markdown.left", "count", left)));
        }
        notVerified(coverage);
    }

    private String finding(Finding finding, Checked checked) {
        Report report = checked.result().examination().report();
        StringBuilder text = new StringBuilder("- **" + escape(finding.rule() + " " + words.of(finding.title())) + "**" + checked.state(finding).map(state -> " · " + words.say("baseline." + state)).orElse("") + "  \n");
        checked.waiver(finding).ifPresent(waiver -> text.append("  ").append(escape(words.say("waiver.mark") + words.waiver(waiver))).append("  \n"));
        text.append("  ").append(escape(words.of(finding.message()))).append("\n");
        for (Spot spot : finding.spots()) {
            text.append("  - ").append(escape(words.place(spot, report)));
            spot.source().quote().filter(quote -> !quote.isBlank()).ifPresent(quote -> text.append(words.say("markdown.quote", "quote", code(quote))));
            text.append('\n');
        }
        text.append("  - ").append(escape(words.say("markdown.basis", "basis", finding.basis()))).append('\n');
        return text.append("  - ").append(escape(words.say("markdown.suggestion", "suggestion", finding.suggestion()))).append('\n').toString();
    }

    private void comparison(Comparison comparison) {
        line("");
        line(escape(words.comparison(comparison)));
        line("");
        words.gone(comparison).forEach(gone -> line("- " + escape(gone)));
    }

    private void notVerified(Coverage coverage) {
        line("");
        line("<details><summary>" + escape(words.say("markdown.coverage", "inconclusive", coverage.count(Outcome.INCONCLUSIVE), "notApplicable", coverage.count(Outcome.NOT_APPLICABLE))) + "</summary>");
        line("");
        coverage.tables().forEach(table -> line("- " + escape(table)));
        for (Outcome outcome : List.of(Outcome.INCONCLUSIVE, Outcome.NOT_APPLICABLE)) {
            for (Coverage.Group group : coverage.groups(outcome)) {
                line("- " + escape(words.say("markdown.group", "outcome", words.say("words.outcome." + outcome.key()), "reason", group.reason(), "rules", group.rules())));
            }
        }
        line("");
        line("</details>");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Text of a report or a rule as plain text: nothing in it may turn into markup, mentions or references. */
    static String escape(String text) {
        String flat = flat(text);
        StringBuilder out = new StringBuilder(flat.length() + 16);
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            switch (c) {
                case '\\', '`', '*', '_', '[', ']', '|', '~', '#' -> out.append('\\').append(c);
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '@' -> out.append("@\u200b");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Each stretch of white space as one space. */
    private static String flat(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static String code(String text) {
        String flat = flat(text);
        return flat.contains("`") ? "`` " + flat.replace("``", "` `") + " ``" : "`" + flat + "`";
    }
}
