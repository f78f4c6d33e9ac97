package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words of the text a claim quotes. */
class QuotedWordsTest {
    private static List<String> quotes(String text) {
        return Passages.claimsOf(new Passages.Passage("D", 2023, "overview", text, List.of())).stream().map(Claim::quote).toList();
    }

    @Test
    void aHeadingAboveIsNoPartOfTheWords() {
        assertEquals(List.of("新收政府信息公开申请12件"), quotes("（二）依申请公开情况\n新收政府信息公开申请12件。"));
        assertEquals(List.of("全年共收到政府信息公开申请12件"), quotes("2.依申请公开情况\n　　全年共收到政府信息公开申请12件。"));
    }
}
