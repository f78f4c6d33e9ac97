package org.jiaohe.facts;

/**
 * The column of the website that a report's address shows (栏目).
 *
 * @param kind {@code annual} the column of annual reports, {@code other} another column such as 通知公告, {@code unknown}
 * @param sign what of the address tells; empty where nothing does
 */
public record WebColumn(String kind, String sign, String url, Spot spot) {
}
