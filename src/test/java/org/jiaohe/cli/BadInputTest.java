package org.jiaohe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiaohe.report.pdf.HostilePdf;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users hand in by mistake, and files made to harm: one clear sentence, the documented exit code, and the batch goes on. */
class BadInputTest {
    @TempDir
    private Path folder;
    private String good;

    private record Call(int code, String out, String err) {
    }

    @BeforeEach
    void read() throws IOException {
        good = Files.readString(Path.of("fixtures/good-2020-department.report.json"));
    }

    private static Call check(String... args) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(args));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Lang.ZH).run(all.toArray(String[]::new));
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String path, String... words) {
        Call call = check(path);
        assertEquals(4, call.code(), call.err());
        for (String word : words) {
            assertTrue(call.err().contains(word), () -> word + " in " + call.err());
        }
        assertFalse(call.err().contains("\tat "), call.err());
        // One sentence in each language.
        assertEquals(2, call.err().lines().count(), call.err());
    }

    @Test
    void whatIsNoFileOfAReport() throws IOException {
        refused(folder.resolve("none.pdf").toString(), "找不到文件");
        refused(folder.toString(), "文件夹", "audit");
        refused(file("empty.pdf", ""), "空文件");
        refused(file("text.pdf", "only text"), "不是 PDF");
        refused(file("notes.txt", "会议记录"), "另存为 PDF");
        if (Files.exists(Path.of("/dev/zero"))) {
            refused("/dev/zero", "不是普通文件");
        }
    }

    @ParameterizedTest
    @CsvSource({"report.doc, d0cf11e0a1b11ae1, 文字处理文档", "named.pdf, 504b0304776f72642f, 文字处理文档", "report.zip, 504b030461, 压缩包", "report.rar, 526172211a07, 压缩包",
        "report.xlsx, 504b0304786c2f, 表格", "report.jpg, ffd8ffe0, --ocr", "report.html, 3c21444f43545950452068746d6c3e, 打印为 PDF", "report.rtf, 7b5c727466, 文字处理文档"})
    void otherFormatsAreCalledByName(String name, String hex, String word) throws IOException {
        refused(file(name, java.util.HexFormat.of().parseHex(hex)), word);
    }

    @Test
    void jsonThatIsNoReportNamesTheKey() throws IOException {
        refused(file("cut.json", "{\"unit\": "), "第 1 行");
        refused(file("other.json", "{\"a\": 1}"), "sections", "tables");
        refused(file("cell.json", "{\"sections\": [], \"tables\": {\"requests\": {\"new\": {\"total\": [1]}}}}"), "/tables/requests/new/total");
        refused(file("twice.json", good.replaceFirst("\"unit\":", "\"year\": 2019, \"unit\":")), "year", "两次");
        refused(file("number.json", good.replaceFirst("\"total\": *\\d+", "\"total\": 1e999999999")), "total", "30 位");
        refused(file("deep.json", "[".repeat(100_000)), "嵌套过深");
        refused(file("many.json", "[" + "0,".repeat(1_100_000) + "0]"), "内容过多");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
    void jsonIsReadInEveryEncodingThatOfficesWrite(String encoding) throws IOException {
        assertEquals(0, check(file("report.json", good.getBytes(Charset.forName(encoding)))).code());
        assertEquals(0, check(file("marked.json", "\uFEFF" + good)).code());
    }

    @Test
    void aReportThatNoFormatIsInForceForIsInconclusive() throws IOException {
        Call before = check(file("before.json", good.replace("2020", "2018")));
        assertEquals(3, before.code());
        assertTrue(before.out().contains("2019"), before.out());
        Call unknown = check(file("unknown.json", good.replaceAll("\"year\": *2020,", "").replace("2020年", "")));
        assertEquals(3, unknown.code());
        assertTrue(unknown.out().contains("年度"), unknown.out());
    }

    @Test
    void theBatchGoesOnAfterEach() throws IOException {
        Call call = check(folder.resolve("none.pdf").toString(), file("broken.json", "{"), "fixtures/good-2020-department.report.json", file("text.pdf", "x"), "--format", "json");
        assertEquals(4, call.code());
        assertTrue(call.out().contains("\"verdict\""), call.out());
        assertTrue(call.err().contains("none.pdf") && call.err().contains("broken.json") && call.err().contains("text.pdf"), call.err());
    }

    @ParameterizedTest
    @CsvSource({"--max-pages, 2", "--max-characters, 100", "--max-size, 0"})
    void limitsAreSetByOptions(String option, String value) {
        Call call = check("fixtures/guangzhou-science-2020.libreoffice.pdf", option, value);
        assertEquals(value.equals("0") ? 2 : 4, call.code(), call.err());
        assertTrue(call.err().contains(option), call.err());
    }

    @Test
    void theTextOfReportJsonIsHeldToTheLimitOfCharacters() {
        Call call = check("fixtures/good-2023-government.report.json", "--max-characters", "100");
        assertEquals(4, call.code(), call.err());
        assertTrue(call.err().contains("--max-characters"), call.err());
    }

    /** Half a gigabyte of heap is enough to say no. */
    @Test
    void filesMadeToFillTheMemoryAreRefused() throws IOException, InterruptedException {
        String bomb = file("bomb.pdf", new HostilePdf().onePage(HostilePdf.blanks(600), "/FlateDecode"));
        String twice = file("twice.pdf", new HostilePdf().onePage(HostilePdf.deflated(HostilePdf.blanks(600)), "[/FlateDecode /FlateDecode]"));
        String json = file("many.json", "{\"sections\": [" + "{\"key\": \"overview\", \"text\": \"y\"},".repeat(1_000_000) + "0], \"tables\": {}}");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "org.jiaohe.cli.Main", "check", bomb, twice, json)
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(4, process.exitValue(), said);
        for (String name : List.of("bomb.pdf", "twice.pdf", "many.json")) {
            assertTrue(said.contains(name), said);
        }
        assertFalse(said.contains("OutOfMemoryError"), said);
    }
}
