package org.jiaohe.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.RuleOutcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.report.Report;
import org.jiaohe.report.Table;

/** One checked report as the HTML page shows it; the templates ask it for everything. */
public final class ReportView {
    /** A filter's choice. */
    public record Choice(String key, String name, long count) {
    }

    /** A figure of the narrative. */
    public record ClaimView(String quote, String section, String quantity, String value, String scope, String outcome, String outcomeKey, String note, String cell) {
    }

    /** A rule with its outcome. */
    public record RuleView(String id, String title, String family, String outcome, String outcomeKey, String reason) {
    }

    /** A mark on a whole page with the numbers of its findings, and those of them that are not yet shown on the page. */
    public record Mark(Box box, int finding, String all, String shown) {
    }

    private final Checked checked;
    private final Edition edition;
    private final Words words;
    private final int index;
    private final List<FindingView> findings = new ArrayList<>();
    private final List<TableView> tables = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<Integer, PagePictures.Picture> pictures;

    ReportView(Checked checked, Edition edition, int index) {
        this.checked = checked;
        this.edition = edition;
        this.words = edition.words();
        this.index = index;
        this.pictures = PagePictures.of(checked);
        edition.rules().forEach(rule -> titles.put(rule.id(), words.of(rule.title())));
        int number = 1;
        for (Finding finding : result().findings()) {
            findings.add(new FindingView(finding, number++, checked, words));
        }
        for (TableKey key : TableKey.values()) {
            report().table(key).ifPresent(table -> tables.add(new TableView(table, result().findings(), words)));
        }
    }

    public CheckResult result() {
        return checked.result();
    }

    public Report report() {
        return result().examination().report();
    }

    /** Prefix of every id of this report on the page. */
    public String id(String rest) {
        return "r" + index + "-" + rest;
    }

    /** Ids that label a landmark: where several reports stand on the page, the report's title makes the label unique. */
    public String labels(String rest) {
        return edition.reports().size() == 1 ? id(rest) : id(rest) + " " + id("title");
    }

    /** A landmark's label, with the report's subject where several reports stand on the page. */
    public String label(String text) {
        return edition.reports().size() == 1 ? text : text + " " + subject();
    }

    public String file() {
        return checked.file();
    }

    public String subject() {
        return words.subject(result());
    }

    public Coverage coverage() {
        return new Coverage(result(), words);
    }

    public Optional<Comparison> comparison() {
        return checked.comparison();
    }

    public List<FindingView> findings() {
        return findings;
    }

    public List<FindingView> findings(Severity severity) {
        return findings.stream().filter(view -> view.finding().severity() == severity).toList();
    }

    public List<Choice> levels() {
        List<Choice> choices = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            choices.add(new Choice(severity.key(), words.of(severity.title()), result().count(severity)));
        }
        return choices;
    }

    public List<Choice> families() {
        LinkedHashSet<String> keys = new LinkedHashSet<>();
        edition.rules().forEach(rule -> keys.add(rule.family()));
        findings.forEach(view -> keys.add(view.family()));
        return keys.stream().map(key -> new Choice(key, words.family(key), findings.stream().filter(view -> view.family().equals(key)).count())).filter(choice -> choice.count() > 0).toList();
    }

    public List<Choice> sections() {
        List<Choice> choices = new ArrayList<>();
        for (SectionKey key : SectionKey.values()) {
            choices.add(new Choice(key.key(), words.section(key), touching(key.key())));
        }
        choices.add(new Choice("whole", words.say("words.section.whole"), touching("whole")));
        return choices.stream().filter(choice -> choice.count() > 0).toList();
    }

    private long touching(String section) {
        return findings.stream().filter(view -> view.sections().contains(section)).count();
    }

    public List<TableView> tables() {
        return tables;
    }

    /** The rows of tables that a finding points at, drawn small. */
    public List<TableView.Block> excerpts(FindingView view) {
        return tables.stream().flatMap(table -> table.excerpt(view.finding()).stream()).toList();
    }

    public List<FindingView.CutOut> cutOuts(FindingView view) {
        return view.cutOuts(pictures);
    }

    public List<PagePictures.Picture> pictures() {
        return List.copyOf(pictures.values());
    }

    /** The marks of a page; a finding's number stands at its first mark, several numbers together where they share a place. */
    public List<Mark> marks(int page) {
        Map<Box, LinkedHashSet<Integer>> places = new LinkedHashMap<>();
        for (FindingView view : findings) {
            view.finding().spots().stream().flatMap(spot -> Marks.of(spot).stream()).filter(place -> place.page() == page).map(Place::box)
                    .forEach(box -> places.computeIfAbsent(box, key -> new LinkedHashSet<>()).add(view.number()));
        }
        List<Mark> marks = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        places.forEach((box, numbers) -> {
            List<Integer> shown = numbers.stream().filter(named::add).toList();
            // A link's name holds what is seen of it, in the same order.
            List<Integer> all = Stream.concat(shown.stream(), numbers.stream().filter(number -> !shown.contains(number))).toList();
            marks.add(new Mark(box, numbers.iterator().next(), spaced(all), spaced(shown)));
        });
        return marks;
    }

    private static String spaced(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    public List<ClaimView> claims() {
        Quantities names = new Quantities(words, report());
        return result().examination().claims().stream().map(claim -> claim(claim, names)).toList();
    }

    private ClaimView claim(Claim claim, Quantities names) {
        String number = words.show(claim.value()) + claim.unit();
        String value = claim.approx() ? words.say("words.approx", "value", number) : number;
        return new ClaimView(claim.quote(), words.section(claim.section()), names.name(claim.quantity()), value, words.say("words.scope." + claim.scope().key()),
                words.say("words.claim." + claim.outcome().key()), claim.outcome().key(), claim.note().map(words::show).orElse(""), claim.pointer().flatMap(this::cell).orElse(""));
    }

    /** What the cell of a pointer says. */
    private Optional<String> cell(String pointer) {
        return tables.isEmpty() ? Optional.empty() : Stream.of(TableKey.values()).filter(key -> pointer.startsWith("/tables/" + key.key() + "/")).flatMap(key -> report().table(key).stream()).flatMap(Table::cells)
                .filter(cell -> pointer.endsWith(cell.column()) && cell.pointer().equals(pointer)).findFirst().map(cell -> cell.value().asNumber().map(words::show).orElse(cell.value().asText()));
    }

    public List<RuleView> rules() {
        return result().rules().stream().map(this::rule).toList();
    }

    private RuleView rule(RuleOutcome rule) {
        return new RuleView(rule.rule(), titles.getOrDefault(rule.rule(), rule.rule()), words.family(Edition.family(rule.rule())), words.say("words.outcome." + rule.outcome().key()), rule.outcome().key(),
                rule.reason().map(words::show).orElse(""));
    }
}
