package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.SectionForm;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Message;

/** Makes a report out of paragraphs and grids, whatever file format they came from. */
public final class Assembler {
    /** So many parts before the first one are out of place. */
    private static final int LEAST_BEFORE = 2;
    /** All blocks, and those without the clauses above the parts of table two and without what forms print at their tables. */
    private final List<Block> all;
    private final List<Block> blocks;
    private final List<Headings.Heading> headings;

    private Assembler(List<Block> all) {
        this.all = all;
        this.blocks = Captions.without(all.stream().filter(block -> !(block instanceof Block.Paragraph paragraph && TableTwo.clause(paragraph.text()))).toList());
        this.headings = Headings.in(this.blocks);
    }

    /** The report, or nothing where the document is no annual report: neither a heading nor a table nor a title of one. */
    public static Optional<Report> assemble(Input input, List<Block> blocks, List<Doubt> doubts) {
        Several.Chosen one = Several.of(RowsOfText.apart(blocks), input.name());
        List<Doubt> all = new ArrayList<>(doubts);
        one.doubt().ifPresent(all::add);
        return new Assembler(one.blocks()).report(input, all);
    }

    private Optional<Report> report(Input input, List<Doubt> doubts) {
        int first = headings.isEmpty() ? blocks.size() : headings.get(0).block();
        Identity identity = Identity.of(blocks, first, input.name());
        String due = identity.year.flatMap(year -> Forms.of(year.value())).map(Format::key).orElse("2021");
        Tables.Found tables = Tables.in(blocks.stream().filter(Block.Grid.class::isInstance).map(Block.Grid.class::cast).toList(), due);
        long read = tables.readings().values().stream().filter(reading -> reading.asTable().isPresent()).count();
        long parts = headings.stream().map(Headings.Heading::key).distinct().count();
        if (parts + 2 * read < 2 && (identity.title.isEmpty() || parts + read == 0)) {
            return Optional.empty();
        }
        List<Doubt> raised = new ArrayList<>(doubts);
        raised.addAll(tables.doubts());
        hidden().or(this::shuffled).ifPresent(raised::add);
        TextMaker preamble = new TextMaker();
        text(identity.bodyFrom, 0, first, preamble, new ArrayList<>());
        List<Section> sections = new ArrayList<>();
        List<Block.Paragraph> closing = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            sections.add(section(i, closing));
        }
        TextMaker end = new TextMaker();
        closing.forEach(end::add);
        Map<TableKey, TableReading> readings = new EnumMap<>(tables.readings());
        readings.replaceAll((key, reading) -> reading instanceof TableReading.Absent ? Remains.of(key, all).orElse(reading) : reading);
        readings.values().stream().flatMap(reading -> reading.asTable().stream()).flatMap(table -> Remains.outside(table, blocks).stream()).forEach(raised::add);
        return Optional.of(new Report(input, identity.unit, identity.unitType, identity.year, Optional.empty(), identity.title, preamble.make("/preamble"), sections, readings, end.make("/closing"), raised));
    }

    /** A part without a heading whose heading stands in a cell of a table: the author did not leave it out. */
    private Optional<Doubt> hidden() {
        for (SectionForm form : Forms.sections()) {
            if (headings.stream().anyMatch(heading -> heading.key() == form.key())) {
                continue;
            }
            for (Block block : all) {
                Optional<Block.GridCell> cell = block instanceof Block.Grid grid ? grid.cells().stream().filter(one -> Headings.inCell(one.text(), form)).findFirst() : Optional.empty();
                if (cell.isPresent()) {
                    return Optional.of(new Doubt(Doubt.SECTIONS, Message.of("reading.section.inside", "heading", form.heading().text()), cell.get().source().places()));
                }
            }
        }
        return Optional.empty();
    }

    /** A title between other parts and the first one: the file's pages are not in their order, and no author put the parts so. */
    private Optional<Doubt> shuffled() {
        for (int i = LEAST_BEFORE; i < headings.size(); i++) {
            for (int b = headings.get(i - 1).block() + 1; headings.get(i).key() == SectionKey.OVERVIEW && b < headings.get(i).block(); b++) {
                if (blocks.get(b) instanceof Block.Paragraph line && Several.titled(blocks, b, line)) {
                    return Optional.of(new Doubt(Doubt.SECTIONS, Message.of("reading.section.shuffled"), line.places()));
                }
            }
        }
        return Optional.empty();
    }

    /** Adds the paragraphs of blocks {@code from} to {@code to}; the first begins at {@code start}. */
    private void text(int from, int start, int to, TextMaker into, List<Block.Paragraph> kept) {
        for (int i = from; i < to; i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                kept.add(i == from && start > 0 ? paragraph.part(Math.min(start, paragraph.text().length()), paragraph.text().length()) : paragraph);
            }
        }
        kept.forEach(into::add);
    }

    private Section section(int i, List<Block.Paragraph> closing) {
        Headings.Heading heading = headings.get(i);
        Block.Paragraph line = (Block.Paragraph) blocks.get(heading.block());
        String pointer = "/sections/" + i;
        List<Block.Paragraph> body = new ArrayList<>();
        int end = i + 1 < headings.size() ? headings.get(i + 1).block() : blocks.size();
        int skip = heading.end();
        while (skip < line.text().length() && "。：:；; ".indexOf(line.text().charAt(skip)) >= 0) {
            skip++;
        }
        if (skip < line.text().length()) {
            body.add(line.part(skip, line.text().length()));
        }
        for (int b = heading.block() + 1; b < end; b++) {
            if (blocks.get(b) instanceof Block.Paragraph paragraph) {
                body.add(paragraph);
            }
        }
        if (i + 1 < headings.size() && headings.get(i + 1).start() > 0) {
            Block.Paragraph next = (Block.Paragraph) blocks.get(end);
            Block.Paragraph before = next.part(0, headings.get(i + 1).start());
            if (end == heading.block()) {
                body.clear();
                body.add(line.part(skip, headings.get(i + 1).start()));
            } else {
                body.add(before);
            }
        }
        if (i == headings.size() - 1) {
            closing.addAll(Closing.split(body));
        }
        TextMaker text = new TextMaker();
        body.forEach(text::add);
        SourcedText made = text.make(pointer + "/text");
        String words = line.text().substring(heading.text(), heading.end()).strip();
        return new Section(heading.key(), heading.number(), words, heading.headline(), TextMaker.source(line.part(heading.start(), heading.end()), pointer + "/heading"), made);
    }
}
