package org.jiaohe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jiaohe.cli.CommandLineInterface;
import org.jiaohe.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newcomer sees on the files under fixtures: just the defects that were put in, at their levels and in their order. */
class FixturesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SEED = "T3-06 error;N-02 warning;N-09 warning;N-14 warning;N-22 warning;L-05 warning;"
            + "T2-11 info;N-19 info;D-11 info;D-12 info;F-07 info;L-09 info;L-10 info;L-14 info";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", value = {
            "good-2020-department.report.json | ''",
            "good-2023-government.report.json | ''",
            "bad-2020-department.report.json | T2-02 error;T3-06 error;T4-01 error;N-01 error;N-10 error",
            "bad-2023-government.report.json | S-10 error;T2-03 error;T3-06 error;T3-07 error;T3-08 error;T4-03 error;D-04 error",
            "guangzhou-science-2020.report.json | seed",
            "guangzhou-science-2020.pdf | seed",
            "guangzhou-science-2020.libreoffice.pdf | seed"})
    void tellsTheDefectsAndNoOthers(String file, String expected) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream quiet = new PrintStream(new ByteArrayOutputStream());
        new CommandLineInterface(new PrintStream(out, false, StandardCharsets.UTF_8), quiet, Lang.ZH).run("check", "fixtures/" + file, "--format", "json");
        JsonNode findings = JSON.readTree(out.toByteArray()).get("findings");
        String found = StreamSupport.stream(findings.spliterator(), false).map(one -> one.get("rule").asText() + " " + one.get("severity").asText()).collect(Collectors.joining(";"));
        assertEquals(expected.equals("seed") ? SEED : expected, found);
    }
}
