package org.jiaohe.facts;

/**
 * The unit is named in two ways (机关名称不一致).
 *
 * @param name   as named in the place pointed at
 * @param unit   the unit of the report
 * @param where  {@code title}, {@code closing}, {@code preamble} (本报告由某机关编制), {@code contact} (the contact that the preamble
 *               gives), {@code opening} (the subject of the first sentence of part one), {@code file} (the file's name) or {@code meta}
 * @param degree {@code prefix} where only leading regions differ, {@code short} where one is a short form, {@code other}
 */
public record NameClash(String name, String unit, String where, String degree, Spot spot) {
}
