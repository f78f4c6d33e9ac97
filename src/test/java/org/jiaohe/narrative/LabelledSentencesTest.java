package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.Source;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.Stated;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Message;
import org.junit.jupiter.api.Test;

/**
 * Recall and precision of the claims on labelled sentences. One sentence in three is held out by its hash: of those only
 * the totals are printed, so that nobody writes the grammar to them.
 */
class LabelledSentencesTest {
    private static final int PARTS = 3;

    private int found;
    private int expected;
    private int right;

    @Test
    void developmentPart() throws IOException {
        count(false);
        assertTrue(right >= FLOOR_RECALL_DEVELOPMENT * expected && right >= FLOOR_PRECISION_DEVELOPMENT * found, totals("development"));
    }

    @Test
    void heldOutPart() throws IOException {
        count(true);
        assertTrue(right >= FLOOR_RECALL_HELD_OUT * expected && right >= FLOOR_PRECISION_HELD_OUT * found, totals("held out"));
    }

    private static final double FLOOR_RECALL_DEVELOPMENT = 1;
    private static final double FLOOR_PRECISION_DEVELOPMENT = 1;
    private static final double FLOOR_RECALL_HELD_OUT = 0.91;
    private static final double FLOOR_PRECISION_HELD_OUT = 0.99;

    private void count(boolean heldOut) throws IOException {
        List<String[]> cases = new ArrayList<>();
        for (String line : lines("none.txt")) {
            cases.add(new String[] {"d", line, ""});
        }
        for (String line : lines("claims.tsv")) {
            String[] parts = line.split("\t", -1);
            cases.add(new String[] {parts[0], parts[1].replace("\\n", "\n"), parts[2]});
        }
        for (String[] one : cases) {
            if (Math.floorMod(one[1].hashCode(), PARTS) == 0 == heldOut) {
                sentence(one, heldOut);
            }
        }
        System.out.println(totals(heldOut ? "held out" : "development"));
    }

    private void sentence(String[] one, boolean heldOut) {
        List<String> want = new ArrayList<>(List.of(one[2].trim().split(" ")));
        want.removeIf(String::isBlank);
        want.replaceAll(LabelledSentencesTest::full);
        List<String> got = new ArrayList<>(ClaimReader.read(report(one[0], one[1])).stream().map(LabelledSentencesTest::shown).toList());
        expected += want.size();
        found += got.size();
        List<String> extra = new ArrayList<>(got);
        want.forEach(extra::remove);
        right += got.size() - extra.size();
        got.forEach(want::remove);
        if (!heldOut && !(extra.isEmpty() && want.isEmpty())) {
            System.out.println(one[1] + "  missed " + want + "  too many " + extra);
        }
    }

    private String totals(String part) {
        return String.format("%s: %d expected, %d found, %d right; recall %.1f %%, precision %.1f %%", part, expected, found, right, 100.0 * right / expected, 100.0 * right / found);
    }

    private static String full(String label) {
        Map<String, String> areas = Map.of("r.", "requests.", "d.", "disputes.", "p.", "proactive.", "f.", "infoFee.");
        return areas.get(label.substring(0, 2)) + label.substring(2);
    }

    static String shown(Claim claim) {
        BigDecimal value = claim.value().signum() == 0 ? BigDecimal.ZERO : claim.value().stripTrailingZeros();
        return claim.quantity() + "=" + value.toPlainString() + (claim.approx() ? "~" : "") + (claim.scope() == Claim.Scope.WHOLE ? "" : "/" + claim.scope().key());
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = LabelledSentencesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
        }
    }

    static Report report(String who, String text) {
        String unit = switch (who) {
            case "g" -> "某县人民政府";
            case "o" -> "某市人民政府办公室";
            default -> "某市科学技术局";
        };
        Message why = Message.of("test.given");
        List<Section> sections = List.of(new Section(SectionKey.OVERVIEW, "一", "总体情况", true, Source.NOWHERE, SourcedText.plain(text, "/sections/0/text")));
        return new Report(new Input("test.json", "0", "json", OptionalInt.empty(), Map.of()), Optional.of(new Stated<>(unit, Source.NOWHERE, why)),
                new Stated<>(who.equals("g") ? UnitType.GOVERNMENT : UnitType.DEPARTMENT, Source.NOWHERE, why), Optional.of(new Stated<>(2023, Source.NOWHERE, why)), Optional.empty(),
                Optional.empty(), SourcedText.plain("", "/preamble"), sections, new EnumMap<>(TableKey.class), SourcedText.plain("", "/closing"), List.of());
    }
}
