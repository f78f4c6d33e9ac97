package org.jiaohe.report;

/** A column's head or a block's or group's heading as printed, under the key it was taken for. */
public record Head(String key, String label, Source source) {
}
