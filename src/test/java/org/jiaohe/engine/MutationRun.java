package org.jiaohe.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Do the rules' own examples notice a fault in the rule? Run on demand: {@code src/bench/mutants.sh [FAMILY|RULE]}. Prints each mutant
 * that survives and the share that was killed. A mutant that does not compile is not counted; one that cannot differ on any
 * report stands in {@code src/bench/equivalent-mutants.txt} with the reason, and is counted apart.
 */
final class MutationRun {
    private static final Path EQUIVALENT = Path.of("src/bench/equivalent-mutants.txt");
    private static final int BATCH = 40;

    private record Mutant(RuleFile file, String text) {
    }

    private final RuleTrial trial = new RuleTrial();
    private final Map<String, String> listed = new LinkedHashMap<>();
    private final Set<String> met = new TreeSet<>();
    private int killed;
    private int equivalent;
    private int survived;
    private int broken;

    public static void main(String[] args) throws IOException {
        String family = args.length == 0 ? "all" : args[0];
        MutationRun run = new MutationRun();
        for (String line : Files.readAllLines(EQUIVALENT)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("  ## ", 2);
                run.listed.put(parts[0], parts[1]);
            }
        }
        RuleTrial.files(family).forEach(run::rule);
        Set<String> unmet = new TreeSet<>(run.listed.keySet());
        unmet.removeAll(run.met);
        unmet.stream().filter(one -> family.equals("all") || one.startsWith(family + "-") || one.startsWith(family + ":")).forEach(one -> System.out.println("listed as equivalent, but no survivor: " + one));
        int all = run.killed + run.survived;
        System.out.printf("%s: %d mutants, %d killed (%.1f %%), %d survived; besides %d equivalent, %d did not compile%n", family, all, run.killed, all == 0 ? 100 : 100.0 * run.killed / all,
                run.survived, run.equivalent, run.broken);
    }

    private void rule(Path path) {
        String text = RuleTrial.text(path);
        List<RuleTrial.Prepared> examples = trial.examples(path);
        List<Mutant> mutants = new ArrayList<>();
        for (String mutant : RuleMutants.of(text)) {
            try {
                mutants.add(new Mutant(trial.altered(path, mutant), mutant));
            } catch (PackException e) {
                broken++;
            }
        }
        for (int i = 0; i < mutants.size(); i += BATCH) {
            batch(mutants.subList(i, Math.min(mutants.size(), i + BATCH)), text, examples);
        }
    }

    /** Compiles many at once, since starting the compiler costs most; where one does not compile, halves show which. */
    private void batch(List<Mutant> mutants, String original, List<RuleTrial.Prepared> examples) {
        Map<RuleFile, Judge> judges;
        try {
            judges = trial.compile(mutants.stream().map(Mutant::file).toList());
        } catch (PackException | RuntimeException e) {
            if (mutants.size() == 1) {
                broken++;
            } else {
                batch(mutants.subList(0, mutants.size() / 2), original, examples);
                batch(mutants.subList(mutants.size() / 2, mutants.size()), original, examples);
            }
            return;
        }
        for (Mutant mutant : mutants) {
            String name = mutant.file().meta().id() + ": " + RuleTrial.difference(original, mutant.text());
            if (RuleTrial.noticed(judges.get(mutant.file()), examples)) {
                killed++;
            } else if (listed.containsKey(name)) {
                equivalent++;
                met.add(name);
            } else {
                survived++;
                System.out.println(name);
            }
        }
    }
}
