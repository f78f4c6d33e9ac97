package org.jiaohe.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.Jiaohe;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example beside a rule of the national pack must come out as it says. */
class NationalExamplesTest {
    private static final Path PACK = Path.of("rules/national");

    @TestFactory
    Stream<DynamicTest> examples() {
        Jiaohe jiaohe = new Jiaohe(NationalPack.loadMeanwhile());
        ExampleRunner runner = new ExampleRunner(new Judge(jiaohe.rules()), new ExampleReports(List.of(PACK.resolve("examples")), jiaohe::claims));
        return ExampleRunner.ruleFiles(PACK).stream().flatMap(file -> ExampleRunner.examples(file).stream())
                .map(example -> dynamicTest(example.rule() + " " + example.expect() + ": " + example.name(), () -> assertEquals(Optional.empty(), runner.run(example), example.rule() + " " + example.name())));
    }
}
