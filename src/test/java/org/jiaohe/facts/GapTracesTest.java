package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which report is hinted at where a roll-up has a gap, and where nothing is said. */
class GapTracesTest {
    private static final String PERMITS = "proactive/permits/decisions";
    private static final String FEES = "proactive/fees/amount";
    private static final String ISSUED = "proactive/normativeDocuments/issued";
    private static final String FRESH = "requests/new/total";
    private static final String PEOPLE = "requests/new/naturalPerson";
    private final Map<String, Map<String, BigDecimal>> units = new LinkedHashMap<>();
    private final Map<String, Map<String, BigDecimal>> expected = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> told = new HashMap<>();
    private Map<String, BigDecimal> own;

    @BeforeEach
    void region() {
        units.put("教育局", unit(41, 3, 1204, "12.50"));
        units.put("民政局", unit(17, 2, 88, "0"));
        units.put("水务局", unit(90, 5, 3127, "7.30"));
        units.put("审计局", unit(0, 0, 0, "0"));
        own = new LinkedHashMap<>();
        units.values().forEach(figures -> figures.forEach((cell, value) -> own.merge(cell, value, BigDecimal::add)));
    }

    /** A report that adds up: applications of people, of which all but {@code left} were granted. */
    private static Map<String, BigDecimal> unit(int people, int left, int permits, String fees) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (TableKey key : List.of(TableKey.REQUESTS, TableKey.DISPUTES)) {
            for (RowForm row : Forms.format("2021").table(key).rows()) {
                row.columns().forEach(column -> figures.put(key.key() + "/" + row.key() + "/" + column, BigDecimal.ZERO));
            }
        }
        for (String column : List.of("naturalPerson", "total")) {
            figures.put("requests/new/" + column, BigDecimal.valueOf(people));
            figures.put("requests/granted/" + column, BigDecimal.valueOf(people - left));
            figures.put("requests/outcomeTotal/" + column, BigDecimal.valueOf(people - left));
            figures.put("requests/carriedOut/" + column, BigDecimal.valueOf(left));
        }
        figures.put(PERMITS, BigDecimal.valueOf(permits));
        figures.put(ISSUED, BigDecimal.valueOf(permits % 7));
        figures.put(FEES, new BigDecimal(fees));
        return figures;
    }

    private void put(String unit, String cell, String value) {
        units.get(unit).put(cell, new BigDecimal(value));
    }

    private List<Trace> found() {
        Map<String, BigDecimal> compared = new LinkedHashMap<>();
        own.forEach((cell, value) -> compared.put(cell, units.values().stream().map(figures -> figures.get(cell)).reduce(BigDecimal.ZERO, BigDecimal::add).subtract(value)));
        GapTraces traces = new GapTraces("2021", compared, new BigDecimal("0.025"));
        traces.own(own, expected.getOrDefault("", Map.of()), told.getOrDefault("", Map.of()));
        units.forEach((unit, figures) -> traces.unit(unit, figures, expected.getOrDefault(unit, Map.of()), told.getOrDefault(unit, Map.of())));
        return traces.found();
    }

    private void assertFound(Trace.Kind kind, String unit, String... cells) {
        List<Trace> found = found();
        assertEquals(1, found.size(), found.toString());
        assertEquals(kind, found.get(0).kind());
        assertEquals(unit.isEmpty() ? List.of() : List.of(unit.split("、")), found.get(0).units());
        assertEquals(List.of(cells), found.get(0).places().stream().map(Trace.Place::cell).toList());
    }

    @Test
    void whereNothingDiffersNothingIsSaid() {
        assertEquals(List.of(), found());
    }

    @Test
    void aUnitWhoseOwnSumsFailByTheGap() {
        put("民政局", FRESH, "18");
        assertFound(Trace.Kind.SUMS, "民政局", FRESH);
        String words = found().get(0).words("2021").zh();
        assertTrue(words.contains("可能是“民政局”") && words.contains("填 18") && words.contains("若为 17"), words);
    }

    /** Its tables add up with the wrong number, and only its text has the right one. */
    @Test
    void aUnitWhoseTextStatesTheNumberThatClosesTheGap() {
        for (String row : List.of("new", "granted", "outcomeTotal")) {
            own.merge("requests/" + row + "/naturalPerson", BigDecimal.valueOf(-30), BigDecimal::add);
            own.merge("requests/" + row + "/total", BigDecimal.valueOf(-30), BigDecimal::add);
        }
        told.put("水务局", Map.of(FRESH, BigDecimal.valueOf(60)));
        assertFound(Trace.Kind.TEXT, "水务局", FRESH);
        String words = found().get(0).words("2021").zh();
        assertTrue(words.contains("填 90，而其正文写的是 60，差额正在于此"), words);
        told.put("教育局", Map.of(FRESH, BigDecimal.valueOf(11)));
        assertEquals(List.of(), found(), "two could be meant");
        told.clear();
        told.put("", Map.of(FRESH, own.get(FRESH).add(BigDecimal.valueOf(30))));
        assertFound(Trace.Kind.OWN_TEXT, "", FRESH);
        told.put("", Map.of(FRESH, own.get(FRESH).add(BigDecimal.valueOf(29))));
        assertEquals(List.of(), found(), "another number");
    }

    @Test
    void aNumberWrittenWrongShowsInTheTotalMadeFromIt() {
        put("水务局", PEOPLE, "96");
        put("水务局", FRESH, "96");
        assertFound(Trace.Kind.SUMS, "水务局", PEOPLE, FRESH);
    }

    @Test
    void failingSumsThatHaveNothingToDoWithTheGapAreNoHint() {
        put("教育局", "requests/carriedIn/total", "2");
        own.merge("requests/carriedIn/total", BigDecimal.valueOf(2), BigDecimal::add);
        put("民政局", "requests/partial/total", "4");
        own.merge("requests/partial/total", BigDecimal.valueOf(1), BigDecimal::add);
        assertEquals(List.of(), found());
    }

    @Test
    void theGovernmentsOwnSlipIsNotPutOnAUnit() {
        own.merge(FRESH, BigDecimal.valueOf(-9), BigDecimal::add);
        assertFound(Trace.Kind.OWN_SUMS, "", FRESH);
    }

    @Test
    void severalUnitsThatTogetherMakeTheGap() {
        put("民政局", FRESH, "19");
        put("水务局", FRESH, "91");
        assertFound(Trace.Kind.SUMS, "民政局、水务局", FRESH);
    }

    @Test
    void carriedInOtherwiseThanLastYearSays() {
        for (String column : List.of("naturalPerson", "total")) {
            put("教育局", "requests/carriedIn/" + column, "4");
            put("教育局", "requests/granted/" + column, "42");
            put("教育局", "requests/outcomeTotal/" + column, "42");
        }
        assertEquals(List.of(), found());
        expected.put("教育局", Map.of("requests/carriedIn/total", BigDecimal.ZERO, "requests/carriedIn/naturalPerson", BigDecimal.ZERO));
        assertFound(Trace.Kind.CARRY, "教育局", "requests/carriedIn/naturalPerson", "requests/carriedIn/total");
        expected.put("民政局", Map.of("requests/carriedIn/total", BigDecimal.ONE));
        assertFound(Trace.Kind.CARRY, "教育局", "requests/carriedIn/naturalPerson", "requests/carriedIn/total");
    }

    @Test
    void aUnitLeftOutOrCountedTwice() {
        units.get("水务局").forEach((cell, value) -> own.merge(cell, cell.startsWith("requests/") ? value.negate() : BigDecimal.ZERO, BigDecimal::add));
        assertEquals(Trace.Kind.LEFT_OUT, found().get(0).kind());
        assertEquals(List.of("水务局"), found().get(0).units());
        units.get("水务局").forEach((cell, value) -> own.merge(cell, cell.startsWith("requests/") ? value.add(value) : BigDecimal.ZERO, BigDecimal::add));
        assertEquals(Trace.Kind.DOUBLED, found().get(0).kind());
    }

    @Test
    void unitsWithTheSameFiguresAreNamedTogetherAndOfThreeNone() {
        units.put("商务局", unit(90, 5, 0, "0"));
        assertEquals(List.of("水务局", "商务局"), found().get(0).units());
        units.put("体育局", unit(90, 5, 0, "0"));
        units.get("体育局").forEach((cell, value) -> own.merge(cell, value, BigDecimal::add));
        assertEquals(List.of(), found());
    }

    @Test
    void slipsOfTheHand() {
        put("水务局", PERMITS, "3172");
        assertFound(Trace.Kind.SWAPPED, "水务局", PERMITS);
        put("水务局", PERMITS, "31277");
        assertFound(Trace.Kind.EXTRA, "水务局", PERMITS);
        put("水务局", PERMITS, "317");
        assertFound(Trace.Kind.LOST, "水务局", PERMITS);
        put("水务局", PERMITS, "31270");
        assertFound(Trace.Kind.TENFOLD, "水务局", PERMITS);
    }

    @Test
    void yuanForTenThousandYuan() {
        put("教育局", FEES, "125000");
        assertFound(Trace.Kind.YUAN, "教育局", FEES);
    }

    @Test
    void theGovernmentsSlip() {
        own.put(PERMITS, new BigDecimal("4149"));
        assertFound(Trace.Kind.OWN_SLIP, "", PERMITS);
    }

    @Test
    void aSlipThatWouldBreakTheUnitsOwnSumsIsNone() {
        put("教育局", "requests/granted/total", "83");
        put("教育局", "requests/granted/naturalPerson", "83");
        put("教育局", "requests/outcomeTotal/total", "83");
        put("教育局", "requests/outcomeTotal/naturalPerson", "83");
        put("教育局", "requests/new/total", "86");
        put("教育局", "requests/new/naturalPerson", "86");
        assertTrue(found().stream().noneMatch(trace -> trace.units().contains("水务局")), found().toString());
    }

    @Test
    void amongManySmallNumbersASlipIsLeftToChance() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            Map<String, BigDecimal> figures = unit(0, 0, 0, "0");
            figures.put(ISSUED, BigDecimal.valueOf(random.nextInt(90)));
            units.put("单位" + i, figures);
            own.merge(ISSUED, figures.get(ISSUED), BigDecimal::add);
        }
        long hinted = 0;
        for (int gap = 1; gap <= 200; gap++) {
            own.merge(ISSUED, BigDecimal.valueOf(-1), BigDecimal::add);
            hinted += found().size();
        }
        assertTrue(hinted <= 4, hinted + " of 200 gaps that nobody's slip made");
    }
}
