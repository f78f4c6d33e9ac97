package org.jiaohe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiaohe.audit.Progress;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;

/** How far an audit is, as a log and as a terminal show it. */
class AuditProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(Lang lang) {
        return new Console(new PrintStream(new ByteArrayOutputStream()), new PrintStream(err, true, StandardCharsets.UTF_8), lang);
    }

    private List<String> said() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aLogHasPlainLinesWithRateAndRemainingTime() {
        Progress lines = new AuditProgress.Lines(console(Lang.ZH), 0);
        lines.begin(10, 3);
        lines.more(2);
        lines.step("a.pdf");
        lines.step("b.pdf");
        lines.end();
        assertEquals(3, said().size(), said()::toString);
        assertTrue(said().get(0).contains("共 10 份，已完成 3 份"), said()::toString);
        assertEquals("jiaohe: 已完成 4/12 份。", said().get(1), "one file tells no rate");
        assertTrue(said().get(2).matches("jiaohe: 已完成 5/12 份，每秒 [0-9.]+ 份，约剩 [0-9]+ 秒。"), said()::toString);
    }

    @Test
    void aLogIsNotFlooded() {
        Progress lines = new AuditProgress.Lines(console(Lang.EN), TimeUnit.HOURS.toNanos(1));
        lines.begin(1000, 0);
        for (int i = 0; i < 1000; i++) {
            lines.step("report" + i);
        }
        assertEquals(1, said().size(), said()::toString);
    }

    @Test
    void aTerminalHasOneBarThatEndsFull() {
        Progress bar = new AuditProgress.Bar(console(Lang.ZH));
        bar.begin(4, 1);
        bar.more(1);
        for (int i = 0; i < 4; i++) {
            bar.step("report" + i);
        }
        bar.end();
        String last = said().get(said().size() - 1);
        assertTrue(last.contains("检查") && last.contains("100%") && last.contains("5/5") && last.contains("/s"), last);
    }

    @Test
    void outsideATerminalThereIsNoBar() {
        assertFalse(console(Lang.ZH).watched());
        assertTrue(AuditProgress.on(console(Lang.ZH)) instanceof AuditProgress.Lines);
    }
}
