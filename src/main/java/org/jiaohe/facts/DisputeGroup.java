package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Bilingual;

/**
 * One of the three groups of table four.
 *
 * @param key   {@code reconsideration}, {@code directLitigation}, {@code litigationAfterReconsideration}
 * @param parts 结果维持＋结果纠正＋其他结果＋尚未审结
 * @param total 总计 as printed
 * @param cases the larger of the two where both are known: what really happened may be either
 */
public record DisputeGroup(String key, Bilingual label, Amount upheld, Amount corrected, Amount other, Amount pending, Amount parts, Amount total, Amount cases, Diagnosis diagnosis, List<Spot> spots) {
    /** 已审结：维持＋纠正＋其他. */
    public Amount closed() {
        return upheld.plus(corrected).plus(other);
    }

    public java.math.BigDecimal correctedPercent() {
        return RequestTotals.share(corrected, closed());
    }
}
