package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same text always gives the same claims, and no text stops the reader. */
class SameClaimsTest {
    private static final int SCRAMBLED = 600;

    @Test
    void theSameTextGivesTheSameClaimsInAnyOrderAndOnAnyThread() {
        List<Passages.Passage> passages = Batches.all();
        List<List<String>> once = passages.stream().map(Passages.Passage::read).toList();
        List<Integer> backwards = new ArrayList<>(IntStream.range(0, passages.size()).boxed().toList());
        Collections.reverse(backwards);
        Passage.forget();
        List<List<String>> again = new ArrayList<>(backwards.parallelStream().map(at -> passages.get(at).read()).toList());
        Collections.reverse(again);
        assertEquals(once, again);
    }

    /** 临江镇人民政府 is another organ in the county's report, and the whole in its own, whichever of the two is read first. */
    @Test
    void theSameWordsOfAnotherUnitAreReadForThatUnit() {
        String text = "2023年，临江镇人民政府收到申请12件。";
        for (String kind : List.of("G", "T", "G")) {
            List<String> read = new Passages.Passage(kind, 2023, "overview", text, List.of()).read();
            assertEquals(List.of(kind.equals("T") ? "requests.new 12" : "requests.new 12 @part"), read, kind);
        }
    }

    @Test
    void theSameWordsOfAnotherYearAreReadForThatYear() {
        String text = "2023年收到申请12件。";
        assertEquals(List.of("requests.new 12"), new Passages.Passage("D", 2023, "overview", text, List.of()).read());
        assertEquals(List.of("requests.new 12 @previousYear"), new Passages.Passage("D", 2024, "overview", text, List.of()).read());
    }

    /** Clauses of many reports put together at random: nonsense, but every quote stands where the claim says. */
    @Test
    void clausesPutTogetherAtRandomAreReadWithoutFault() {
        Random random = new Random(20240131);
        List<String> clauses = Batches.all().stream().flatMap(passage -> Arrays.stream(passage.text().split("(?<=[，。；、：（）])"))).toList();
        int claims = 0;
        for (int i = 0; i < SCRAMBLED; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12) + 2; k > 0; k--) {
                text.append(clauses.get(random.nextInt(clauses.size())));
            }
            Passages.Passage passage = new Passages.Passage(List.of("D", "G", "O").get(i % 3), 2020 + i % 5, "overview", text.toString(), List.of());
            for (Claim claim : Passages.claimsOf(passage)) {
                claims++;
                assertTrue(passage.text().startsWith(claim.quote(), claim.start()), () -> claim.quote() + " in " + passage.text());
            }
        }
        assertTrue(claims > SCRAMBLED, "only " + claims + " claims");
    }

    /** How producers write the same thing: half-width marks, full-width digits, blanks around figures, digits that a line break split. */
    @Test
    void marksDigitsAndBlanksMakeNoDifference() {
        assertSame(text -> text.replace('，', ',').replace('（', '(').replace('）', ')').replace('：', ':').replace('；', ';'));
        assertSame(text -> text.codePoints().map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        assertSame(text -> text.replaceAll("([0-9.,%]+)", " $1 "));
        assertSame(text -> text.replaceAll("([0-9])([0-9])(?=[件宗条])", "$1\n$2"));
    }

    /** A full stop before 其中 parts nothing. */
    @Test
    void whatFollowsAFullStopAndAmongThemAreParts() {
        assertSame(text -> text.replace("，其中", "。其中"));
    }

    @Test
    void partsOfTheYearBehindAStockAreTheYears() {
        Passages.Passage passage = new Passages.Passage("D", 2023, "overview", "2023年我局主动公开文件430件，近三年累计1290件。其中工作动态210件、人事信息20件，其他信息200件。", List.of());
        assertEquals(List.of("proactive.total 430", "proactive.total 1290 @cumulative", "proactive.total 210 @part", "proactive.total 20 @part", "proactive.total 200 @part"), passage.read());
    }

    private static void assertSame(UnaryOperator<String> rewriting) {
        Batches.all().parallelStream().forEach(passage -> {
            Passages.Passage rewritten = new Passages.Passage(passage.kind(), passage.year(), passage.section(), rewriting.apply(passage.text()), List.of());
            assertEquals(passage.read(), rewritten.read(), rewritten::text);
        });
    }
}
