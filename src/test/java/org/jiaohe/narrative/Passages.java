package org.jiaohe.narrative;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.ReportReader;

/** Passages with the claims that a person found in them, and what the reader finds. */
final class Passages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<String>> UNITS = Map.of("D", List.of("青河市水务局", "department"), "G", List.of("青河县人民政府", "government"),
            "C", List.of("青河市人民政府", "government"), "O", List.of("青河市人民政府办公室", "agency-office"), "T", List.of("青河县临江镇人民政府", "government"));

    /**
     * @param kind   a letter of {@link #UNITS}, or the unit's full name
     * @param claims {@code quantity value [~] [@scope]} in the order of the text
     */
    record Passage(String kind, int year, String section, String text, List<String> claims) {
        List<String> read() {
            return claimsOf(this).stream().map(Passages::line).toList();
        }
    }

    /** How many claims were stated, read, and both. */
    record Score(int stated, int read, int right, List<String> differences) {
        double recall() {
            return stated == 0 ? 1 : right / (double) stated;
        }

        double precision() {
            return read == 0 ? 1 : right / (double) read;
        }
    }

    private Passages() {
    }

    static List<Passage> in(String resource) {
        String all;
        try (var in = Passages.class.getResourceAsStream(resource)) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Passage> passages = new ArrayList<>();
        for (String block : all.split("\n\\s*\n")) {
            List<String> lines = block.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
            if (lines.size() >= 2) {
                String[] head = lines.get(0).split(" ");
                List<String> text = lines.subList(1, lines.size()).stream().filter(line -> !line.startsWith(" ")).toList();
                passages.add(new Passage(head[0], Integer.parseInt(head[1]), head[2], String.join("\n", text), lines.subList(1, lines.size()).stream().filter(line -> line.startsWith(" ")).map(String::strip).toList()));
            }
        }
        return passages;
    }

    static Score score(List<Passage> passages) {
        int stated = 0;
        int read = 0;
        int right = 0;
        List<String> differences = new ArrayList<>();
        for (Passage passage : passages) {
            List<String> missing = new ArrayList<>(passage.claims());
            List<String> extra = new ArrayList<>();
            List<String> found = passage.read();
            for (String claim : found) {
                if (!missing.remove(claim)) {
                    extra.add(claim);
                }
            }
            stated += passage.claims().size();
            read += found.size();
            right += found.size() - extra.size();
            if (!missing.isEmpty() || !extra.isEmpty()) {
                differences.add(passage.text() + "\n    missing " + missing + "\n    extra   " + extra);
            }
        }
        return new Score(stated, read, right, differences);
    }

    static List<Claim> claimsOf(Passage passage) {
        return claimsOf(passage, JSON.createObjectNode());
    }

    /** What is read of the passage in a report with these tables. */
    static List<Claim> claimsOf(Passage passage, ObjectNode tables) {
        return ClaimReader.read(reportOf(passage, tables));
    }

    static Report reportOf(Passage passage, ObjectNode tables) {
        ObjectNode root = JSON.createObjectNode();
        List<String> unit = UNITS.getOrDefault(passage.kind(), List.of(passage.kind(), ""));
        root.put("unit", unit.get(0)).put("unitType", unit.get(1)).put("year", passage.year()).put("format", passage.year() < 2021 ? "2019" : "2021")
                .put("title", unit.get(0) + passage.year() + "年政府信息公开工作年度报告");
        root.putArray("sections").addObject().put("key", passage.section()).put("number", "一").put("heading", "总体情况").put("text", passage.text());
        root.set("tables", tables);
        return ((ReadResult.Success) ReportReader.read("passage.json", root.toString().getBytes(StandardCharsets.UTF_8))).report();
    }

    static String line(Claim claim) {
        return claim.quantity() + " " + claim.value().toPlainString() + (claim.approx() ? " ~" : "") + (claim.scope() == Claim.Scope.WHOLE ? "" : " @" + claim.scope().key());
    }

    /** Prints what differs: {@code Passages passages-dev.txt}. */
    public static void main(String[] args) {
        Score score = score(in(args[0]));
        score.differences().forEach(System.out::println);
        System.out.printf("recall %.4f (%d of %d), precision %.4f (%d of %d)%n", score.recall(), score.right(), score.stated(), score.precision(), score.right(), score.read());
    }
}
