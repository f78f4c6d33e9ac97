package org.jiaohe.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiaohe.audit.Decision;
import org.jiaohe.audit.Entry;
import org.jiaohe.audit.LedgerRow;
import org.jiaohe.audit.Memory;

/** Made-up reports for an archive; as a program it writes a sheaf of them, so that a test can kill it on the way. */
final class Sheaf {
    static final int SIZE = 300;
    private static final int AT_ONCE = 20;
    private static final int FINDINGS = 3;

    private Sheaf() {
    }

    /** The same number gives the same report. */
    static Memory.Filed report(int number) {
        return report("明湖市第" + number + "局", 2023, "sha-" + number, number);
    }

    static Memory.Filed report(String unit, int year, String sha256, int fresh) {
        List<LedgerRow> findings = new ArrayList<>();
        for (int i = 0; i < FINDINGS; i++) {
            findings.add(new LedgerRow("T3-0" + (i + 5), "error", "inaccurate", "标题", "表三", String.valueOf(fresh), String.valueOf(fresh + i), "问题", "依据", "整改", "mark-" + unit + "-" + year + "-" + i, "state-" + fresh + "-" + i));
        }
        Entry entry = new Entry(unit + year + ".json", 0, 1, 1, sha256, "stem", "", unit, "department", year, "city", "", "", "", "failed", true, List.of(), List.of(), Map.of("requests/new/total", BigDecimal.valueOf(fresh)), "", "", List.of(), "", "", "",
                FINDINGS, FINDINGS, 0, 0, findings, Map.of(), "", "");
        return new Memory.Filed(entry, findings, ("{\"unit\": \"" + unit + "\", \"year\": " + year + ", \"n\": " + fresh + "}").getBytes(StandardCharsets.UTF_8), true, java.util.Optional.empty());
    }

    static Archive open(String address) {
        return ((Archive.Result.Opened) Archive.open(address, true)).archive();
    }

    static Decision decision(Memory.Filed on, Decision.Kind kind, String reason) {
        LedgerRow row = on.findings().get(0);
        return new Decision(on.entry().unit(), on.entry().year(), row.rule(), row.fingerprint(), kind, "张三", java.time.LocalDate.of(2024, 2, 3), reason, row.state(), row.actual(), row.expected(), on.entry().sha256());
    }

    /** Everything the archive holds, without the times of auditing. */
    static Map<String, String> contents(String address) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Archive archive = open(address)) {
            ArchiveJson json = new ArchiveJson(archive);
            archive.visit(report -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                json.line(report, out);
                String before = all.put(report.unit() + report.year(), out.toString(StandardCharsets.UTF_8).replaceAll("\"(first|last)Audited\":\"[^\"]*\"", ""));
                if (before != null || archive.versions(Units.key(report.unit()), report.year()) != 1) {
                    throw new IOException("twice: " + report.unit());
                }
            });
        }
        return all;
    }

    /** Writes the reports from the first argument's number on, into the archive that the second names. */
    public static void main(String[] args) throws IOException {
        int from = Integer.parseInt(args[0]);
        try (Archive archive = open(args[1])) {
            for (int i = from; i < from + SIZE; i += AT_ONCE) {
                List<Memory.Filed> batch = new ArrayList<>();
                for (int k = i; k < i + AT_ONCE; k++) {
                    batch.add(report(k));
                }
                archive.keep(batch);
            }
        }
    }
}
