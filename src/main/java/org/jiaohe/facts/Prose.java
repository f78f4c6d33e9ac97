package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Sentences;
import org.jiaohe.text.Squeezed;

/**
 * The running text of a report as the text rules read it: its parts with what is known of each.
 *
 * @param parts  preamble, sections and closing that have any text, in reading order
 * @param placed whether it is sure which text belongs to which section
 */
public record Prose(List<Part> parts, boolean placed) {
    /** A part's {@link Part#name} before the first section. */
    public static final String PREAMBLE = "preamble";
    /** A part's {@link Part#name} after the last section. */
    public static final String CLOSING = "closing";

    /**
     * One part.
     *
     * @param name  {@code preamble}, the key of a section, or {@code closing}
     * @param spans the sentences of {@link #squeezed}
     * @param sure  whether its text was surely read; no rule accuses an author over another
     * @param mixed whether words of a table that was not wholly read may stand among its text
     */
    public record Part(String name, Optional<SectionKey> section, SourcedText body, Squeezed squeezed, List<Sentences.Span> spans, boolean sure, boolean mixed) {
        /** A sentence reaches no farther, whatever it lacks a full stop for. */
        private static final int FAR = 2000;

        public String text() {
            return body.text();
        }

        public boolean is(SectionKey key) {
            return section.filter(key::equals).isPresent();
        }

        /** Where the characters from {@code start} to {@code end} of {@link #text} stand. */
        public Spot spot(int start, int end) {
            return section.map(key -> Spot.section(key, body.source(start, end))).orElseGet(() -> Spot.elsewhere(body.source(start, end)));
        }

        /** The same for offsets in {@link #squeezed}. */
        public Spot squeezedSpot(int start, int end) {
            return spot(squeezed.start(start), squeezed.end(end));
        }

        /** The stretch as printed, for offsets in {@link #squeezed}. */
        public String printed(int start, int end) {
            return text().substring(squeezed.start(start), squeezed.end(end));
        }

        public List<Sentences.Span> sentences() {
            return Sentences.of(text());
        }

        /** The sentence of {@link #squeezed} around an offset. */
        String sentenceAround(int at) {
            String all = squeezed.text();
            int start = at;
            while (start > 0 && at - start < FAR && "。！？；\n".indexOf(all.charAt(start - 1)) < 0) {
                start--;
            }
            int end = at;
            while (end < all.length() && end - at < FAR && "。！？；\n".indexOf(all.charAt(end)) < 0) {
                end++;
            }
            return all.substring(start, end);
        }
    }

    public Prose {
        parts = List.copyOf(parts);
    }

    public static Prose of(Report report) {
        return of(report, key -> true);
    }

    /** The same with only the sections of these keys, for what asks for no others. */
    static Prose of(Report report, Set<SectionKey> keys) {
        return of(report, keys::contains);
    }

    private static Prose of(Report report, Predicate<SectionKey> wanted) {
        boolean all = report.doubtsAbout(Doubt.TEXT).isEmpty();
        List<Part> parts = new ArrayList<>();
        add(parts, report, PREAMBLE, Optional.empty(), report.preamble(), all);
        for (Section section : report.sections()) {
            if (wanted.test(section.key())) {
                add(parts, report, section.key().key(), Optional.of(section.key()), section.body(), all);
            }
        }
        add(parts, report, CLOSING, Optional.empty(), report.closing(), all);
        return new Prose(parts, report.doubtsAbout(Doubt.SECTIONS).isEmpty());
    }

    /** The parts whose text was surely read. */
    public Stream<Part> sure() {
        return parts.stream().filter(Part::sure);
    }

    /** Whether every part was surely read: only then does the absence of a word mean something. */
    public boolean whole() {
        return parts.stream().allMatch(Part::sure);
    }

    /** The parts of one section; more than one where the report repeats a heading. */
    public List<Part> of(SectionKey key) {
        return parts.stream().filter(part -> part.is(key)).toList();
    }

    private static boolean mixed(Report report, SectionKey key) {
        return Arrays.stream(TableKey.values()).filter(table -> table.key().equals(key.key()))
                .anyMatch(table -> report.reading(table) instanceof TableReading.Unreadable || !report.doubtsAbout("/tables/" + table.key()).isEmpty());
    }

    /** The parts whose sentences and paragraphs are surely the author's own. */
    public Stream<Part> clean() {
        return sure().filter(part -> !part.mixed());
    }

    private static void add(List<Part> parts, Report report, String name, Optional<SectionKey> section, SourcedText body, boolean all) {
        if (!body.text().isBlank()) {
            String byKey = "/sections/" + name;
            boolean sure = all && report.doubts().stream().noneMatch(doubt -> doubt.about().startsWith("/") && ((body.pointer() + "/").startsWith(doubt.about() + "/") || doubt.about().equals(byKey)));
            Squeezed squeezed = Squeezed.of(body.text());
            parts.add(new Part(name, section, body, squeezed, Sentences.of(squeezed.text()), sure, section.filter(key -> mixed(report, key)).isPresent()));
        }
    }
}
