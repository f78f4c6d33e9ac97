package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Normal;

/**
 * One of the six statutory parts, present or not; and each extra part at the same level.
 *
 * @param key      {@code overview} … {@code other}, {@code extra}
 * @param number   the statutory number 一 to 六
 * @param printed  the number as printed; empty where none is, or the part is absent
 * @param heading  the statutory heading
 * @param titled   the heading as printed; empty where the part is absent
 * @param headline whether its heading stands on a line of its own
 * @param accepted whether the office accepts the heading as worded by the format
 * @param ideographs number of Chinese characters of its running text
 */
public record SectionFact(String key, boolean present, boolean headline, String number, String printed, String heading, String titled, String text, int ideographs, boolean accepted, Spot headingSpot, Spot bodySpot) {
    public SectionKey section() {
        return SectionKey.of(key);
    }

    /** Whether the heading is worded as the format words it, white space and punctuation aside. */
    public boolean standardHeading() {
        return accepted || titled.equals(heading) || Normal.bare(titled).equals(Normal.bare(heading));
    }

    /** Whether the text gives a figure for something, or says that there was none; both are alternatives of a regular expression. */
    public boolean counts(String words, String counters) {
        return Mentions.counted(text, words, counters);
    }

    /** Whether the text says nothing but 无, 暂无, 没有问题 or the like. */
    public boolean saysNothing() {
        if (ideographs > LONGEST) {
            return false;
        }
        String bare = Normal.bare(text);
        return bare.isEmpty() || NOTHING.contains(bare);
    }

    private static final List<String> NOTHING = List.of("无", "暂无", "没有", "没有问题", "无问题", "不存在问题", "暂无问题", "未发现问题", "无存在问题", "不存在");
    private static final int LONGEST = NOTHING.stream().mapToInt(String::length).max().orElseThrow();
}
