package org.jiaohe.report;

import java.util.Map;
import java.util.OptionalInt;

/**
 * The file a report was read from.
 *
 * @param name       as the user named it
 * @param sha256     of its bytes, lower-case hexadecimal; empty where it was not asked for
 * @param kind       {@code pdf}, {@code json} …
 * @param pages      number of pages, where the input has pages
 * @param properties what the document says of itself, as it stands: {@code title}, {@code author}, and {@code created}
 *                   as an ISO 8601 date; empty where the input carries none
 */
public record Input(String name, String sha256, String kind, OptionalInt pages, Map<String, String> properties) {
    public Input {
        properties = Map.copyOf(properties);
    }

    public Input(String name, String sha256, String kind, OptionalInt pages) {
        this(name, sha256, kind, pages, Map.of());
    }
}
