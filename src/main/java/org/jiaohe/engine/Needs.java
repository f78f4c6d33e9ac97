package org.jiaohe.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Meta;
import org.jiaohe.facts.Predecessor;
import org.jiaohe.facts.Subject;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Report;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;

/**
 * What a rule needs before it can be judged, by the names used in rule files:
 * {@code year}, {@code unit}, {@code title}, {@code level}; {@code text} and {@code sections} (the running text and the
 * headings were surely read); {@code section.problems} … (that part is there); {@code proactive}, {@code requests},
 * {@code disputes} (the table is there and every cell surely read), {@code requests.table} … (it is there, whatever its cells),
 * {@code requests.numbers} … (and every cell a number); {@code proactive.documents}, {@code .items}, {@code .decisions}, {@code .fees}, {@code .procurement} (those cells
 * of table two, in the form that is due); {@code labels}; {@code pages}; {@code previous}, {@code previous.requests} …; {@code subordinates};
 * {@code meta.publishedOn} …; {@code versions}, {@code roster}, {@code subordinateErrors} (held by the supervising office);
 * {@code properties} (of the document file); {@code claims.requests.new} … (where the text states that quantity, its cell holds a number).
 */
final class Needs {
    /** Why a need is not met, and whether that is for the reading of the report itself. */
    record Lack(Message why, boolean fromReading) {
    }

    private static final Set<String> OUTSIDE = Set.of("previous", "subordinates", "meta", "versions", "roster", "subordinateErrors");
    /** By the key of the message, which is of a need: most are the same in every report. */
    private static final Map<String, Optional<Lack>> NAMED = new ConcurrentHashMap<>();
    private static final Pattern TEXT = Pattern.compile("file|text|/sections/.*|/preamble|/closing");
    private final Examination examination;
    private final Report report;
    private final Subject subject;
    private final Optional<Lack> damage;
    /** Many rules need the same, and going through the cells of a table is dear. */
    private final Map<String, Optional<Lack>> known = new HashMap<>();
    private Optional<Needs> before = Optional.empty();

    Needs(Examination examination) {
        this.examination = examination;
        this.report = examination.report();
        this.subject = Subject.of(report, examination.meta());
        this.damage = report.doubts().stream().filter(doubt -> doubt.about().equals(Doubt.FILE)).findFirst().map(doubt -> new Lack(doubt.reason(), true));
    }

    /** Whether something is needed that stands outside the report. */
    static boolean outside(String need) {
        int dot = need.indexOf('.');
        return OUTSIDE.contains(dot < 0 ? need : need.substring(0, dot));
    }

    static boolean known(String need) {
        return List.of("year", "unit", "title", "level", "text", "sections", "labels", "pages", "previous", "subordinates", "versions", "roster", "subordinateErrors", "properties").contains(need)
                || need.matches("section\\.[a-z]+|(previous\\.)?(proactive|requests|disputes)(\\.numbers|\\.table)?|proactive\\.(" + String.join("|", CellNeeds.PARTS) + ")|previous\\.text|meta\\.[a-zA-Z]+|claims\\.[a-zA-Z.]+");
    }

    /** The first need that is not met; none where the rule can be judged. */
    Optional<Lack> lack(List<String> needs) {
        if (damage.isPresent() && (needs.isEmpty() || !needs.stream().allMatch(need -> need.startsWith("meta.")))) {
            return damage;
        }
        for (String need : needs) {
            Optional<Lack> lack = known.get(need);
            if (lack == null) {
                lack = lack(need);
                known.put(need, lack);
            }
            if (lack.isPresent()) {
                return lack;
            }
        }
        return Optional.empty();
    }

    /** Whether the whole file is in doubt, so that nothing read from it may be held against its author. */
    boolean damaged() {
        return damage.isPresent();
    }

    /** Whether something is needed of the parts of the report, of which it is not certain where they begin and end: then none can be said to be missing or empty. */
    boolean scattered(List<String> needs) {
        return !report.doubtsAbout(Doubt.SECTIONS).isEmpty() && needs.stream().anyMatch(need -> need.startsWith("section"));
    }

    private Optional<Lack> lack(String need) {
        if (need.startsWith("section.")) {
            return section(SectionKey.of(need.substring("section.".length())));
        }
        if (need.startsWith("meta.")) {
            return meta(need.substring("meta.".length()));
        }
        if (need.startsWith("previous.")) {
            return previous(need.substring("previous.".length()));
        }
        if (need.startsWith("claims.")) {
            return claims(need.substring("claims.".length()));
        }
        return switch (need) {
            case "year" -> when(subject.year().isEmpty(), "engine.need.year", true);
            case "unit" -> when(subject.unit().isEmpty(), "engine.need.unit", true).or(() -> examination.meta().unit().isPresent() ? Optional.empty() : doubt(Doubt.IDENTITY));
            case "title" -> when(report.title().isEmpty(), "engine.need.title", true).or(() -> doubt(Doubt.IDENTITY));
            case "level" -> when(subject.level().isEmpty(), "engine.need.level", false);
            case "text" -> text();
            case "sections" -> doubt(Doubt.SECTIONS).or(this::text);
            case "labels" -> when(report.tables().values().stream().flatMap(one -> one.asTable().stream()).noneMatch(Needs::labelled), "engine.need.labels", false);
            case "pages" -> when(report.input().pages().isEmpty(), "engine.need.pages", false);
            case "previous" -> predecessor();
            case "subordinates" -> when(examination.subordinates().isEmpty(), "engine.need.subordinates", false);
            case "versions" -> when(examination.holdings().versions().isEmpty(), "engine.need.versions", false);
            case "roster" -> when(examination.holdings().roster().isEmpty(), "engine.need.roster", false);
            case "subordinateErrors" -> when(examination.holdings().openErrors().isEmpty(), "engine.need.subordinateErrors", false);
            case "properties" -> when(report.input().properties().isEmpty(), "engine.need.properties", false);
            default -> table(need);
        };
    }

