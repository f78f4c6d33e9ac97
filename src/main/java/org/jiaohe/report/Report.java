package org.jiaohe.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;

/**
 * An annual report as read (政府信息公开工作年度报告): what it says, where each part stands, and what could not be read.
 *
 * @param statedFormat key of the format that a JSON input names; the format in force follows from the year alone
 * @param preamble    text between the title and the first part
 * @param closing     text after the last part: 落款, 成文日期, 附注; empty where there is none
 * @param sections    parts in the order of the page, repeated ones included
 * @param doubts      what was noticed against the reading; empty for a report read surely
 */
public record Report(Input input, Optional<Stated<String>> unit, Stated<UnitType> unitType, Optional<Stated<Integer>> year, Optional<String> statedFormat,
                     Optional<Stated<String>> title, SourcedText preamble, List<Section> sections, Map<TableKey, TableReading> tables,
                     SourcedText closing, List<Doubt> doubts) {
    public Report {
        sections = List.copyOf(sections);
        doubts = List.copyOf(doubts);
        tables = Collections.unmodifiableMap(new EnumMap<>(tables));
    }

    /** The format that the report year asks for; none where the year is not known or before 2019. */
    public Optional<Format> format() {
        return year.flatMap(known -> Forms.of(known.value()));
    }

    public TableReading reading(TableKey key) {
        return tables.getOrDefault(key, new TableReading.Absent());
    }

    public Optional<Table> table(TableKey key) {
        return reading(key).asTable();
    }

    /** The first section with this key. */
    public Optional<Section> section(SectionKey key) {
        for (Section section : sections) {
            if (section.key() == key) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** All running text in reading order: preamble, sections, closing. */
    public Stream<SourcedText> texts() {
        return Stream.concat(Stream.concat(Stream.of(preamble), sections.stream().map(Section::body)), Stream.of(closing)).filter(text -> !text.text().isBlank());
    }

    /** Doubts about a subject or about the whole file. */
    public List<Doubt> doubtsAbout(String subject) {
        // Few reports are doubted, and most of what is made of one asks.
        return doubts.isEmpty() ? doubts : doubts.stream().filter(doubt -> doubt.about().equals(subject) || doubt.about().equals(Doubt.FILE)).toList();
    }
}
