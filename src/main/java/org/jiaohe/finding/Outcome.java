package org.jiaohe.finding;

/** What a rule came to on a report (四态结论). */
public enum Outcome {
    /** 命中. */
    VIOLATED("violated"),
    /** 通过. */
    SATISFIED("satisfied"),
    /** 不可判：缺少所需材料，或所需内容未能确定读出. */
    INCONCLUSIVE("inconclusive"),
    /** 不适用. */
    NOT_APPLICABLE("not-applicable");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
