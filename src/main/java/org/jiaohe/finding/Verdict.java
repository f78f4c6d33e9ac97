package org.jiaohe.finding;

/** The conclusion on a whole report (结论). */
public enum Verdict {
    FAILED("failed"), INCONCLUSIVE("inconclusive"), PASSED("passed");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
