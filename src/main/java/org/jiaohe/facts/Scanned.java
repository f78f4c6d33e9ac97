package org.jiaohe.facts;

import org.jiaohe.text.Bilingual;

/**
 * A statutory table that the file holds without text.
 *
 * @param state {@code picture} where it was read by character recognition, {@code unreadable} where it could not be read
 */
public record Scanned(Bilingual table, String state, Spot spot) {
}
