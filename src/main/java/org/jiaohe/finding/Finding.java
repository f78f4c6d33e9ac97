package org.jiaohe.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.facts.Spot;
import org.jiaohe.text.Bilingual;

/**
 * One thing that is wrong with a report, ready to be sent to its author.
 *
 * @param expected    what should stand there: a number or text; empty where there is no single right value
 * @param actual      what stands there
 * @param basis       document number and article
 * @param fingerprint stable over runs and over unrelated edits
 * @param spots       where it shows, the main place first
 * @param related     fingerprints of findings that have the same root cause
 */
public record Finding(String rule, Severity severity, Bilingual title, Bilingual message, Optional<Object> expected, Optional<Object> actual, Bilingual basis,
                      Bilingual suggestion, String fingerprint, List<Spot> spots, Map<String, Object> values, List<String> related) {
    public Finding {
        spots = List.copyOf(spots);
        related = List.copyOf(related);
    }
}
