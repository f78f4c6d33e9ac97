package org.jiaohe.audit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person decided on one finding (复核结论). It holds for what stood at the place then: another number there is another
 * case, and the finding is open again.
 *
 * @param fingerprint of the finding, for its unit and year
 * @param by          who decided, {@code on} which day
 * @param state       names the numbers of the finding as they were, see {@link LedgerRow#state()}
 * @param actual      what stood there, and {@code expected} what should have, in words
 * @param sha256      of the report that was decided on
 */
public record Decision(String unit, int year, String rule, String fingerprint, Kind kind, String by, LocalDate on, String reason, String state, String actual, String expected, String sha256) {
    /** No finding's state. */
    private static final String ANOTHER = "another";

    /** What was decided. */
    public enum Kind {
        /** 豁免: the finding is right and accepted. */
        WAIVED,
        /** 已整改: the unit says that it mended the report. */
        CORRECTED,
        /** 申诉: the unit says that the finding is wrong. */
        DISPUTED,
        /** 撤回: whatever was decided before no longer holds. */
        OPEN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    /** How a decision stands to a finding of today. */
    public enum Standing {
        /** The finding is as it was. */
        HOLDS,
        /** Another number stands there now. */
        REOPENED,
        /** A report said to be corrected still shows what it showed. */
        UNMENDED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same beside a finding that came in place of the one it was made on, whose numbers are others whatever they are. */
    Decision onAnother() {
        return new Decision(unit, year, rule, fingerprint, kind, by, on, reason, ANOTHER, actual, expected, sha256);
    }

    /** @param sha256 of the report that shows the finding */
    public Standing on(LedgerRow finding, String sha256) {
        if (!state.equals(finding.state())) {
            return Standing.REOPENED;
        }
        return kind == Kind.CORRECTED && !sha256.equals(this.sha256) ? Standing.UNMENDED : Standing.HOLDS;
    }

    /** How it stands to a report that is still not there. */
    Standing onMissing() {
        return kind == Kind.CORRECTED ? Standing.UNMENDED : Standing.HOLDS;
    }

    /** Whether the finding no longer counts as one that must be mended. */
    public boolean settles(LedgerRow finding, String sha256) {
        return kind == Kind.WAIVED && on(finding, sha256) == Standing.HOLDS;
    }
}
