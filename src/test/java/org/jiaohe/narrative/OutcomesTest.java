package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comparing a figure with the tables comes to: every legitimate reading agrees, another scope is never compared. */
class OutcomesTest {
    private static final Map<Claim.Outcome, String> MARKS = Map.of(Claim.Outcome.AGREES, "+", Claim.Outcome.CONTRADICTS, "-", Claim.Outcome.NOT_COMPARABLE, "?");

    @Test
    void everyClaimIsComparedAsAPersonWould() throws IOException {
        assertEquals(List.of(), differences());
    }

    /** A text that goes on for pages without a full stop is not looked through anew for each of its figures. */
    @Test
    void aSentenceWithoutEndIsReadInParts() {
        Passages.Passage endless = new Passages.Passage("D", 2022, "requests", "新收政府信息公开申请12件，".repeat(500), List.of());
        List<Claim> claims = Passages.claimsOf(endless);
        assertEquals(500, claims.size());
        assertEquals(List.of(), claims.stream().filter(claim -> claim.sentence().length() > 2000).toList());
    }

    private static List<String> differences() throws IOException {
        ObjectNode tables;
        try (var in = OutcomesTest.class.getResourceAsStream("outcomes-tables.json")) {
            tables = (ObjectNode) new ObjectMapper().readTree(in);
        }
        List<String> differences = new ArrayList<>();
        for (Passages.Passage passage : Batches.in("outcomes.txt", label -> Batches.full(label.substring(0, label.length() - 1)) + " " + label.substring(label.length() - 1))) {
            List<String> read = Passages.claimsOf(passage, tables).stream().map(claim -> Passages.line(claim) + " " + MARKS.get(claim.outcome())).toList();
            if (!read.equals(passage.claims())) {
                differences.add(passage.text() + "\n    stated " + passage.claims() + "\n    read   " + read);
            }
        }
        return differences;
    }

    public static void main(String[] args) throws IOException {
        differences().forEach(System.out::println);
    }
}
