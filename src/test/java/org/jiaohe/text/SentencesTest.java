package org.jiaohe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What goes on without an end is cut, so that looking around in it ends; nothing of it is lost. */
class SentencesTest {
    @Test
    void aSentenceEndsAtItsFullStop() {
        List<String> said = said("收到申请3件；办结3件。未发生复议。");
        assertEquals(List.of("收到申请3件；", "办结3件。", "未发生复议。"), said);
    }

    @Test
    void whatNeverEndsIsCutAtCommas() {
        String endless = "收到申请3件，".repeat(2000);
        List<String> said = said(endless);
        assertEquals(endless, String.join("", said));
        assertTrue(said.stream().allMatch(one -> one.length() <= 1100 && one.endsWith("，")), said.size() + " pieces");
    }

    @Test
    void whatHasNoCommasIsCutAnywhere() {
        String endless = "申请".repeat(20000);
        List<String> said = said(endless);
        assertEquals(endless, String.join("", said));
        assertTrue(said.size() > 10, said.size() + " pieces");
        String stopped = Squeezed.of(endless).punctuated().text();
        assertEquals(endless.length(), stopped.length());
        assertTrue(stopped.chars().filter(c -> c == '。').count() > 10, stopped);
    }

    @Test
    void aLongParagraphIsOne() {
        String text = "甲".repeat(5000);
        assertEquals(1, Sentences.paragraphs(text).size());
    }

    private static List<String> said(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).collect(Collectors.toList());
    }
}
