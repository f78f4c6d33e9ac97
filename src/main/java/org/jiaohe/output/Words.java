package org.jiaohe.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jiaohe.facts.Names;
import org.jiaohe.facts.Spot;
import org.jiaohe.facts.Subject;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Verdict;
import org.jiaohe.finding.Waiver;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Place;
import org.jiaohe.report.Report;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/** How the formats for people name things in one language: places, sections, families, outcomes, whole sentences of the message files. */
public final class Words {
    private final Lang lang;

    public Words(Lang lang) {
        this.lang = lang;
    }

    public Lang lang() {
        return lang;
    }

    /** A sentence of the message files; names and values follow in turn. */
    public String say(String key, Object... namesAndValues) {
        return Messages.text(key, lang, namesAndValues);
    }

    public String of(Bilingual text) {
        return text.in(lang);
    }

    /** Any value of a finding or a message as this language writes it. */
    public String show(Object value) {
        return Messages.show(value, lang);
    }

    /** The unit and year of the report, as far as they are known: what every output is headed with. */
    public String subject(CheckResult result) {
        Subject known = Subject.of(result.examination().report(), result.examination().meta());
        return say("words.subject", "unit", known.unit().orElseGet(() -> say("words.unknownUnit")), "year", known.year().map(String::valueOf).orElseGet(() -> say("words.unknownYear")));
    }

    /** The verdict in a sentence; a report without a year, or from before the formats, is not one that could not be read. */
    public String verdict(CheckResult result) {
        Optional<Integer> year = Subject.of(result.examination().report(), result.examination().meta()).year();
        if (result.verdict() == Verdict.INCONCLUSIVE && year.isEmpty()) {
            return say("words.verdict.noYear");
        }
        if (result.verdict() == Verdict.INCONCLUSIVE && Forms.of(year.get()).isEmpty()) {
            return say("words.verdict.before2019", "year", String.valueOf(year.get()));
        }
        return say("words.verdict." + result.verdict().key());
    }

    /** Whether the rules apply to the report at all: its year is known, and there is a statutory format for it. */
    boolean judged(CheckResult result) {
        return Subject.of(result.examination().report(), result.examination().meta()).format().isPresent();
    }

    /** The exception that the office grants for a finding: its reason, who granted it, until when. */
    public String waiver(Waiver waiver) {
        return waiver.until().isPresent() ? say("waiver.grantedUntil", "reason", waiver.reason(), "by", waiver.by(), "until", waiver.until().get())
                : say("waiver.granted", "reason", waiver.reason(), "by", waiver.by());
    }

    /** How many findings are new, remain, were mended or could not be verified, beside an earlier run. */
    public String comparison(Comparison comparison) {
        return say("baseline.title", "fresh", comparison.fresh().size(), "remaining", comparison.remaining().size(), "fixed", comparison.fixed().size(), "unverified", comparison.unverified().size());
    }

    /** Names and the like, one beside the other. */
    public String join(List<String> names) {
        return Messages.show(names, lang);
    }

    /** One sentence on each earlier finding that this run does not have: mended, or gone because its rule could not be decided. */
    public List<String> gone(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        comparison.fixed().forEach(known -> lines.add(say("baseline.fixedEntry", "rule", known.rule(), "message", known.message())));
        comparison.unverified().forEach(one -> lines.add(say("baseline.goneEntry", "rule", one.known().rule(), "message", one.known().message(), "why", why(one))));
        return lines;
    }

    /** Why an earlier finding's rule could not be decided this time. */
    public String why(Comparison.Unverified one) {
        return one.why().map(this::show).orElseGet(() -> say("words.ruleGone"));
    }

    public String family(String family) {
        String key = "words.family." + family;
        return Messages.has(key) ? say(key) : family;
    }

    /** The part of the report as its format heads it, such as 三、收到和处理政府信息公开申请情况. */
    public String section(SectionKey key) {
        return key == SectionKey.EXTRA ? say("words.section.extra") : say("words.section.named", "number", number(key), "heading", Forms.section(key).heading().text());
    }

    /** The number of a part as this language writes it: 三 or 3. */
    public String number(SectionKey key) {
        return lang == Lang.ZH ? Forms.section(key).number() : String.valueOf(key.ordinal() + 1);
    }

    /** The document that sets a format, such as 国办公开办函〔2021〕30号. */
    public String basis(Format format) {
        return say("words.format." + format.key());
    }

    /** Where a spot stands: the part or table, the cell, and the page or the line of the file; the whole report where nothing of it is meant. */
    public String place(Spot spot, Report report) {
        List<String> parts = new ArrayList<>();
        if (spot.section().isEmpty() && spot.table().isEmpty() && spot.source().quote().isEmpty()) {
            return say("words.wholeReport");
        }
        spot.section().ifPresent(key -> parts.add(section(key)));
        spot.table().ifPresent(key -> parts.add(tablePlace(key, spot, report)));
        String pages = pages(spot);
        if (!pages.isEmpty()) {
            parts.add(pages);
        }
        spot.source().line().ifPresent(line -> parts.add(say("words.line", "line", String.valueOf(line))));
        return parts.isEmpty() ? say("words.wholeReport") : String.join(say("words.placeJoin"), parts);
    }

    /** The pages of a spot, such as 第 4、5 页; empty where the input has none. */
    public String pages(Spot spot) {
        TreeSet<Integer> pages = new TreeSet<>();
        spot.source().places().stream().map(Place::page).forEach(pages::add);
        return pages.isEmpty() ? "" : say(pages.size() == 1 ? "words.page" : "words.pages", "pages", pages.stream().map(String::valueOf).toList());
    }

    private String tablePlace(TableKey key, Spot spot, Report report) {
        TableForm form = form(key, report);
        Optional<String> row = spot.row().map(name -> of(Names.row(form, name)));
        Optional<String> column = spot.column().map(name -> of(Names.column(form, spot.row().orElse(firstRow(form)), name)));
        String table = of(key.title());
        if (row.isPresent() && column.isPresent()) {
            return say("words.cell", "table", table, "row", row.get(), "column", column.get());
        }
        return row.or(() -> column).map(part -> say("words.tablePart", "table", table, "part", part)).orElse(table);
    }

    private static String firstRow(TableForm form) {
        return form.rows().get(0).key();
    }

    /** The form whose names fit the table as printed, else the one the report year asks for. */
    static TableForm form(TableKey key, Report report) {
        return report.table(key).map(table -> Forms.format(table.layout())).or(report::format).orElseGet(() -> Forms.formats().get(Forms.formats().size() - 1)).table(key);
    }

    /** The texts that a page's script needs; kept here so that no text for people stands in a script. */
    Map<String, String> texts(String... keys) {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        for (String key : keys) {
            texts.put(key, say(key));
        }
        return texts;
    }
}
