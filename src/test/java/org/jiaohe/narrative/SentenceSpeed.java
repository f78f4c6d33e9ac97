package org.jiaohe.narrative;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;

/**
 * Processor time for reading the narrative, a sentence: cold, in the first pass of a fresh JVM, and warm, the median of the
 * last passes. Started by {@code src/bench/sentences.sh}.
 */
final class SentenceSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SentenceSpeed() {
    }

    public static void main(String[] args) {
        int passes = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        ObjectMapper json = new ObjectMapper();
        List<Report> reports = Batches.all().stream().map(passage -> Passages.reportOf(passage, json.createObjectNode())).toList();
        int sentences = reports.stream().flatMap(report -> report.sections().stream()).map(Section::text).mapToInt(text -> (int) Arrays.stream(text.split("[。；\n]")).filter(one -> !one.isBlank()).count()).sum();
        List<Double> times = new ArrayList<>();
        double longest = 0;
        for (int pass = 0; pass < passes; pass++) {
            Passage.forget();
            long began = THREADS.getCurrentThreadCpuTime();
            double slowest = 0;
            for (Report report : reports) {
                long at = THREADS.getCurrentThreadCpuTime();
                ClaimReader.read(report);
                slowest = Math.max(slowest, (THREADS.getCurrentThreadCpuTime() - at) / 1e6);
            }
            times.add((THREADS.getCurrentThreadCpuTime() - began) / 1e6 / sentences);
            longest = pass > passes / 2 ? Math.max(longest, slowest) : longest;
        }
        double warm = times.subList(passes / 2, passes).stream().sorted().toList().get((passes - passes / 2) / 2);
        System.out.printf("%d passages, %d sentences%n", reports.size(), sentences);
        System.out.printf("cold (first pass): %.3f ms a sentence%n", times.get(0));
        System.out.printf("second pass:       %.3f ms a sentence%n", times.get(1));
        System.out.printf("warm (median):     %.3f ms a sentence, the slowest passage %.1f ms%n", warm, longest);
    }
}