    /** A figure of the text that stands against a blank cell is neither right nor wrong. */
    private Optional<Lack> claims(String quantity) {
        return examination.claims().stream().filter(claim -> claim.quantity().startsWith(quantity) && claim.note().filter(note -> note.key().equals("narrative.noCell")).isPresent())
                .findFirst().map(claim -> new Lack(Message.of("engine.need.claim", "quote", claim.quote()), false));
    }

    private static boolean labelled(Table table) {
        return !table.heads().isEmpty() || table.rows().values().stream().anyMatch(row -> row.label().isPresent());
    }

    private static Optional<Lack> when(boolean lacking, String key, boolean fromReading) {
        return lacking ? NAMED.computeIfAbsent(key, one -> Optional.of(new Lack(Message.of(one), fromReading))) : Optional.empty();
    }

    private Optional<Lack> doubt(String about) {
        return report.doubtsAbout(about).stream().findFirst().map(doubt -> new Lack(doubt.reason(), true));
    }

    /** Running text is doubted as a whole or part by part. */
    private Optional<Lack> text() {
        return report.doubts().stream().filter(doubt -> TEXT.matcher(doubt.about()).matches()).findFirst().map(doubt -> new Lack(doubt.reason(), true));
    }

    /** Last year's report must be that of the same organ for the year before (Y-02). */
    private Optional<Lack> predecessor() {
        return when(examination.previous().isEmpty(), "engine.need.previous", false)
                .or(() -> when(!Predecessor.of(examination).usable(), "engine.need.previousOther", false));
    }

    private Optional<Lack> section(SectionKey key) {
        if (report.section(key).isEmpty()) {
            return Optional.of(new Lack(Message.of("engine.need.noSection", "section", Forms.section(key).heading().text()), true));
        }
        return doubt("/sections/" + key.key()).or(() -> doubt(Doubt.TEXT)).or(() -> doubt(Doubt.SECTIONS));
    }

    private Optional<Lack> meta(String key) {
        Meta meta = examination.meta();
        boolean given = switch (key) {
            case "publishedOn" -> meta.publishedOn().isPresent();
            case "submittedOn" -> meta.submittedOn().isPresent();
            case "url" -> meta.url().isPresent();
            case "unit" -> meta.unit().isPresent();
            case "dates" -> meta.publishedOn().isPresent() || meta.submittedOn().isPresent();
            default -> false;
        };
        if (given) {
            return Optional.empty();
        }
        // A rule of an office may ask for a key that the national pack has no words for.
        boolean named = Messages.has("engine.need.meta." + key);
        return Optional.of(new Lack(named ? Message.of("engine.need.meta." + key) : Message.of("engine.need.meta.other", "key", key), false));
    }

    private Optional<Lack> previous(String need) {
        if (examination.previous().isEmpty()) {
            return when(true, "engine.need.previous", false);
        }
        if (before.isEmpty()) {
            before = Optional.of(new Needs(Examination.of(examination.previous().get(), List.of())));
        }
        Optional<Lack> lack = before.get().lack(List.of(need));
        if (lack.isEmpty()) {
            return Optional.empty();
        }
        String name = need.replace(".numbers", "");
        Bilingual title = name.equals("text") ? new Bilingual("文字", "text") : tableKey(name).title();
        return Optional.of(new Lack(Message.of("engine.need.previousTable", "table", title), false));
    }

    private Optional<Lack> table(String need) {
        boolean numbers = need.endsWith(".numbers");
        int dot = need.indexOf('.');
        String part = dot >= 0 && !numbers ? need.substring(dot + 1) : "";
        TableKey key = tableKey(dot < 0 ? need : need.substring(0, dot));
        Optional<Lack> doubted = doubt("/tables/" + key.key());
        if (doubted.isPresent()) {
            return doubted;
        }
        TableReading reading = report.reading(key);
        if (reading instanceof TableReading.Unreadable unreadable) {
            return Optional.of(new Lack(Message.of("engine.need.unreadable", "table", key.title(), "why", unreadable.why()), true));
        }
        if (reading.asTable().isEmpty()) {
            return Optional.of(new Lack(Message.of("engine.need.noTable", "table", key.title()), true));
        }
        if (part.equals("table")) {
            return Optional.empty();
        }
        return part.isEmpty() ? CellNeeds.lack(reading.asTable().get(), numbers)
                : CellNeeds.part(reading.asTable().get(), part, subject.format().map(Format::key));
    }

    private static TableKey tableKey(String name) {
        return TableKey.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
