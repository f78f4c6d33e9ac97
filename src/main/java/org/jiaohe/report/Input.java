package org.jiaohe.report;

import java.util.OptionalInt;

/**
 * The file a report was read from.
 *
 * @param name   as the user named it
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param kind   {@code pdf}, {@code json} …
 * @param pages  number of pages, where the input has pages
 */
public record Input(String name, String sha256, String kind, OptionalInt pages) {
}
