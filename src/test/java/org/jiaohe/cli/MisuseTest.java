package org.jiaohe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jiaohe.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong command line is named in the user's language, not in that of a library. */
class MisuseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "audit in | 用法不对：缺少 -o FOLDER。",
            "audit in -o | 用法不对：缺少 -o FOLDER。",
            "check | 用法不对：缺少 INPUT。",
            "audit in -o out --workers some | 用法不对：--workers 的值“some”不可用。",
            "audit in -o out --bogus | 用法不对：没有选项 --bogus。",
            "audit in out2 -o out | 用法不对：多出了 out2。",
            "audit in -o out -o other | 用法不对：选项 -o 只能给一次。",
            "frob | 用法不对：没有命令 frob。",
            "check a.pdf --fail-on bad | 用法不对：--fail-on 的值“bad”不可用，应为 error、warning、info、never 之一。"})
    void isNamedInTheUsersLanguage(String line, String said) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(new PrintStream(OutputStream.nullOutputStream()), new PrintStream(err, true, StandardCharsets.UTF_8), Lang.ZH).run(line.split(" "));
        String first = err.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
        assertEquals(2, code);
        assertTrue(first.contains(said), first);
        assertFalse(first.matches(".*(?:Missing|Invalid|Unmatched|Unknown).*"), first);
    }
}
