package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * A report whose tables bear out its text is accused of nothing, whatever the wording; and where one cell is changed, the figure
 * that states this cell contradicts it and no figure of another row does.
 */
class ConsistentTablesTest {
    /** Rows that a figure of another name may legitimately be told of, by the readings of N-01 to N-04. */
    private static final List<String> RELATED = List.of("requests.new", "requests.received", "requests.carriedIn", "requests.outcomeTotal");

    @Test
    void noFigureContradictsTablesThatBearItOut() {
        List<String> accused = Batches.all().parallelStream().flatMap(passage -> Passages.claimsOf(passage, ConsistentTables.of(passage)).stream().filter(claim -> claim.outcome() == Claim.Outcome.CONTRADICTS)
                .map(claim -> passage.text() + "\n    " + Passages.line(claim) + " " + claim.note().map(note -> note.values().toString()).orElse(""))).toList();
        assertEquals(List.of(), accused, accused.size() + " accused");
    }

    @Test
    void oneChangedCellIsContradictedByItsOwnFigureAlone() {
        AtomicInteger changed = new AtomicInteger();
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        Batches.all().parallelStream().forEach(passage -> {
            ObjectNode tables = ConsistentTables.of(passage);
            for (Claim claim : Passages.claimsOf(passage, tables)) {
                if (claim.outcome() == Claim.Outcome.AGREES && claim.pointer().isPresent()) {
                    changed.incrementAndGet();
                    check(passage, tables, claim, wrong);
                }
            }
        });
        assertTrue(changed.get() > 1500, "changed " + changed);
        assertEquals(List.of(), wrong, wrong.size() + " of " + changed);
    }

    private static void check(Passages.Passage passage, ObjectNode tables, Claim claim, List<String> wrong) {
        String[] at = claim.pointer().orElseThrow().split("/");
        ObjectNode other = tables.deepCopy();
        ObjectNode row = (ObjectNode) other.get(at[2]).get(at[3]);
        raise(row, at[4]);
        // A total that its own parts contradict is T4-01's; and 办理 may mean what was received.
        if (at[2].equals("disputes") && at[4].equals("total")) {
            raise(row, "pending");
        }
        if (at[3].equals("outcomeTotal")) {
            raise((ObjectNode) other.get("requests").get("new"), at[4]);
        }
        List<Claim> claims = Passages.claimsOf(passage, other);
        // Two figures of one row, of which either or both may be meant, contradict nothing.
        boolean several = claims.stream().anyMatch(one -> one.note().filter(note -> note.key().equals("narrative.several")).isPresent());
        boolean own = several || claims.stream().anyMatch(one -> one.start() == claim.start() && one.quantity().equals(claim.quantity()) && one.outcome() == Claim.Outcome.CONTRADICTS);
        List<String> strangers = claims.stream().filter(one -> one.outcome() == Claim.Outcome.CONTRADICTS && !related(one.quantity(), claim.quantity()) && !one.pointer().equals(claim.pointer())).map(Passages::line).toList();
        if (!own || !strangers.isEmpty()) {
            wrong.add(passage.text() + "\n    " + Passages.line(claim) + (own ? "" : " does not contradict") + " " + strangers);
        }
    }

    private static void raise(ObjectNode row, String column) {
        row.put(column, new BigDecimal(row.get(column).asText()).add(BigDecimal.valueOf(7_000_000)));
    }

    private static boolean related(String one, String other) {
        String[] pair = {one.replaceFirst("@.*", ""), other.replaceFirst("@.*", "")};
        return pair[0].equals(pair[1]) || RELATED.contains(pair[0]) && RELATED.contains(pair[1]) || pair[0].startsWith(pair[1] + ".") || pair[1].startsWith(pair[0] + ".") || pair[0].startsWith("disputes.") && pair[1].startsWith("disputes.")
                || Map.of("requests.granted", "requests.partial", "requests.partial", "requests.granted").getOrDefault(pair[0], "").equals(pair[1]);
    }
}
