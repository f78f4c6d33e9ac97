package org.jiaohe.form;

import java.util.List;

/**
 * One statutory row (行).
 *
 * @param key     the row's key in report JSON, such as {@code denied.stateSecret}
 * @param role    what the row is in the table's arithmetic
 * @param group   key of the group it stands in ({@code denied}, {@code unable} …), empty where it stands alone
 * @param columns keys of the columns in which the row has a cell, in order
 */
public record RowForm(String key, Label label, Role role, String group, List<String> columns) {
    /** What a row is in the identity 新收＋结转＝办理结果＋结转下年. */
    public enum Role {
        /** 本年新收 and 上年结转. */
        IN,
        /** One outcome that is counted itself. */
        LEAF,
        /** （七）总计. */
        TOTAL,
        /** 结转下年度继续办理. */
        OUT
    }
}
