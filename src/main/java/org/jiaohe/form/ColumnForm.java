package org.jiaohe.form;

/** One statutory column (列): key of CONTRACT, label, and what its cells may hold. */
public record ColumnForm(String key, Label label, Kind kind) {
    /** What a cell of the column holds. */
    public enum Kind {
        /** A whole number of items, zero or more. */
        COUNT,
        /** A whole number that may be negative: 本年增/减. */
        CHANGE,
        /** A decimal sum of money: fees in 万元, procurement as printed. */
        AMOUNT
    }
}
