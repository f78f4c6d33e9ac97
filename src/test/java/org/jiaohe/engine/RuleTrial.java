package org.jiaohe.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jiaohe.Jiaohe;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Facts;
import org.jiaohe.finding.CheckResult;

/** Compiles altered rules of the national pack and asks the rules' own examples about them: what the runs on altered rules share. */
final class RuleTrial {
    private static final Path PACK = Path.of("rules/national");

    /** An example with its report read and its facts made, since one is judged by many altered rules. */
    record Prepared(Example example, Examination examination, List<Object> facts) {
    }

    private final RuleBook book = NationalPack.load();
    private final ExampleReports reports = new ExampleReports(List.of(PACK.resolve("examples")), new Jiaohe(CompletableFuture.completedFuture(book))::claims);
    private int number;

    /** The rule files of a family, or the file of one rule; all where it is {@code all}. */
    static List<Path> files(String of) {
        return ExampleRunner.ruleFiles(PACK).stream().filter(file -> of.equals("all") || file.getParent().getFileName().toString().equals(of) || file.getFileName().toString().equals(of + ".drl")).toList();
    }

    List<Prepared> examples(Path ruleFile) {
        return ExampleRunner.examples(ruleFile).stream().map(example -> {
            Examination examination = reports.examination(example.body());
            return new Prepared(example, examination, Facts.of(book.overlay().on(examination), kind -> true));
        }).toList();
    }

    /** The file with another text, in a Java package of its own, so that many can be compiled together. */
    RuleFile altered(Path ruleFile, String text) throws PackException {
        return RuleFileReader.read(ruleFile.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8), "org.jiaohe.altered.m" + ++number);
    }

    /** A judge for each file, by what it was compiled to. */
    Map<RuleFile, Judge> compile(List<RuleFile> files) throws PackException {
        RuleCompiler.Compiled compiled = RuleCompiler.compile(files);
        InMemoryClasses loader = new InMemoryClasses(compiled.classes());
        Map<String, List<String>> names = new LinkedHashMap<>();
        compiled.models().forEach(name -> names.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), none -> new ArrayList<>()).add(name));
        Map<RuleFile, Judge> judges = new LinkedHashMap<>();
        for (RuleFile file : files) {
            var models = KieBases.models(names.getOrDefault(file.packageName(), List.of()), loader);
            judges.put(file, new Judge(new RuleBook("altered", List.of(file.meta()), Map.of(), book.overlay(), KieBases.of(models))));
        }
        return judges;
    }

    /** Whether an example tells the altered rule from the right one. A condition that breaks off on a report is noticed, too. */
    static boolean noticed(Judge judge, List<Prepared> examples) {
        return examples.stream().anyMatch(one -> {
            try {
                CheckResult result = judge.judge(one.examination(), one.facts());
                return ExampleRunner.fault(one.example(), result).isPresent();
            } catch (RuntimeException e) {
                return true;
            }
        });
    }

    static String text(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line that was changed, before and after. */
    static String difference(String one, String other) {
        List<String> before = one.lines().toList();
        List<String> after = other.lines().toList();
        for (int i = 0; i < before.size(); i++) {
            String now = i < after.size() ? after.get(i) : "";
            if (!before.get(i).equals(now)) {
                return before.get(i).strip() + "  =>  " + (after.size() < before.size() ? "(gone)" : now.strip());
            }
        }
        return "";
    }
}
