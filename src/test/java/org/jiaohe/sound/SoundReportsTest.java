package org.jiaohe.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.facts.Meta;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Severity;
import org.jiaohe.report.Input;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.json.JsonReportReader;

/** No rule may accuse a report that is consistent by construction, whatever its unit, year, size and wording. */
class SoundReportsTest {
    private static final Jiaohe JIAOHE = new Jiaohe(NationalPack.loadMeanwhile());

    @Property(tries = 300, seed = "711", edgeCases = EdgeCasesMode.NONE)
    void a_consistent_report_has_no_errors_and_no_warnings(@ForAll long seed) {
        Random random = new Random(seed);
        SoundUnit unit = SoundUnit.any(random);
        int year = 2019 + random.nextInt(7);
        int scale = SoundTables.scale(random);
        Optional<SoundReport> before = year > 2019 && random.nextBoolean() ? Optional.of(new SoundReport(random, unit, year - 1, Optional.empty(), scale)) : Optional.empty();
        SoundReport sound = new SoundReport(random, unit, year, before, scale);
        String json = sound.json().toPrettyString();
        Optional<Report> previous = before.map(one -> read(one.json().toPrettyString()));
        Meta meta = random.nextBoolean() ? Meta.NONE : sound.meta();
        CheckResult result = JIAOHE.check(read(json), meta, previous, List.of());
        List<String> accused = result.findings().stream().filter(finding -> finding.severity() != Severity.INFO).map(finding -> finding.rule() + " " + finding.message().zh()).toList();
        assertEquals(List.of(), accused, () -> "seed " + seed + "\n" + json);
    }

    private static Report read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        ReadResult read = JsonReportReader.read(new Input("sound.json", "", "json", OptionalInt.empty(), Map.of()), bytes);
        return ((ReadResult.Success) read).report();
    }
}
