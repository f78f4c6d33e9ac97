package org.jiaohe.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who printed a page, and when, strewn over it in grey. */
class WatermarksTest {
    private final List<Glyph> all = new ArrayList<>();

    private List<Glyph> words(String text, double left, double baseline) {
        List<Glyph> out = new ArrayList<>();
        for (char c : text.toCharArray()) {
            double x = left + 12 * out.size();
            out.add(new Glyph(String.valueOf(c), new Area(x, baseline - 10, x + 12, baseline + 2), baseline, 12, 0, all.size() + out.size()));
        }
        all.addAll(out);
        return out;
    }

    /** On a page with little text no tile met a dark character; one stood level with a heading, which was said to be missing (S-01). */
    @Test
    void wordsThatStandAllOverThePageAreNoText() {
        words("六、其他需要报告的事项", 60, 100);
        List<Glyph> faint = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            faint.addAll(words("云湖市政府张三", 60 + 180 * (i % 3), 104 + 200 * (i / 3)));
        }
        assertEquals(faint.size(), Watermarks.among(faint, all).size());
    }

    @Test
    void headsInGreyThatATableRepeatsAreText() {
        words("二、主动公开政府信息情况", 60, 60);
        words("规章、行政规范性文件、行政许可、行政处罚、行政强制", 60, 80);
        List<Glyph> faint = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            faint.addAll(words("信息内容", 60, 300 + 40 * i));
        }
        assertEquals(0, Watermarks.among(faint, all).size());
    }

    /** The page's edge left GK-20 of the last tile of each line, which broke up sentences and was part of a word said to be misspelt (L-05). */
    @Test
    void whatThePagesEdgeLeavesOfATileIsNoText() {
        words("二、主动公开政府信息情况", 60, 60);
        List<Glyph> faint = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            faint.addAll(words("云湖市政府张三", 60 + 180 * (i % 2), 104 + 200 * (i / 2)));
            faint.addAll(words("云湖市", 420, 104 + 200 * (i / 2)));
        }
        faint.addAll(words("三", 20, 104));
        assertEquals(faint.size(), Watermarks.among(faint, all).size());
        // Words between the tiles, or on a line of their own, are not cut off by the edge.
        List<Glyph> own = words("云湖市", 200, 700);
        List<Glyph> between = words("三", 160, 104);
        faint.addAll(own);
        faint.addAll(between);
        assertEquals(faint.size() - own.size() - between.size(), Watermarks.among(faint, all).size());
    }
}
