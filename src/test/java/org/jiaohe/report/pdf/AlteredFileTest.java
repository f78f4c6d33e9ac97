package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jiaohe.document.Limits;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alters bytes in every part of a file: where other digits are read, the report is doubted as a whole, so that no rule accuses or clears. */
class AlteredFileTest {
    /** More copies for the figure in the decision record: {@code -Daltered.copies=1000}. */
    private static final int COPIES = Integer.getInteger("altered.copies", 30);

    @ParameterizedTest
    @ValueSource(strings = {"guangzhou-science-2020.pdf", "guangzhou-science-2020.libreoffice.pdf"})
    void otherDigitsAreNeverTrusted(String name) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("fixtures", name));
        String truth = digits(((ReadResult.Success) read(whole)).report());
        Random random = new Random(20_191_127);
        List<Integer> structure = new ArrayList<>();
        List<Integer> packed = new ArrayList<>();
        sort(whole, structure, packed);
        int differ = 0;
        List<String> trusted = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) {
            List<Integer> part = i % 2 == 0 ? structure : packed;
            int at = part.get(random.nextInt(part.size()));
            int how = random.nextInt(5);
            if (read(altered(whole, at, how, random)) instanceof ReadResult.Success success && !digits(success.report()).equals(truth)) {
                differ++;
                if (success.report().doubtsAbout(Doubt.FILE).isEmpty()) {
                    trusted.add(how + " at " + at);
                }
            }
        }
        System.out.printf("%s: %d altered copies, %d with other digits, %d of them trusted%n", name, COPIES, differ, trusted.size());
        assertTrue(differ > 0);
        assertTrue(trusted.size() * 100 <= differ, trusted::toString);
    }

    private static ReadResult read(byte[] bytes) {
        return PdfReportReader.read("altered.pdf", bytes, Limits.DEFAULT);
    }

    private static byte[] altered(byte[] whole, int at, int how, Random random) {
        byte[] copy = whole.clone();
        switch (how) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> copy[at] = (byte) random.nextInt(256);
            case 2 -> copy[at] = (byte) (copy[at] >= '0' && copy[at] <= '9' ? '0' + random.nextInt(10) : ' ');
            case 3 -> Arrays.fill(copy, at, Math.min(copy.length, at + 1 + random.nextInt(64)), (byte) 0);
            default -> {
                int length = Math.min(1 + random.nextInt(16), whole.length - at);
                copy = new byte[whole.length - length];
                System.arraycopy(whole, 0, copy, 0, at);
                System.arraycopy(whole, at + length, copy, at, whole.length - at - length);
            }
        }
        return copy;
    }

    /** Bytes outside and inside streams: few stand outside, and they say what the others mean. */
    private static void sort(byte[] bytes, List<Integer> structure, List<Integer> packed) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean inside = false;
        for (int i = 0; i < bytes.length; i++) {
            if (inside && text.startsWith("endstream", i)) {
                inside = false;
            } else if (!inside && text.startsWith("stream", i) && !text.startsWith("endstream", i - 3)) {
                inside = true;
            }
            (inside ? packed : structure).add(i);
        }
    }

    private static String digits(Report report) {
        StringBuilder out = new StringBuilder();
        for (TableKey key : TableKey.values()) {
            report.table(key).ifPresent(table -> table.cells().forEach(cell -> out.append(cell.pointer()).append(cell.value())));
        }
        report.sections().forEach(section -> section.text().chars().filter(Character::isDigit).forEach(c -> out.append((char) c)));
        return out.append(report.year().map(year -> year.value()).orElse(0)).toString();
    }
}
