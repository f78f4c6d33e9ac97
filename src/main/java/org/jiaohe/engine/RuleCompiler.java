package org.jiaohe.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.model.codegen.ExecutableModelProject;
import org.jiaohe.text.Message;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Compiles rule files into the classes of an executable model. DRL is read at level DRL6: level DRL10 was seen to drop
 * broken conditions without a word, which leaves a rule that always fires.
 */
public final class RuleCompiler {
    /** Class files by path, and the names of the classes to build a KieBase from. */
    public record Compiled(Map<String, byte[]> classes, List<String> models) {
    }

    private static final Pattern IN_CONSEQUENCE = Pattern.compile("Unable to parse consequence.*?\\(line (\\d+),");
    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z_]\\w{2,}\\b");

    private RuleCompiler() {
    }

    /** Compiles all files together. The facts must be visible to the current thread's class loader. */
    public static Compiled compile(List<RuleFile> files) throws PackException {
        try {
            return build(files);
        } catch (RuntimeException | LinkageError e) {
            // Some faults, such as a pattern that is none behind "matches", show only where the model is put together.
            if (files.size() > 1) {
                for (RuleFile file : files) {
                    compile(List.of(file));
                }
            }
            throw broken(files.get(0), root(e));
        }
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    private static PackException broken(RuleFile file, Throwable e) {
        String detail = String.valueOf(e.getMessage());
        String quoted = e instanceof PatternSyntaxException pattern ? '"' + pattern.getPattern().replace("\\", "\\\\") + '"' : "";
        int at = quoted.isEmpty() ? -1 : file.drl().indexOf(quoted);
        int line = at < 0 ? lineOf(file, detail) : 1 + (int) file.drl().substring(0, at).chars().filter(c -> c == '\n').count();
        return new PackException(Message.of("engine.rule.drl", "file", file.path(), "line", line, "detail", detail.replaceAll("\\s+", " ")));
    }

    private static Compiled build(List<RuleFile> files) throws PackException {
        Set<String> parsed = new TreeSet<>();
        for (RuleFile file : files) {
            parsed.addAll(ruleNames(file));
        }
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        for (RuleFile file : files) {
            sources.write("src/main/resources/" + resource(file), file.drl());
        }
        KieBuilder builder = services.newKieBuilder(sources, RuleCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        List<org.kie.api.builder.Message> errors = builder.getResults().getMessages(org.kie.api.builder.Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw failure(files, errors);
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("drools-model")) {
                new String(module.getBytes(name), java.nio.charset.StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.contains("=") && !line.contains(":")).forEach(models::add);
            }
        }
        Set<String> built = KieBases.of(KieBases.models(models, new InMemoryClasses(classes))).getKiePackages().stream()
                .flatMap(one -> one.getRules().stream().map(rule -> one.getName() + "/" + rule.getName())).collect(Collectors.toCollection(TreeSet::new));
        if (!built.equals(parsed)) {
            throw new PackException(Message.of("engine.pack.lostRules", "parsed", String.join(", ", parsed), "built", String.join(", ", built)));
        }
        return new Compiled(classes, List.copyOf(models));
    }

    /** Names of the rules a file declares, with their package. Every one must begin with the id of the file. */
    private static Set<String> ruleNames(RuleFile file) throws PackException {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(null, file.drl());
        } catch (DroolsParserException e) {
            throw new PackException(Message.of("engine.rule.drl", "file", file.path(), "line", e.getLineNumber(), "detail", e.getMessage()));
        }
        if (parser.hasErrors() || parsed == null) {
            var error = parser.getErrors().get(0);
            int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
            throw new PackException(Message.of("engine.rule.drl", "file", file.path(), "line", line, "detail", error.getMessage().lines().findFirst().orElse("")));
        }
        if (parsed.getRules().isEmpty()) {
            throw RuleFileReader.fault(file.path(), 1, "engine.rule.noRule");
        }
        Set<String> names = new TreeSet<>();
        for (RuleDescr rule : parsed.getRules()) {
            boolean named = rule.getName().equals(file.meta().id()) || rule.getName().startsWith(file.meta().id() + " ");
            if (!named || !names.add(parsed.getName() + "/" + rule.getName())) {
                throw new PackException(Message.of("engine.rule.name", "file", file.path(), "line", rule.getLine(), "name", rule.getName(), "id", file.meta().id()));
            }
        }
        return names;
    }

    private static PackException failure(List<RuleFile> files, List<org.kie.api.builder.Message> errors) {
        org.kie.api.builder.Message first = errors.stream().filter(error -> error.getPath() != null && error.getPath().endsWith(".drl")).findFirst().orElse(errors.get(0));
        if (first.getPath() == null || !first.getPath().endsWith(".drl")) {
            return culprit(files, first);
        }
        Optional<RuleFile> file = files.stream().filter(one -> first.getPath().endsWith(resource(one))).findFirst()
                .or(() -> files.stream().filter(one -> first.getText().contains('"' + one.meta().id())).findFirst());
        return file.map(one -> fault(one, first)).orElseGet(() -> culprit(files, first));
    }

    /** Where the compiler gives no line, the line that holds what it complains of is named, else that of the rule. */
    private static PackException fault(RuleFile file, org.kie.api.builder.Message error) {
        String detail = error.getText().lines().findFirst().orElse("").replaceFirst(", expected one of .*", "");
        boolean own = error.getPath() != null && error.getPath().endsWith(".drl");
        Matcher consequence = IN_CONSEQUENCE.matcher(detail);
        int line = consequence.find() ? then(file) - 1 + Integer.parseInt(consequence.group(1)) : own && error.getLine() > 1 ? error.getLine() : lineOf(file, detail);
        return new PackException(Message.of("engine.rule.drl", "file", file.path(), "line", line, "detail", detail));
    }

    /** Line of the first consequence. */
    private static int then(RuleFile file) {
        List<String> lines = file.drl().lines().toList();
        int line = 1;
        while (line < lines.size() && !lines.get(line - 1).strip().equals("then")) {
            line++;
        }
        return line;
    }

    private static int lineOf(RuleFile file, String detail) {
        List<String> lines = file.drl().lines().toList();
        Optional<String> word = WORD.matcher(detail).results().map(MatchResult::group).filter(one -> lines.stream().skip(1).anyMatch(line -> contains(line, one)))
                .max(Comparator.comparingInt(String::length));
        for (int i = 1; i < lines.size(); i++) {
            if (word.isPresent() ? contains(lines.get(i), word.get()) : lines.get(i).startsWith("rule ")) {
                return i + 1;
            }
        }
        return 1;
    }

    private static boolean contains(String line, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(line).find();
    }

    /** Faults in a consequence are reported against generated code; compiling the files one by one finds the file that has it. */
    private static PackException culprit(List<RuleFile> files, org.kie.api.builder.Message error) {
        if (files.size() > 1) {
            for (RuleFile file : files) {
                try {
                    compile(List.of(file));
                } catch (PackException found) {
                    return found;
                }
            }
        }
        return fault(files.get(0), error);
    }

    private static String resource(RuleFile file) {
        return file.packageName().replace('.', '/') + "/" + file.meta().id() + ".drl";
    }
}
