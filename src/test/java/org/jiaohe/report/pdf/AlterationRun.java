package org.jiaohe.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiaohe.Jiaohe;
import org.jiaohe.document.Limits;
import org.jiaohe.engine.Packs;
import org.jiaohe.facts.Meta;
import org.jiaohe.finding.Verdict;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;

/** Checks altered copies of files and counts how often other digits lead to an error or to a pass. */
public final class AlterationRun {
    private static final Jiaohe JIAOHE = new Jiaohe(Packs.loadMeanwhile(List.of()));

    /** What the copies of one file came to; {@code trusted} names each copy that led to a verdict it must not lead to. */
    record Count(int copies, int refused, int differ, int doubted, List<String> trusted) {
        Count with(Count other) {
            List<String> all = new ArrayList<>(trusted);
            all.addAll(other.trusted);
            return new Count(copies + other.copies, refused + other.refused, differ + other.differ, doubted + other.doubted, all);
        }
    }

    private AlterationRun() {
    }

    /** Arguments: copies of each file, seed, files. */
    public static void main(String[] args) throws IOException {
        int copies = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        List<Path> files = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            files.add(Path.of(args[i]));
        }
        Count all = new Count(0, 0, 0, 0, List.of());
        Map<String, Count> each = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            byte[] other = Files.readAllBytes(files.get((i + 1) % files.size()));
            Count one = count(Files.readAllBytes(files.get(i)), other, copies, seed + i);
            each.put(files.get(i).getFileName().toString(), one);
            all = all.with(one);
            say(files.get(i).getFileName().toString(), one);
        }
        say("all", all);
        each.forEach((name, one) -> one.trusted().forEach(how -> System.out.println("trusted: " + name + " " + how)));
        System.exit(all.trusted().size() * 100 > all.differ() ? 1 : 0);
    }

    private static void say(String name, Count count) {
        System.out.printf("%s: %d altered copies, %d refused, %d with other digits, %d of them trusted%n", name, count.copies(), count.refused(), count.differ(), count.trusted().size());
    }

    static Count count(byte[] whole, byte[] other, int copies, long seed) {
        Report sound = ((ReadResult.Success) read(whole)).report();
        if (!sound.doubts().isEmpty()) {
            throw new IllegalArgumentException("The file is doubted before it is altered: " + sound.doubts());
        }
        String truth = digits(sound);
        Alterations alterations = new Alterations(whole, other, seed);
        int refused = 0;
        int differ = 0;
        int doubted = 0;
        List<String> trusted = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            Alterations.Copy copy = alterations.next();
            if (!(read(copy.bytes()) instanceof ReadResult.Success success)) {
                refused++;
                continue;
            }
            doubted += success.report().doubts().isEmpty() ? 0 : 1;
            if (!digits(success.report()).equals(truth)) {
                differ++;
                Verdict verdict = JIAOHE.check(success.report(), Meta.NONE, Optional.empty(), List.of()).verdict();
                if (verdict != Verdict.INCONCLUSIVE) {
                    trusted.add(copy.how() + " " + verdict);
                }
            }
        }
        return new Count(copies, refused, differ, doubted, trusted);
    }

    private static ReadResult read(byte[] bytes) {
        return PdfReportReader.read("altered.pdf", bytes, Limits.DEFAULT);
    }

    /** Every figure of a report: cells, figures of the text, year. */
    static String digits(Report report) {
        StringBuilder out = new StringBuilder();
        for (TableKey key : TableKey.values()) {
            report.table(key).ifPresent(table -> table.cells().forEach(cell -> out.append(cell.pointer()).append(cell.value())));
        }
        report.texts().forEach(text -> text.text().chars().filter(Character::isDigit).forEach(c -> out.append((char) c)));
        return out.append(report.year().map(year -> year.value()).orElse(0)).toString();
    }
}
