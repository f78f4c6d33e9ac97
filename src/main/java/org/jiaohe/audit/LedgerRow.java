package org.jiaohe.audit;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeMap;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.output.Words;
import org.jiaohe.report.Report;

/**
 * One finding as the ledger (整改台账) and {@code findings.jsonl} carry it, in the language of the run. What is not known is empty.
 *
 * @param category one of the kinds of fault of 国办公开办函〔2021〕30号（四）, see {@link Category}
 * @param place    part, table, row, column and page in words
 * @param actual   what the report says there, or the words quoted
 * @param state    names the numbers of the finding whatever the language: another state is another case
 */
public record LedgerRow(String rule, String severity, String category, String title, String place, String actual, String expected, String message, String basis, String suggestion, String fingerprint, String state) {
    /** The rule on units that did not report. */
    public static final String MISSING = "P-10";
    private static final Set<String> POSITIONS = Set.of("page", "pages", "line", "lines");

    static LedgerRow of(CheckResult result, Finding finding, Words words) {
        Report report = result.examination().report();
        Spot spot = finding.spots().stream().findFirst().orElse(null);
        String quote = spot == null ? "" : spot.source().quote().orElse("");
        return new LedgerRow(finding.rule(), finding.severity().key(), Category.of(finding.rule()).key(), words.of(finding.title()), spot == null ? words.say("words.wholeReport") : words.place(spot, report),
                finding.actual().map(words::show).orElse(quote), finding.expected().map(words::show).orElse(""), words.of(finding.message()), words.of(finding.basis()), words.of(finding.suggestion()), finding.fingerprint(), stateOf(finding, quote));
    }

    /** The number of the finding that a unit did not report for a year (P-10). */
    public static String fingerprintOfMissing(String unit, int year) {
        return Digest.of(MISSING + "|" + unit + "|" + year).substring(0, 16);
    }

    /** What stands there, what should, and the other numbers of the message; not where it stands, which moves with unrelated edits. */
    private static String stateOf(Finding finding, String quote) {
        StringBuilder all = new StringBuilder(plain(finding.actual().orElse(quote))).append('|').append(plain(finding.expected().orElse("")));
        new TreeMap<>(finding.values()).forEach((name, value) -> {
            if (value instanceof Number && !POSITIONS.contains(name)) {
                all.append('|').append(name).append('=').append(plain(value));
            }
        });
        return stateOf(all.toString());
    }

    /** 12.0 and 12 are one number. */
    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    static String stateOf(String values) {
        return Digest.of(values).substring(0, 16);
    }
}
