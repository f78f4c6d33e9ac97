package org.jiaohe.sound;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;

/** Tables two, three and four whose every sum comes out and which follow from last year's. */
final class SoundTables {
    /** Most applications a year, from a silent office to a big city. */
    private static final int[] SCALES = {0, 0, 3, 12, 60, 400, 3500};
    private final ObjectNode root = new ObjectMapper().createObjectNode();
    private final Random random;
    private final String format;
    private final SoundUnit unit;

    SoundTables(Random random, String format, SoundUnit unit, Optional<SoundTables> before, int scale) {
        this.random = random;
        this.format = format;
        this.unit = unit;
        requests(SCALES[scale], before);
        disputes(scale);
        proactive(before);
    }

    static int scale(Random random) {
        return random.nextInt(SCALES.length);
    }

    ObjectNode json() {
        return root;
    }

    int number(String table, String row, String column) {
        return root.path(table).path(row).path(column).asInt();
    }

    int requests(String row) {
        return number("requests", row, "total");
    }

    /** All of a group of outcomes, such as {@code denied.}: what its rows come to. */
    int group(String prefix) {
        return Forms.format(format).table(TableKey.REQUESTS).rows().stream().map(RowForm::key).filter(key -> key.startsWith(prefix)).mapToInt(this::requests).sum();
    }

    private ObjectNode row(String table, String row) {
        return root.withObject("/" + table).has(row) ? (ObjectNode) root.path(table).path(row) : root.withObject("/" + table).putObject(row);
    }

    private void requests(int most, Optional<SoundTables> before) {
        List<RowForm> rows = Forms.format(format).table(TableKey.REQUESTS).rows();
        rows.forEach(row -> row.columns().forEach(column -> row("requests", row.key()).put(column, 0)));
        List<String> leaves = rows.stream().filter(row -> row.role() == RowForm.Role.LEAF).map(RowForm::key)
                .filter(key -> !key.equals("denied.stateSecret") && !key.equals("denied.threeSecuritiesOneStability") && !key.startsWith("other")).toList();
        for (ColumnForm column : Forms.format(format).table(TableKey.REQUESTS).columns()) {
            String key = column.key();
            if (key.equals("total")) {
                continue;
            }
            int share = switch (key) {
                case "naturalPerson" -> most;
                case "enterprise" -> most / 5;
                default -> most / 40;
            };
            int fresh = share == 0 ? 0 : random.nextInt(share + 1);
            int carriedIn = before.map(one -> one.number("requests", "carriedOut", key)).orElse(fresh < 8 || random.nextBoolean() ? 0 : random.nextInt(fresh / 8 + 1));
            int carriedOut = fresh < 8 || random.nextInt(3) == 0 ? 0 : random.nextInt(fresh / 6 + 1);
            int left = fresh + carriedIn - carriedOut;
            row("requests", "new").put(key, fresh);
            row("requests", "carriedIn").put(key, carriedIn);
            row("requests", "carriedOut").put(key, carriedOut);
            row("requests", "outcomeTotal").put(key, left);
            spread(leaves, key, left);
        }
        rows.forEach(row -> {
            int sum = 0;
            for (String column : row.columns()) {
                sum += column.equals("total") ? 0 : number("requests", row.key(), column);
            }
            row("requests", row.key()).put("total", sum);
        });
    }

    /** Most are granted or not held; a few end as other handling. */
    private void spread(List<String> leaves, String column, int count) {
        int other = random.nextInt(count / 12 + 1);
        String rest = format.equals("2019") ? "other" : random.nextBoolean() ? "other.rest" : "other.lapsedCorrection";
        row("requests", rest).put(column, other);
        for (int left = count - other; left > 0;) {
            int step = 1 + random.nextInt(Math.max(1, left / 2 + 1));
            String row = random.nextInt(3) == 0 ? leaves.get(random.nextInt(leaves.size())) : random.nextInt(3) == 0 ? "unable.notHeld" : "granted";
            step = Math.min(step, left);
            row("requests", row).put(column, number("requests", row, column) + step);
            left -= step;
        }
    }

