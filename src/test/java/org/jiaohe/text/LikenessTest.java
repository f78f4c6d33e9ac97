package org.jiaohe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final String LAST = "一是扎实推进依申请公开工作，全面梳理和优化工作流程、健全工作机制。二是继续加强业务指导培训。";

    @Test
    void equalTextsAreAlikeAndUnrelatedOnesAreNot() {
        assertEquals(1.0, Likeness.ratio(LAST, LAST));
        assertTrue(Likeness.ratio(LAST, "乡村道路建设进度滞后，资金缺口较大。") < 0.2);
        assertEquals(0.0, Likeness.ratio("", ""));
    }

    /** Whatever two texts are and wherever the line is drawn, it is reached where the ratio says so. */
    @Test
    void aRatioIsReachedWhereItIs() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String one = letters(random, random.nextInt(40));
            String other = random.nextBoolean() ? one + letters(random, random.nextInt(8)) : letters(random, random.nextInt(40));
            double ratio = Likeness.ratio(one, other);
            for (double least : new double[] {ratio, Math.nextUp(ratio), 0.85, 0.5}) {
                assertEquals(ratio >= least && !(one + other).isEmpty(), Likeness.reaches(Likeness.pairs(one), Likeness.pairs(other), least), () -> one + " beside " + other + " at " + least);
            }
        }
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'e').mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void singleCharactersAreAlikeOnlyWhereTheyAreTheSame() {
        assertEquals(1.0, Likeness.ratio("无", "无"));
        assertEquals(0.0, Likeness.ratio("无", "零"));
        assertEquals(0.0, Likeness.ratio("无", LAST + "无"));
        assertEquals(0.0, Likeness.ratio("无", ""));
    }

    @Test
    void findsTheStretchRepeatedWordForWord() {
        String now = "针对上年问题，" + LAST.substring(0, 32) + "，成效明显。";
        List<Likeness.Block> blocks = Likeness.blocks(now, LAST, 30);
        assertEquals(List.of(new Likeness.Block(7, 0, 32)), List.of(blocks.get(0)));
        assertTrue(Likeness.blocks(now, LAST, 40).isEmpty());
    }

    @Test
    void tellsAnOmissionFromAnotherChange() {
        assertTrue(Likeness.lacks("中华人民共和国信息公开条例", "中华人民共和国政府信息公开条例"));
        assertFalse(Likeness.lacks("中华人民共和国政府信息公开条列", "中华人民共和国政府信息公开条例"));
        assertEquals(1, Likeness.distance("政府信息公开条列", "政府信息公开条例"));
    }

    @Test
    void squeezedTextKnowsWhereItStood() {
        Squeezed squeezed = Squeezed.of("受 理 渠 。\n下一⾏");
        assertEquals("受理渠。\n下一行", squeezed.text());
        assertEquals(4, squeezed.start(2));
        assertEquals(5, squeezed.end(3));
    }

    @Test
    void sentencesKeepTheirClosingMarks() {
        String text = "他说“好。”然后走了；\n第二段";
        assertEquals(List.of("他说“好。”", "然后走了；", "第二段"), Sentences.of(text).stream().map(span -> span.in(text)).toList());
    }
}
