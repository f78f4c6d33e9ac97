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
    // Written out, since the quick compiler leaves those of a record out of line, and every outcome of every report is looked up.
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof RuleOutcome one && outcome == one.outcome && fromReading == one.fromReading && rule.equals(one.rule) && reason.equals(one.reason);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + reason.hashCode();
    }
}
