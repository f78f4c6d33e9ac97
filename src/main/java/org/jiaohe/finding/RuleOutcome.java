package org.jiaohe.finding;

import java.util.Optional;
import org.jiaohe.text.Message;

/**
 * The outcome of one rule.
 *
 * @param reason     why it is inconclusive or not applicable; empty otherwise
 * @param fromReading whether it is inconclusive because part of the report itself was not surely read, which makes the
 *                   verdict inconclusive; false where something was merely not given
 */
public record RuleOutcome(String rule, Outcome outcome, Optional<Message> reason, boolean fromReading) {
}
