package org.jiaohe.facts;

/**
 * What the document file says of itself and the report does not (文档属性).
 *
 * @param key   {@code title} or {@code author}
 * @param clash {@code year} another year, {@code unit} another organ
 */
public record FileProperty(String key, String value, String clash, Spot spot) {
}
