package org.jiaohe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiaohe.cli.CommandLineInterface;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gate in a pipeline and a second look at a mended report: {@code --baseline} and {@code --against}, as a user meets them. */
class EarlierRunTest {
    private static final Path SEED = Path.of("fixtures/guangzhou-science-2020.report.json");

    @TempDir
    private Path folder;

    private record Call(int code, String out, String err) {
    }

    private static Call run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        int code = new CommandLineInterface(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Lang.ZH).run(words);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The seed report with one cell changed. */
    private Path changed(String row, String column, int value) throws IOException {
        var json = (com.fasterxml.jackson.databind.node.ObjectNode) new ObjectMapper().readTree(SEED.toFile());
        ((com.fasterxml.jackson.databind.node.ObjectNode) json.at("/tables/" + row)).put(column, value);
        return Files.writeString(folder.resolve(SEED.getFileName()), json.toPrettyString());
    }

    @Test
    void aBaselineIsWrittenOnceAndThenOnlyNewFindingsFail() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        Call first = run("check", SEED, "--baseline", baseline);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("写入基线文件"), first.err());
        byte[] written = Files.readAllBytes(baseline);
        assertEquals(0, run("check", SEED, "--baseline", baseline).code());
        Call worse = run("check", changed("disputes/reconsideration", "total", 9), "--baseline", baseline);
        assertEquals(1, worse.code(), worse.err());
        assertTrue(worse.err().contains("新增：T4-01"), worse.err());
        assertEquals(new String(written, StandardCharsets.UTF_8), Files.readString(baseline), "a baseline is never overwritten");
    }

    @Test
    void aReportThatTheBaselineDoesNotKnowIsAllNew() throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.json"), "{\"jiaoheBaseline\": 1, \"findings\": []}");
        assertEquals(1, run("check", SEED, "--baseline", baseline).code());
    }

    @Test
    void aSecondLookSaysWhatWasFixedWhatRemainsAndWhatIsNew() throws IOException {
        Path old = folder.resolve("old.json");
        assertEquals(1, run("check", SEED, "--format", "json", "-o", old).code());
        Path mended = mend();
        Call call = run("check", mended, "--against", old, "--format", "json");
        assertTrue(call.err().contains("已改正：T3-06"), call.err());
        assertFalse(call.out().contains("\"T3-06\", \"severity\""), call.out());
        Call same = run("check", SEED, "--against", old);
        assertTrue(same.err().contains("新增 0 个") && same.err().contains("已改正 0 个"), same.err());
        assertEquals(1, same.code(), "a second look does not forgive what remains");
    }

    /** The sums of the enterprises' and of the total column as the outcomes have it, with what was received to match. */
    private Path mend() throws IOException {
        var json = (com.fasterxml.jackson.databind.node.ObjectNode) new ObjectMapper().readTree(SEED.toFile());
        for (String cell : new String[] {"outcomeTotal/enterprise/2", "outcomeTotal/total/10", "new/enterprise/2", "new/total/11"}) {
            String[] part = cell.split("/");
            ((com.fasterxml.jackson.databind.node.ObjectNode) json.at("/tables/requests/" + part[0])).put(part[1], Integer.parseInt(part[2]));
        }
        return Files.writeString(folder.resolve("mended.json"), json.toPrettyString());
    }

    @Test
    void wrongFilesAreWrongUsageWithASentenceThatSaysWhatToDo() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"tables\": {}}");
        Call call = run("check", SEED, "--against", other);
        assertEquals(2, call.code());
        assertTrue(call.err().contains("不是校核结果，也不是基线文件"), call.err());
        assertEquals(2, run("check", SEED, "--against", folder.resolve("none.json")).code());
        assertEquals(2, run("check", SEED, "--against", other, "--baseline", other).code());
        Path foreign = Files.writeString(folder.resolve("foreign.json"),
                "{\"verdict\":\"failed\",\"input\":{\"file\":\"x\",\"unit\":\"甲局\",\"year\":2020},\"findings\":[{\"rule\":\"T3-06\",\"severity\":\"error\",\"fingerprint\":\"f\"}]}");
        Call none = run("check", SEED, "--against", foreign);
        assertEquals(2, none.code());
        assertTrue(none.err().contains("没有所给报告的结果"), none.err());
    }

    @Test
    void noFileThatTheCheckReadsBecomesItsResult() throws IOException {
        Path old = folder.resolve("old.json");
        run("check", SEED, "--format", "json", "-o", old);
        byte[] written = Files.readAllBytes(old);
        Call call = run("check", SEED, "--against", old, "--format", "json", "-o", old);
        assertEquals(2, call.code());
        assertTrue(call.err().contains("是本次检查所用的文件，不予覆盖"), call.err());
        assertEquals(new String(written, StandardCharsets.UTF_8), Files.readString(old));
        Path fresh = folder.resolve("fresh.json");
        assertEquals(2, run("check", SEED, "--baseline", fresh, "--format", "json", "-o", fresh).code(), "one file cannot be both");
        assertEquals(2, run("check", SEED, "--previous", old, "-o", old).code());
    }

    @Test
    void aFormatThatCannotShowTheInputLeavesTheOldFileAlone() throws IOException {
        Path out = Files.writeString(folder.resolve("out.pdf"), "old");
        Call call = run("check", SEED, "--format", "pdf", "-o", out);
        assertEquals(2, call.code());
        assertTrue(call.err().contains("批注格式只用于一份 PDF 年报"), call.err());
        assertEquals("old", Files.readString(out));
        assertEquals(2, run("check", SEED, "--format", "docx", "--template", out, "-o", folder.resolve("o.docx")).code());
        assertFalse(Files.exists(folder.resolve("o.docx")));
    }
}
