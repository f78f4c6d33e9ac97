package org.jiaohe.output;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Gate;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Verdict;

/** A few lines that a person can paste into a message to the author: the conclusion, the gravest findings, what is left open. */
final class TextSummary {
    /** A message that is longer than a screen of a phone is not read. */
    private static final int MOST = 5;
    private final Checked checked;
    private final Words words;

    TextSummary(Checked checked, Words words) {
        this.checked = checked;
        this.words = words;
    }

    /** One paragraph each, not yet wrapped. */
    List<String> lines() {
        CheckResult result = checked.result();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("output.text.summaryHead", "subject", words.subject(result), "verdict", words.verdict(result), "error", result.count(Severity.ERROR), "warning", result.count(Severity.WARNING),
                "info", result.count(Severity.INFO)));
        List<Finding> grave = result.findings().stream().filter(finding -> finding.severity() != Severity.INFO && checked.waiver(finding).isEmpty()).toList();
        for (Finding finding : grave.subList(0, Math.min(MOST, grave.size()))) {
            lines.add(words.say("output.text.summaryEntry", "number", lines.size(), "place", finding.spots().isEmpty() ? words.say("words.wholeReport") : words.place(finding.spots().get(0), result.examination().report()),
                    "message", finding.message()));
        }
        if (grave.size() > MOST) {
            lines.add(words.say("output.text.summaryMore", "count", grave.size() - MOST));
        }
        // Where nothing is wrong the verdict itself has said it.
        if (Gate.incomplete(result) && result.verdict() == Verdict.FAILED) {
            lines.add(words.say("output.text.summaryUnread"));
        }
        return lines;
    }
}
