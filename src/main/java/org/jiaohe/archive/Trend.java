package org.jiaohe.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaohe.audit.CellName;
import org.jiaohe.output.Columns;
import org.jiaohe.output.Words;
import org.jiaohe.text.Lang;

/** One unit from year to year: verdicts, findings, and the figures that an office looks at first, or all of them. */
public final class Trend {
    private static final List<String> FIRST = List.of("requests/new/total", "requests/carriedIn/total", "requests/outcomeTotal/total", "requests/granted/total", "requests/carriedOut/total", "disputes/reconsideration/total",
            "disputes/reconsideration/corrected", "disputes/directLitigation/total", "disputes/litigationAfterReconsideration/total", "proactive/normativeDocuments/issued", "proactive/normativeDocuments/inForce", "proactive/permits/decisions",
            "proactive/penalties/decisions", "proactive/fees/amount");
    private static final int CELL = 12;

    private final String unit;
    private final List<ArchivedReport> years;
    private final List<String> later;
    private final boolean all;
    private final Words words;
    /** The former names on reports, each with its mark. */
    private final List<String> former;

    /**
     * @param years the earliest first, those under former names included
     * @param later names that the unit bears now
     */
    public Trend(String unit, List<ArchivedReport> years, List<String> later, boolean all, Lang lang) {
        this.unit = unit;
        this.years = List.copyOf(years);
        this.later = List.copyOf(later);
        this.former = this.years.stream().map(ArchivedReport::unit).filter(name -> !Units.key(name).equals(unit)).distinct().toList();
        this.all = all;
        this.words = new Words(lang);
    }

    /** Every cell in a line; a year whose figure was not surely read has a dash. */
    public List<String> text() {
        List<String> labels = new ArrayList<>(List.of("", words.say("archive.trend.verdict"), words.say("audit.level.error"), words.say("audit.level.warning"), words.say("audit.level.info")));
        List<List<String>> cells = new ArrayList<>();
        cells.add(years.stream().map(one -> one.year() + mark(former.indexOf(one.unit()))).toList());
        cells.add(years.stream().map(one -> words.say("audit.verdict." + one.verdict())).toList());
        cells.add(years.stream().map(one -> String.valueOf(one.errors())).toList());
        cells.add(years.stream().map(one -> String.valueOf(one.warnings())).toList());
        cells.add(years.stream().map(one -> String.valueOf(one.infos())).toList());
        for (String pointer : pointers()) {
            int named = years.stream().filter(one -> one.figures().containsKey(pointer)).mapToInt(ArchivedReport::year).max().orElse(0);
            labels.add(CellName.of(pointer, named, words));
            cells.add(years.stream().map(one -> Optional.ofNullable(one.figures().get(pointer)).map(BigDecimal::toPlainString).orElse("—")).toList());
        }
        int width = labels.stream().mapToInt(Columns::width).max().orElse(0) + 2;
        List<String> lines = new ArrayList<>();
        lines.add(unit);
        former.forEach(name -> lines.add(mark(former.indexOf(name)) + " " + words.say("archive.trend.former", "unit", name)));
        later.forEach(name -> lines.add(words.say("archive.trend.later", "unit", name)));
        for (int i = 0; i < labels.size(); i++) {
            lines.add(ArchiveText.pad(labels.get(i), width) + cells.get(i).stream().map(cell -> " ".repeat(Math.max(1, CELL - Columns.width(cell))) + cell).collect(Collectors.joining()));
        }
        return lines;
    }

    private static String mark(int former) {
        return former < 0 ? "" : "[" + (former + 1) + "]";
    }

    private Set<String> pointers() {
        Set<String> known = new LinkedHashSet<>();
        years.forEach(one -> known.addAll(one.figures().keySet()));
        return all ? known : FIRST.stream().filter(known::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One object with an array of years; all figures. */
    public void json(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("unit", unit);
            json.writeArrayFieldStart("later");
            for (String name : later) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("years");
            for (ArchivedReport one : years) {
                json.writeStartObject();
                json.writeNumberField("year", one.year());
                json.writeStringField("unit", one.unit());
                json.writeStringField("verdict", one.verdict());
                json.writeNumberField("error", one.errors());
                json.writeNumberField("warning", one.warnings());
                json.writeNumberField("info", one.infos());
                json.writeObjectFieldStart("figures");
                for (Map.Entry<String, BigDecimal> figure : one.figures().entrySet()) {
                    json.writeFieldName("/tables/" + figure.getKey());
                    json.writeNumber(new BigDecimal(figure.getValue().toPlainString()));
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
