package org.jiaohe.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.finding.Severity;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Message;

/**
 * What a rule file must have beyond compiling: both languages, examples that show where it speaks and where it is silent,
 * years in which the cells it names exist, a verified basis where it is an error, and a value for every name in its sentences.
 */
public final class PackLint {
    private static final Pattern BLOCK = Pattern.compile("rule\\s+\"[^\"]+\".*?\\bend\\b", Pattern.DOTALL);
    private static final Pattern LAYOUT = Pattern.compile("(?:layout|format) == \"(2019|2021)\"");
    private static final Pattern CALL = Pattern.compile("findings\\s*\\.\\s*(?:report|inconclusive|notApplicable|unread)\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");
    private static final int LEAST_SILENT = 2;

    private PackLint() {
    }

    /** All rule files of a pack's folder, with the examples beside them. Compiles nothing. */
    public static List<Message> faults(Path pack) throws PackException {
        List<Message> faults = new ArrayList<>();
        for (RuleFile file : PackFolder.read(pack, "org.jiaohe.lint")) {
            faults.addAll(faults(file, ExampleRunner.examples(Path.of(file.path()))));
        }
        return faults;
    }

    static List<Message> faults(RuleFile file, List<Example> examples) {
        List<Message> faults = new ArrayList<>();
        languages(file, faults);
        examples(file, examples, faults);
        years(file, faults);
        basis(file, faults);
        names(file, faults);
        return faults;
    }

    /** What no compiler notices and every report would show: a finding under another rule's id, a sentence with an unfilled name. */
    static void refuse(RuleFile file) throws PackException {
        String drl = file.drl();
        Matcher call = CALL.matcher(drl);
        while (call.find()) {
            if (!call.group(1).equals(file.meta().id())) {
                throw new PackException(Message.of("engine.rule.otherId", "file", file.path(), "line", line(drl, call.start()), "id", file.meta().id(), "other", call.group(1)));
            }
        }
        List<Message> hollow = new ArrayList<>();
        names(file, hollow);
        if (!hollow.isEmpty()) {
            throw new PackException(Message.of("engine.rule.hollow", "file", file.path(), "line", line(drl, Math.max(0, drl.indexOf("findings.report("))), "names", hollow.get(0).values().get("names")));
        }
    }

    private static long line(String text, int at) {
        return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static void languages(RuleFile file, List<Message> faults) {
        RuleMeta meta = file.meta();
        List<Bilingual> texts = new ArrayList<>(List.of(meta.title()));
        meta.texts().values().forEach(one -> texts.addAll(List.of(one.message(), one.suggestion())));
        if (texts.stream().anyMatch(text -> text.zh().isBlank() || text.en().isBlank() || text.zh().equals(text.en()))) {
            faults.add(Message.of("engine.lint.language", "file", file.path()));
        }
    }

    private static void examples(RuleFile file, List<Example> examples, List<Message> faults) {
        boolean speaks = examples.stream().anyMatch(example -> example.expect().equals("violation"));
        // A rule that only ever hands its finding to another one says so in its outcome.
        boolean handsOver = !file.drl().contains("findings.report(") && examples.stream().anyMatch(example -> example.expect().equals("not-applicable"));
        long silent = examples.stream().filter(example -> example.expect().equals("silent")).count();
        if (!speaks && !handsOver) {
            faults.add(Message.of("engine.lint.noViolation", "file", file.path()));
        }
        if (silent < (handsOver ? 1 : LEAST_SILENT)) {
            faults.add(Message.of("engine.lint.noSilent", "file", file.path(), "count", silent));
        }
    }

    /** A condition that only one format's tables can meet must not claim years of the other. */
    private static void years(RuleFile file, List<Message> faults) {
        Set<String> formats = new HashSet<>();
        Matcher block = BLOCK.matcher(file.drl());
        while (block.find()) {
            formats.add(format(block.group()));
        }
        for (Format format : Forms.formats()) {
            boolean alone = formats.equals(Set.of(format.key()));
            boolean within = format.appliesTo(file.meta().fromYear()) && (format.appliesTo(file.meta().toYear()) || file.meta().toYear() == 9999 && format.appliesTo(9998));
            if (alone && !within) {
                faults.add(Message.of("engine.lint.years", "file", file.path(), "format", format.key()));
            }
        }
    }

    /** The one format that a condition can be met in; empty where it is either. */
    private static String format(String block) {
        Matcher layout = LAYOUT.matcher(block);
        Set<String> found = new HashSet<>();
        while (layout.find()) {
            found.add(layout.group(1));
        }
        for (Format format : Forms.formats()) {
            only(format).stream().filter(row -> block.contains("\"" + row + "\"")).forEach(row -> found.add(format.key()));
        }
        return found.size() == 1 ? found.iterator().next() : "";
    }

    /** Rows that no other format has. */
    private static Set<String> only(Format format) {
        Set<String> rows = rows(format);
        Forms.formats().stream().filter(other -> other != format).forEach(other -> rows.removeAll(rows(other)));
        // 2021 reports that still print the old row have it, too.
        rows.remove("other");
        rows.remove("other.rest");
        return rows;
    }

    private static Set<String> rows(Format format) {
        Set<String> rows = new HashSet<>();
        for (TableKey table : TableKey.values()) {
            format.table(table).rows().stream().map(RowForm::key).forEach(rows::add);
        }
        return rows;
    }

    private static void basis(RuleFile file, List<Message> faults) {
        boolean error = file.meta().severity() == Severity.ERROR || file.drl().contains(".severity(\"error\")");
        boolean memory = file.meta().unverified() || file.meta().basis().zh().contains("忆");
        if (error && memory) {
            faults.add(Message.of("engine.lint.unverified", "file", file.path()));
        }
        if (file.meta().basis().zh().isBlank()) {
            faults.add(Message.of("engine.lint.basis", "file", file.path()));
        }
    }

    private static void names(RuleFile file, List<Message> faults) {
        Set<String> missing = new HashSet<>();
        for (Map.Entry<String, RuleMeta.Texts> text : file.meta().texts().entrySet()) {
            for (Bilingual one : List.of(text.getValue().message(), text.getValue().suggestion())) {
                Matcher name = NAME.matcher(one.zh() + one.en());
                while (name.find()) {
                    if (!file.drl().contains(".with(\"" + name.group(1) + "\"") && file.drl().contains("findings.report(")) {
                        missing.add(name.group(1));
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            faults.add(Message.of("engine.lint.name", "file", file.path(), "names", List.copyOf(missing)));
        }
    }
}