    private void disputes(int scale) {
        for (String group : List.of("reconsideration", "directLitigation", "litigationAfterReconsideration")) {
            int sum = 0;
            int cap = scale < 3 || requests("new") < 10 ? 0 : group.equals("litigationAfterReconsideration") ? scale / 3 : scale;
            for (String result : List.of("upheld", "corrected", "other", "pending")) {
                int cases = cap == 0 || random.nextInt(3) > 0 ? 0 : random.nextInt(result.equals("upheld") ? cap + 1 : cap / 2 + 1);
                row("disputes", group).put(result, cases);
                sum += cases;
            }
            row("disputes", group).put("total", sum);
        }
        if (number("disputes", "litigationAfterReconsideration", "total") > number("disputes", "reconsideration", "total")) {
            List.of("upheld", "corrected", "other", "pending", "total").forEach(result -> row("disputes", "litigationAfterReconsideration").put(result, 0));
        }
    }

    private void proactive(Optional<SoundTables> before) {
        int size = random.nextInt(4) * 6;
        boolean makesRegulations = unit.makesRegulations();
        if (format.equals("2019")) {
            documents("regulations", makesRegulations ? random.nextInt(3) : 0, before);
            documents("normativeDocuments", random.nextInt(size + 1), before);
            items("permits", unit.generalOffice() ? 0 : 4, before);
            items("otherServices", 8, before);
            items("penalties", unit.generalOffice() ? 0 : 9, before);
            items("coercion", unit.generalOffice() ? 0 : 3, before);
            row("proactive", "fees").put("previousItems", before.map(one -> one.number("proactive", "fees", "previousItems") + one.number("proactive", "fees", "change")).orElse(random.nextInt(3))).put("change", 0);
            int projects = random.nextInt(30);
            row("proactive", "procurement").put("projects", projects);
            if (random.nextBoolean()) {
                row("proactive", "procurement").put("amount", projects == 0 ? "0万元" : projects * (1 + random.nextInt(80)) + "." + (10 + random.nextInt(89)) + "万元");
            } else {
                row("proactive", "procurement").put("amount", projects == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(projects * 1_234L + random.nextInt(999), 2));
            }
            return;
        }
        stock("regulations", makesRegulations ? random.nextInt(3) : 0, before);
        stock("normativeDocuments", random.nextInt(size + 1), before);
        for (String decided : List.of("permits", "penalties", "coercion")) {
            int last = before.map(one -> one.number("proactive", decided, "decisions")).orElse(random.nextInt(900));
            row("proactive", decided).put("decisions", unit.generalOffice() ? 0 : 1 + last + random.nextInt(last / 3 + 3));
        }
        BigDecimal fees = before.filter(one -> one.format.equals(format)).map(one -> one.root.path("proactive").path("fees").path("amount").decimalValue())
                .orElse(requests("new") <= 20 && random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(900_000) + 11, 2));
        // 信息处理费 is part of these fees: where there may be any, so must there be some of these.
        row("proactive", "fees").put("amount", fees.signum() == 0 && requests("new") <= 20 ? fees : fees.add(BigDecimal.valueOf(57, 2)));
    }

    private void documents(String key, int fresh, Optional<SoundTables> before) {
        int total = before.filter(one -> one.format.equals("2019")).map(one -> one.number("proactive", key, "total")).orElse(fresh == 0 ? 0 : 1 + random.nextInt(60)) + fresh;
        row("proactive", key).put("issued", fresh).put("disclosed", fresh).put("total", total);
    }

    private void items(String key, int most, Optional<SoundTables> before) {
        int last = before.filter(one -> one.format.equals("2019")).map(one -> one.number("proactive", key, "previousItems") + one.number("proactive", key, "change")).orElse(most == 0 ? 0 : 1 + random.nextInt(most));
        int change = last == 0 ? 0 : random.nextInt(4) == 0 ? -random.nextInt(last) : random.nextInt(3);
        row("proactive", key).put("previousItems", last).put("change", change).put("decisions", last + change == 0 ? 0 : 1 + random.nextInt(500));
    }

    private void stock(String key, int made, Optional<SoundTables> before) {
        int last = before.filter(one -> one.format.equals(format)).map(one -> one.number("proactive", key, "inForce")).orElse(made == 0 && !key.equals("normativeDocuments") ? 0 : random.nextInt(50));
        int repealed = last == 0 ? 0 : random.nextInt(last / 4 + 1);
        row("proactive", key).put("issued", made).put("repealed", repealed).put("inForce", last + made - repealed);
    }
}
