package org.jiaohe.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.facts.Names;
import org.jiaohe.facts.Spot;
import org.jiaohe.facts.Subject;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.RuleOutcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.form.Forms;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Report;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import org.jiaohe.text.Visible;

/** Findings for a person at a terminal: most serious first, then what was verified and what could not be. 80 columns. */
public final class TextOutput implements OutputFormat {
    private static final int WIDTH = 80;
    private static final int INDENT = 4;

    @Override
    public void write(List<CheckResult> results, OutputOptions options, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (CheckResult result : results) {
            if (text.length() > 0) {
                text.append('\n');
            }
            String name = result.examination().report().input().name();
            new Page(new Checked(result, Optional.empty(), Optional.ofNullable(options.comparisons().get(name))), options, text).write();
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The text of one result. */
    private static final class Page {
        private final Checked checked;
        private final CheckResult result;
        private final Words words;
        private final OutputOptions options;
        private final Lang lang;
        private final StringBuilder text;

        Page(Checked checked, OutputOptions options, StringBuilder text) {
            this.checked = checked;
            this.result = checked.result();
            this.words = new Words(options.lang());
            this.options = options;
            this.lang = options.lang();
            this.text = text;
        }

        void write() {
            Report report = result.examination().report();
            Subject subject = Subject.of(report, result.examination().meta());
            line(bold(Visible.of(report.input().name())));
            wrapped(say("output.text.subject", "unit", subject.unit().map(Object.class::cast).orElse(Message.of("output.text.unknown")),
                    "year", subject.year().map(String::valueOf).map(Object.class::cast).orElse(Message.of("output.text.unknown")),
                    "format", subject.format().map(format -> (Object) words.basis(format)).orElse(Message.of("output.text.noFormat"))), 0);
            conclusion(say("output.text.verdict", "verdict", words.verdict(result)),
                    say("output.text.counts", "error", result.count(Severity.ERROR), "warning", result.count(Severity.WARNING), "info", result.count(Severity.INFO)));
            if (!result.waived().isEmpty()) {
                line(say("waiver.count", "count", result.waived().size()));
            }
            checked.comparison().ifPresent(this::comparison);
            line("");
            int number = 0;
            for (Finding finding : result.findings()) {
                finding(++number, finding);
            }
            closing(report);
            line("");
            line(say("output.text.summary"));
            new TextSummary(checked, words).lines().forEach(line -> wrapped(line, Character.isDigit(line.charAt(0)) ? 3 : 0));
        }

        /** The counts stand behind the verdict where the line has room for both. */
        private void conclusion(String verdict, String counts) {
            boolean room = Columns.width(verdict + counts) <= WIDTH;
            List<String> lines = Columns.wrap(verdict, WIDTH);
            for (int i = 0; i < lines.size(); i++) {
                line(bold(colour(verdictColour(), lines.get(i))) + (room ? counts : ""));
            }
            if (!room) {
                line(counts.strip());
            }
        }

        private void comparison(Comparison comparison) {
            wrapped(words.comparison(comparison), 0);
            words.gone(comparison).forEach(gone -> wrapped("- " + gone, 2));
        }

        private void finding(int number, Finding finding) {
            String state = checked.state(finding).map(key -> say("output.text.level", "level", say("baseline." + key)) + " ").orElse("");
            List<String> heading = Columns.wrap(state + finding.rule() + " " + Visible.of(finding.title().in(lang)), WIDTH - 14);
            line(number + ". " + bold(colour(colourOf(finding.severity()), say("output.text.level", "level", finding.severity().title()))) + " " + heading.get(0));
            heading.stream().skip(1).forEach(rest -> line(" ".repeat(INDENT) + rest));
            labelled("output.text.where", where(finding.spots()));
            checked.waiver(finding).ifPresent(waiver -> labelled("waiver.mark", words.waiver(waiver)));
            labelled("output.text.what", finding.message().in(lang));
            Values values = Values.of(finding, lang);
            if (!values.none()) {
                String expected = values.expected().orElse("");
                labelled("output.text.values", values.actual().isEmpty() ? say("output.text.expected", "expected", expected)
                        : expected.isEmpty() ? say("output.text.actual", "actual", values.actual().get()) : say("output.text.both", "actual", values.actual().get(), "expected", expected));
            }
            labelled("output.text.basis", finding.basis().in(lang));
            labelled("output.text.todo", finding.suggestion().in(lang));
            line("");
        }

        private String where(List<Spot> spots) {
            List<String> places = new ArrayList<>();
            for (Spot spot : spots) {
                String place = where(spot);
                if (!places.contains(place)) {
                    places.add(place);
                }
            }
            int shown = Math.min(places.size(), 6);
            String listed = String.join(lang == Lang.ZH ? "；" : "; ", places.subList(0, shown));
            return places.size() > shown ? listed + say("output.text.morePlaces", "count", places.size() - shown) : listed.isEmpty() ? say("output.text.whole") : listed;
        }

        private String where(Spot spot) {
            List<String> parts = new ArrayList<>();
            spot.source().places().stream().findFirst().ifPresent(place -> parts.add(say("output.text.page", "page", place.page())));
            spot.source().line().ifPresent(at -> parts.add(say("output.text.line", "line", at)));
            spot.table().ifPresent(table -> parts.add(table(spot, table)));
            spot.section().ifPresent(section -> parts.add(section(section)));
            boolean words = spot.table().isEmpty() || spot.column().isEmpty();
            spot.source().quote().filter(quote -> words && !quote.isBlank()).ifPresent(quote -> parts.add(say("output.text.quote", "quote", Values.shorten(quote))));
            return String.join(lang == Lang.ZH ? "，" : ", ", parts);
        }

        private String table(Spot spot, TableKey table) {
            if (spot.row().isEmpty()) {
                return table.title().in(lang);
            }
            TableForm form = result.examination().report().table(table).map(read -> Forms.format(read.layout()).table(table)).orElse(Forms.formats().get(0).table(table));
            Bilingual name = spot.column().isPresent() ? Names.cell(form, spot.row().get(), spot.column().get()) : Names.row(form, spot.row().get());
            return table.title().in(lang) + (lang == Lang.ZH ? "" : ", ") + name.in(lang);
        }

        private String section(SectionKey section) {
            if (section == SectionKey.EXTRA) {
                return say("output.text.extra");
            }
            return say("output.text.section", "number", words.number(section), "heading", Forms.section(section).heading().text());
        }

        private void closing(Report report) {
            Map<Outcome, Long> counts = new LinkedHashMap<>();
            for (Outcome outcome : Outcome.values()) {
                counts.put(outcome, result.rules().stream().filter(rule -> rule.outcome() == outcome).count());
            }
            wrapped(say("output.text.verified", "rules", result.rules().size(), "satisfied", counts.get(Outcome.SATISFIED), "violated", counts.get(Outcome.VIOLATED),
                    "inconclusive", counts.get(Outcome.INCONCLUSIVE), "idle", counts.get(Outcome.NOT_APPLICABLE)), 0);
            long claims = result.examination().claims().size();
            if (claims > 0) {
                wrapped(say("output.text.claims", "all", claims, "agree", claims(Claim.Outcome.AGREES), "contradict", claims(Claim.Outcome.CONTRADICTS), "other", claims(Claim.Outcome.NOT_COMPARABLE)), 0);
            }
            for (Doubt doubt : report.doubts()) {
                wrapped(say("output.text.doubt") + Messages.text(doubt.reason(), lang), 2);
            }
            Map<String, List<String>> reasons = new LinkedHashMap<>();
            for (RuleOutcome rule : result.rules()) {
                if (rule.outcome() == Outcome.INCONCLUSIVE) {
                    reasons.computeIfAbsent(rule.reason().map(why -> Messages.text(why, lang)).orElse(""), why -> new ArrayList<>()).add(rule.rule());
                }
            }
            if (!reasons.isEmpty()) {
                line(say("output.text.notVerified"));
                reasons.forEach((why, rules) -> wrapped("- " + why + (lang == Lang.ZH ? "：" : ": ") + String.join(" ", rules), 2));
            }
        }

        private long claims(Claim.Outcome outcome) {
            return result.examination().claims().stream().filter(claim -> claim.outcome() == outcome).count();
        }

        private void labelled(String key, String value) {
            String label = say(key);
            List<String> lines = Columns.wrap(Visible.of(value), WIDTH - INDENT - Columns.width(label));
            for (int i = 0; i < lines.size(); i++) {
                line(" ".repeat(INDENT) + (i == 0 ? label : " ".repeat(Columns.width(label))) + lines.get(i));
            }
        }

        private void wrapped(String value, int hang) {
            List<String> lines = Columns.wrap(Visible.of(value), WIDTH - hang);
            for (int i = 0; i < lines.size(); i++) {
                line((i == 0 ? "" : " ".repeat(hang)) + lines.get(i));
            }
        }

        private String say(String key, Object... values) {
            return Messages.text(key, lang, values);
        }

        private void line(String line) {
            text.append(line).append('\n');
        }

        private String verdictColour() {
            return switch (result.verdict()) {
                case FAILED -> "31";
                case INCONCLUSIVE -> "33";
                case PASSED -> "32";
            };
        }

        private static String colourOf(Severity severity) {
            return switch (severity) {
                case ERROR -> "31";
                case WARNING -> "33";
                case INFO -> "36";
            };
        }

        private String colour(String code, String words) {
            return options.colour() ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
        }

        private String bold(String words) {
            return colour("1", words);
        }
    }
}
