package org.jiaohe.narrative;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableKey;

/** Tables that bear out everything a labelled passage states, made from its labels. */
final class ConsistentTables {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> APPLICANTS = List.of("naturalPerson", "enterprise", "research", "publicWelfare", "legalService", "otherOrganisation", "total");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");

    private ConsistentTables() {
    }

    static ObjectNode of(Passages.Passage passage) {
        Map<String, BigDecimal> stated = stated(passage);
        ObjectNode tables = JSON.createObjectNode();
        tables.set("requests", requests(passage, stated));
        tables.set("disputes", disputes(stated));
        tables.set("proactive", proactive(passage, stated));
        return tables;
    }

    /** What is stated of the whole, without approximate figures; where two figures share a row the row is their sum. */
    private static Map<String, BigDecimal> stated(Passages.Passage passage) {
        Map<String, BigDecimal> stated = new LinkedHashMap<>();
        for (String claim : passage.claims()) {
            String[] parts = claim.split(" ");
            if (parts.length == 2) {
                // 办理 5 件（结转 1 件，新收 4 件），已办结 4 件: what was handled is what was received, what was settled is less.
                boolean settled = parts[0].equals("requests.outcomeTotal");
                stated.merge(parts[0], new BigDecimal(parts[1]), (one, other) -> settled ? one.min(other) : one.equals(other) ? one : one.add(other));
            }
        }
        return stated;
    }

    private static ObjectNode requests(Passages.Passage passage, Map<String, BigDecimal> stated) {
        ObjectNode table = JSON.createObjectNode();
        for (var row : Forms.format(passage.year() < 2021 ? "2019" : "2021").table(TableKey.REQUESTS).rows()) {
            ObjectNode cells = table.putObject(row.key());
            APPLICANTS.forEach(column -> cells.put(column, 0));
        }
        BigDecimal zero = BigDecimal.ZERO;
        BigDecimal received = stated.get("requests.received");
        BigDecimal carried = stated.getOrDefault("requests.carriedIn", received != null && stated.containsKey("requests.new") ? received.subtract(stated.get("requests.new")) : zero);
        put(table, "carriedIn", "total", carried);
        put(table, "new", "total", received != null ? received.subtract(carried) : stated.getOrDefault("requests.new", zero));
        put(table, "carriedOut", "total", stated.getOrDefault("requests.carriedOut", zero));
        put(table, "outcomeTotal", "total", stated.getOrDefault("requests.outcomeTotal", zero));
        for (String row : List.of("new", "outcomeTotal", "carriedOut", "granted", "partial")) {
            for (String column : APPLICANTS) {
                BigDecimal value = stated.get("requests." + row + "@" + column);
                if (value != null) {
                    put(table, row, column, value);
                }
            }
            BigDecimal organisations = stated.get("requests." + row + "@legalPerson");
            if (organisations != null) {
                String rest = stated.containsKey("requests." + row + "@enterprise") ? "otherOrganisation" : "enterprise";
                put(table, row, rest, organisations.subtract(sum(table, row, APPLICANTS.subList(1, 6).stream().filter(column -> !column.equals(rest)).toList())));
            }
        }
        // Whose applications they were of the new ones and those carried in together: put to the new ones, whose total stays as it is stated.
        for (String column : List.of("naturalPerson", "legalPerson")) {
            BigDecimal value = stated.get("requests.received@" + column);
            if (value != null) {
                put(table, "new", column.equals("legalPerson") ? "enterprise" : column, value);
            }
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        table.fieldNames().forEachRemaining(row -> groups.computeIfAbsent(row.replaceFirst("\\..*", ""), key -> new ArrayList<>()).add(row));
        groups.forEach((group, rows) -> {
            rows.forEach(row -> put(table, row, "total", stated.getOrDefault("requests." + row, new BigDecimal(table.get(row).get("total").asText()))));
            BigDecimal all = stated.get("requests." + group);
            if (all != null && rows.size() > 1) {
                String last = rows.stream().filter(row -> !stated.containsKey("requests." + row)).reduce((one, other) -> other).orElse(rows.get(0));
                BigDecimal others = rows.stream().filter(row -> !row.equals(last)).map(row -> new BigDecimal(table.get(row).get("total").asText())).reduce(BigDecimal.ZERO, BigDecimal::add);
                put(table, last, "total", all.subtract(others).max(BigDecimal.ZERO));
            }
        });
        return table;
    }

    private static BigDecimal sum(ObjectNode table, String row, List<String> columns) {
        return columns.stream().map(column -> new BigDecimal(table.get(row).get(column).asText())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ObjectNode disputes(Map<String, BigDecimal> stated) {
        ObjectNode table = JSON.createObjectNode();
        for (String group : List.of("reconsideration", "directLitigation", "litigationAfterReconsideration")) {
            ObjectNode cells = table.putObject(group);
            RESULTS.forEach(column -> cells.put(column, stated.getOrDefault("disputes." + group + "." + column, BigDecimal.ZERO)));
        }
        for (String column : RESULTS) {
            BigDecimal all = stated.get("disputes.litigation." + column);
            if (all != null) {
                BigDecimal after = stated.getOrDefault("disputes.litigationAfterReconsideration." + column, BigDecimal.ZERO);
                put(table, "directLitigation", column, all.subtract(after));
            }
        }
        BigDecimal all = stated.get("disputes.total");
        if (all != null && !stated.containsKey("disputes.reconsideration.total")) {
            put(table, "reconsideration", "total", all.subtract(new BigDecimal(table.get("directLitigation").get("total").asText())).subtract(new BigDecimal(table.get("litigationAfterReconsideration").get("total").asText())));
        }
        return table;
    }

    private static ObjectNode proactive(Passages.Passage passage, Map<String, BigDecimal> stated) {
        ObjectNode table = JSON.createObjectNode();
        for (var row : Forms.format(passage.year() < 2021 ? "2019" : "2021").table(TableKey.PROACTIVE).rows()) {
            ObjectNode cells = table.putObject(row.key());
            row.columns().forEach(column -> cells.put(column, stated.getOrDefault("proactive." + row.key() + "." + column, BigDecimal.ZERO)));
        }
        return table;
    }

    private static void put(ObjectNode table, String row, String column, BigDecimal value) {
        ((ObjectNode) table.get(row)).put(column, value);
    }
}
