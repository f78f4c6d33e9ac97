package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a table without vertical lines ends. */
class RegionsTest {
    /** 附表2 below the last row was read as part of its figure, and surely: 10附表2. */
    @Test
    void theNumberOfTheNextTableIsNoneOfThisOne() {
        Drawn drawn = new Drawn().row(60, 480, 100, "信息内容", "本年处理决定数量").row(60, 480, 120, "行政处罚", "7").row(60, 480, 140, "行政强制", "10").words("附表2", 400, 156, 9).words("填表时间：2024年1月", 60, 172, 9);
        assertEquals(List.of(List.of("信息内容|本年处理决定数量", "行政处罚|7", "行政强制|10")), drawn.tables());
    }

    /** Table four in three, each with a line of its own above its heads: two of them were said to be missing (S-09). */
    @Test
    void theTableOfOneKindOfLitigationBeginsWithItsName() {
        String[] heads = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
        Drawn drawn = new Drawn().words("行政复议", 280, 100, 9).row(60, 480, 118, heads).row(60, 480, 136, "2", "0", "0", "1", "3")
                .words("行政诉讼（未经复议直接起诉）", 240, 160, 9).row(60, 480, 178, heads).row(60, 480, 196, "4", "0", "0", "1", "5")
                .words("行政诉讼（复议后起诉）", 250, 220, 9).row(60, 480, 238, heads).row(60, 480, 256, "6", "0", "0", "1", "7");
        assertEquals(List.of("行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"), drawn.tables().stream().map(table -> table.get(0)).toList());
        assertEquals(List.of("|2|0|0|1|3", "|4|0|0|1|5", "|6|0|0|1|7"), drawn.tables().stream().map(table -> table.get(2)).toList());
    }
}
