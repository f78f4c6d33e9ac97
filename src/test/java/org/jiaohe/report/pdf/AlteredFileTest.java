package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an altered file shows other digits, no error is found in it and it does not pass. {@code src/bench/altered.sh} makes many more copies. */
class AlteredFileTest {
    private static final Path OTHER = Path.of("fixtures/readings/decimals.2019.office-docx.0.pdf");

    @ParameterizedTest
    @ValueSource(strings = {"guangzhou-science-2020.pdf", "guangzhou-science-2020.libreoffice.pdf", "readings/plain.2021.chromium.0.pdf"})
    void otherDigitsAreNeverTrusted(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("fixtures", name));
        AlterationRun.Count count = AlterationRun.count(whole, Files.readAllBytes(OTHER), 40, 20_191_127);
        assertTrue(count.differ() > 0);
        assertEquals(List.of(), count.trusted());
    }
}
