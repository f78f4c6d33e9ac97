package org.jiaohe.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.drools.model.Model;
import org.jiaohe.Jiaohe;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Facts;
import org.jiaohe.finding.CheckResult;

/**
 * Do the rules' own examples notice a fault in the rule? Run on demand: {@code src/bench/mutants.sh [FAMILY]}. Prints each mutant
 * that survives and the share that was killed. A mutant that does not compile is not counted.
 */
final class MutationRun {
    private static final Path PACK = Path.of("rules/national");
    private static final int BATCH = 40;

    private record Mutant(RuleFile file, String text) {
    }

    private record Prepared(Example example, Examination examination, List<Object> facts) {
    }

    private final RuleBook book = NationalPack.load();
    private final ExampleReports reports;
    private int killed;
    private int survived;
    private int broken;

    private MutationRun() {
        Jiaohe jiaohe = new Jiaohe(CompletableFuture.completedFuture(book));
        reports = new ExampleReports(List.of(PACK.resolve("examples")), jiaohe::claims);
    }

    private final List<Prepared> lent = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        MutationRun run = new MutationRun();
        if (Boolean.getBoolean("lend")) {
            for (Path file : ExampleRunner.ruleFiles(PACK)) {
                for (Example example : ExampleRunner.examples(file)) {
                    Examination examination = run.reports.examination(example.body());
                    run.lent.add(new Prepared(example, examination, Facts.of(run.book.overlay().on(examination), kind -> true)));
                }
            }
        }
        for (Path file : ExampleRunner.ruleFiles(PACK)) {
            if (args.length == 0 || file.getParent().getFileName().toString().equals(args[0])) {
                run.rule(file);
            }
        }
        int all = run.killed + run.survived;
        System.out.printf("%d mutants, %d killed (%.1f %%), %d survived, %d did not compile%n", all, run.killed, all == 0 ? 100 : 100.0 * run.killed / all, run.survived, run.broken);
    }

    private void rule(Path path) throws IOException {
        String text = Files.readString(path);
        List<Prepared> prepared = new ArrayList<>();
        for (Example example : ExampleRunner.examples(path)) {
            Examination examination = reports.examination(example.body());
            prepared.add(new Prepared(example, examination, Facts.of(book.overlay().on(examination), kind -> true)));
        }
        List<Mutant> mutants = new ArrayList<>();
        int number = 0;
        for (String mutant : RuleMutants.of(text)) {
            try {
                mutants.add(new Mutant(RuleFileReader.read(path.getFileName().toString(), mutant.getBytes(StandardCharsets.UTF_8), "org.jiaohe.mutant.m" + ++number), mutant));
            } catch (PackException e) {
                broken++;
            }
        }
        for (int i = 0; i < mutants.size(); i += BATCH) {
            batch(mutants.subList(i, Math.min(mutants.size(), i + BATCH)), text, prepared);
        }
    }

    /** Compiles many at once, since starting the compiler costs most; where one does not compile, halves show which. */
    private void batch(List<Mutant> mutants, String original, List<Prepared> prepared) {
        RuleCompiler.Compiled compiled;
        try {
            compiled = RuleCompiler.compile(mutants.stream().map(Mutant::file).toList());
        } catch (PackException | RuntimeException e) {
            if (mutants.size() == 1) {
                broken++;
            } else {
                batch(mutants.subList(0, mutants.size() / 2), original, prepared);
                batch(mutants.subList(mutants.size() / 2, mutants.size()), original, prepared);
            }
            return;
        }
        InMemoryClasses loader = new InMemoryClasses(compiled.classes());
        Map<String, List<String>> names = new LinkedHashMap<>();
        compiled.models().forEach(name -> names.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), none -> new ArrayList<>()).add(name));
        for (Mutant mutant : mutants) {
            List<Model> models = KieBases.models(names.getOrDefault(mutant.file().packageName(), List.of()), loader);
            RuleBook alone = new RuleBook("mutant", List.of(mutant.file().meta()), Map.of(), book.overlay(), KieBases.of(models));
            if (noticed(new Judge(alone), prepared)) {
                killed++;
            } else {
                survived++;
                lend(mutant, alone, original);
                System.out.println(mutant.file().meta().id() + ": " + difference(original, mutant.text()));
            }
        }
    }

    private static boolean noticed(Judge judge, List<Prepared> prepared) {
        for (Prepared one : prepared) {
            try {
                CheckResult result = judge.judge(one.examination(), one.facts());
                Optional<String> fault = ExampleRunner.fault(one.example(), result);
                if (fault.isPresent()) {
                    return true;
                }
            } catch (RuntimeException e) {
                return true;
            }
        }
        return false;
    }

    private final Map<String, RuleBook> originals = new LinkedHashMap<>();

    /** Names an example of another rule that tells the mutant from the rule, for whoever writes a near miss. */
    private void lend(Mutant mutant, RuleBook alone, String original) {
        String id = mutant.file().meta().id();
        RuleBook right = originals.computeIfAbsent(id, none -> {
            try {
                RuleFile file = RuleFileReader.read(id + ".drl", original.getBytes(StandardCharsets.UTF_8), "org.jiaohe.original");
                RuleCompiler.Compiled compiled = RuleCompiler.compile(List.of(file));
                return new RuleBook("original", List.of(file.meta()), Map.of(), book.overlay(), KieBases.of(KieBases.models(compiled.models(), new InMemoryClasses(compiled.classes()))));
            } catch (PackException e) {
                throw new IllegalStateException(e);
            }
        });
        for (Prepared one : lent) {
            CheckResult good = new Judge(right).judge(one.examination(), one.facts());
            CheckResult bad;
            try {
                bad = new Judge(alone).judge(one.examination(), one.facts());
            } catch (RuntimeException e) {
                continue;
            }
            String outcome = good.rules().get(0).outcome().key();
            if (!outcome.equals(bad.rules().get(0).outcome().key()) || good.findings().size() != bad.findings().size()) {
                System.out.println("LEND\t" + id + "\t" + one.example().rule() + "\t" + one.example().name() + "\t" + outcome + "\t" + good.findings().size() + "\t" + one.example().expect());
                return;
            }
        }
    }

    /** The line that was changed. */
    private static String difference(String one, String other) {
        List<String> before = one.lines().toList();
        List<String> after = other.lines().toList();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                return before.get(i).strip() + "  =>  " + after.get(i).strip();
            }
        }
        return "(a line less)";
    }
}
