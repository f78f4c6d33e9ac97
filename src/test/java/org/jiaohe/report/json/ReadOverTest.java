package org.jiaohe.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.ReportReader;
import org.jiaohe.report.Sureness;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;
import org.junit.jupiter.api.Test;

/** What {@code extract} prints on places is read over but for how a cell was read; it must still be JSON. */
class ReadOverTest {
    private static final String REPORT = """
            {"unit": "青河市水务局", "year": 2023, "title": "青河市水务局2023年政府信息公开工作年度报告", "preamble": "%s", "sections": [],
             "tables": {"proactive": null, "requests": {"new": {"total": 3}}, "disputes": null}, "claims": [],
             "reading": {"doubts": [], "places": {"/tables/requests/new/total": {"page": 2, "box": %s, "by": "lattice"}}}}
            """;

    private static ReadResult read(String preamble, String box) {
        return ReportReader.read("a.json", REPORT.formatted(preamble, box).getBytes(StandardCharsets.UTF_8));
    }

    private static Report report(ReadResult result) {
        return ((ReadResult.Success) result).report();
    }

    @Test
    void howACellWasReadIsKnownWithoutItsPlace() {
        Report report = report(read("", "[1.0, 2.0, 3.0, 4.0]"));
        assertEquals(Sureness.ReadBy.LATTICE, report.table(TableKey.REQUESTS).orElseThrow().cell("new", "total").orElseThrow().sureness().by());
        assertEquals(report.table(TableKey.REQUESTS), report(read("", "{\"any\": [{\"thing\": null}]}")).table(TableKey.REQUESTS));
    }

    @Test
    void aFaultInAPlaceIsAFaultOfTheFile() {
        ReadResult.Failure broken = (ReadResult.Failure) read("", "[1.0,, 2.0]");
        assertTrue(Messages.text(broken.why(), Lang.ZH).contains("第 3 行"), Messages.text(broken.why(), Lang.ZH));
        ReadResult.Failure repeated = (ReadResult.Failure) read("", "{\"a\": 1, \"a\": 2}");
        assertEquals("reading.json.repeated", repeated.why().key());
    }

    @Test
    void figuresThatWereReadBeforeAreReadAnew() {
        String claims = REPORT.replace("\"claims\": []", "\"claims\": [{\"quote\": 3, \"outcome\": \"contradicts\"}, %s]");
        ReadResult told = ReportReader.read("a.json", claims.formatted("", "null", "[]").getBytes(StandardCharsets.UTF_8));
        assertEquals(report(read("", "[]")).table(TableKey.REQUESTS), report(told).table(TableKey.REQUESTS));
        ReadResult.Failure repeated = (ReadResult.Failure) ReportReader.read("a.json", claims.formatted("", "{\"a\": 1, \"a\": 2}", "[]").getBytes(StandardCharsets.UTF_8));
        assertEquals("reading.json.repeated", repeated.why().key());
    }

    @Test
    void aReplacementCharacterOfTheAuthorStaysOne() {
        assertEquals("办公室\uFFFD电话", report(read("办公室\uFFFD电话", "[]")).preamble().text());
    }

    /** One byte more or less had the whole text read in another encoding, and its author was told of errors in every part. */
    @Test
    void aDamagedCharacterIsNamed() {
        byte[] bytes = REPORT.formatted("本报告由青河市水务局办公室按照有关规定编制", "[]").getBytes(StandardCharsets.UTF_8);
        bytes[REPORT.substring(0, REPORT.indexOf("年政府")).getBytes(StandardCharsets.UTF_8).length + 1] = 'x';
        ReadResult.Failure damaged = (ReadResult.Failure) ReportReader.read("a.json", bytes);
        assertEquals("reading.json.characters", damaged.why().key());
        assertTrue(Messages.text(damaged.why(), Lang.EN).contains("line 1,"), Messages.text(damaged.why(), Lang.EN));
    }

    /** What websites put between characters to break lines: a whole part was said to be short (S-05), a term to be wrong (L-07). */
    @Test
    void charactersOfNoWidthAreNoneOfTheText() {
        assertEquals("本机关公开信息", report(read("本机\u200B关\uFEFF公开信\u00AD息", "[]")).preamble().text());
    }
}
