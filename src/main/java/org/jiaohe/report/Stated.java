package org.jiaohe.report;

import org.jiaohe.text.Message;

/**
 * Something the report says about itself (unit, year, title), with where and how it is known.
 *
 * @param restsOn what the value was taken from: title, preamble, file name, data …
 */
public record Stated<T>(T value, Source source, Message restsOn) {
}
