package org.jiaohe.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiaohe.form.BlockForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.SectionForm;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Box;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Input;
import org.jiaohe.report.Place;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Section;
import org.jiaohe.report.Source;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.Stated;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Message;

/** A made-up report, as read from JSON or from the PDF that {@link SamplePdf} draws: one column of table three does not add up. */
final class SampleReport {
    static final String OVERVIEW = "2023年，我局受理政府信息公开申请9件，均已办结。网站<人际界面>友好 & “好用” | `快`。";
    private static final Map<String, Integer> FIGURES = Map.ofEntries(Map.entry("new/naturalPerson", 9), Map.entry("new/enterprise", 1), Map.entry("new/total", 10),
            Map.entry("granted/naturalPerson", 5), Map.entry("granted/total", 5), Map.entry("denied.stateSecret/naturalPerson", 2), Map.entry("denied.stateSecret/total", 2),
            Map.entry("denied.prohibitedByLaw/enterprise", 1), Map.entry("denied.prohibitedByLaw/total", 1), Map.entry("unable.notHeld/naturalPerson", 1), Map.entry("unable.notHeld/enterprise", 1),
            Map.entry("unable.notHeld/total", 2), Map.entry("outcomeTotal/naturalPerson", 8), Map.entry("outcomeTotal/enterprise", 1), Map.entry("outcomeTotal/total", 9),
            Map.entry("carriedOut/naturalPerson", 1), Map.entry("carriedOut/total", 1), Map.entry("reconsideration/upheld", 2), Map.entry("reconsideration/pending", 1),
            Map.entry("reconsideration/total", 3), Map.entry("permits/decisions", 550), Map.entry("normativeDocuments/issued", 2), Map.entry("normativeDocuments/inForce", 7));
    private final boolean paged;
    private final List<Doubt> doubts;
    private int line = 12;

    private SampleReport(boolean paged, List<Doubt> doubts) {
        this.paged = paged;
        this.doubts = doubts;
    }

    static Report json() {
        return new SampleReport(false, List.of()).report();
    }

    static Report pdf() {
        return new SampleReport(true, List.of()).report();
    }

    static Report doubtful() {
        Message why = Message.of("engine.need.unit");
        return new SampleReport(false, List.of(new Doubt(Doubt.IDENTITY, why, List.of()))).report();
    }

    private Report report() {
        Map<TableKey, TableReading> tables = new EnumMap<>(TableKey.class);
        for (TableKey key : TableKey.values()) {
            tables.put(key, new TableReading.Read(table(key)));
        }
        Message given = Message.of("engine.need.title");
        Input input = paged ? new Input("年报 2023.pdf", "00ff", "pdf", OptionalInt.of(2)) : new Input("reports/年报 2023.json", "00ff", "json", OptionalInt.empty());
        return new Report(input, Optional.of(new Stated<>("示例市水利局", Source.NOWHERE, given)), new Stated<>(UnitType.DEPARTMENT, Source.NOWHERE, given),
                Optional.of(new Stated<>(2023, Source.NOWHERE, given)), Optional.of("2021"), Optional.of(new Stated<>("示例市水利局2023年政府信息公开工作年度报告", Source.NOWHERE, given)),
                SourcedText.plain("", "/preamble"), sections(), tables, SourcedText.plain("", "/closing"), doubts);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (SectionForm form : Forms.sections()) {
            sections.add(new Section(form.key(), form.number(), form.heading().text().zh(), true, Source.NOWHERE, body(form.key())));
        }
        return sections;
    }

    private SourcedText body(SectionKey key) {
        String pointer = "/sections/" + key.ordinal() + "/text";
        if (key != SectionKey.OVERVIEW) {
            return new SourcedText("无。", List.of(), pointer, paged ? OptionalInt.empty() : OptionalInt.of(8));
        }
        return paged ? new SourcedText(OVERVIEW, List.of(new SourcedText.Run(0, OVERVIEW.length(), new Place(1, SamplePdf.OVERVIEW_BOX))), pointer, OptionalInt.empty())
                : new SourcedText(OVERVIEW, List.of(), pointer, OptionalInt.of(8));
    }

    private Table table(TableKey key) {
        TableForm form = Forms.format("2021").table(key);
        Map<String, Row> rows = new LinkedHashMap<>();
        int index = 0;
        for (BlockForm block : form.blocks()) {
            for (RowForm row : block.rows()) {
                line++;
                Map<String, Cell> cells = new LinkedHashMap<>();
                for (String column : row.columns()) {
                    int value = FIGURES.getOrDefault(row.key() + "/" + column, 0);
                    cells.put(column, cell(key, row, column, value, index));
                }
                rows.put(row.key(), new Row(row.key(), Optional.empty(), Source.NOWHERE, cells));
                index++;
            }
        }
        return new Table(key, "2021", rows, List.of(), List.of(), Source.NOWHERE);
    }

    private Cell cell(TableKey key, RowForm row, String column, int value, int index) {
        String pointer = "/tables/" + key.key() + "/" + row.key() + "/" + column;
        Box box = SamplePdf.box(index, row.columns().indexOf(column));
        Source source = paged && key == TableKey.REQUESTS ? Source.onPage(2, box, String.valueOf(value), pointer) : Source.inJson(pointer, paged ? 0 : line, String.valueOf(value));
        return new Cell(key, row.key(), column, CellValue.number(BigDecimal.valueOf(value)), source, Sureness.sure(paged ? Sureness.ReadBy.LATTICE : Sureness.ReadBy.DATA));
    }
}
