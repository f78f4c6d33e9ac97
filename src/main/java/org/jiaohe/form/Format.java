package org.jiaohe.form;

import java.util.Map;

/**
 * A statutory format of the annual report (政府信息公开工作年度报告格式).
 *
 * @param key      {@code 2019} or {@code 2021}
 * @param fromYear first report year it applies to
 * @param toYear   last report year it applies to, 9999 where it is in force
 * @param basis    document number, such as 国办公开办函〔2021〕30号
 */
public record Format(String key, int fromYear, int toYear, String basis, Map<TableKey, TableForm> tables) {
    public TableForm table(TableKey table) {
        return tables.get(table);
    }

    public boolean appliesTo(int year) {
        return fromYear <= year && year <= toYear;
    }
}
