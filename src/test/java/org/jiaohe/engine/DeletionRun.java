package org.jiaohe.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/**
 * What becomes of a rule from whose conditions one character was lost? Run on demand: {@code src/bench/deletions.sh [FAMILY|RULE [PERCENT [SEED]]]}.
 * It must be refused with file and line, or the rule's examples must notice it, or only blanks are gone; any other is printed.
 */
final class DeletionRun {
    private static final Pattern CONDITION = Pattern.compile("(?s)\\nwhen\\n(.*?)\\nthen\\n");

    private enum Fate { REFUSED, NOTICED, HARMLESS, PASSED, REFUSED_WITHOUT_PLACE }

    private final RuleTrial trial = new RuleTrial();
    private final Map<Fate, Integer> counts = new TreeMap<>();

    public static void main(String[] args) {
        String family = args.length == 0 ? "all" : args[0];
        int percent = args.length < 2 ? 5 : Integer.parseInt(args[1]);
        Random random = new Random(args.length < 3 ? 7 : Long.parseLong(args[2]));
        DeletionRun run = new DeletionRun();
        for (Path file : RuleTrial.files(family)) {
            run.rule(file, percent, random);
        }
        System.out.println(family + ": " + run.counts);
    }

    private void rule(Path path, int percent, Random random) {
        String text = RuleTrial.text(path);
        List<RuleTrial.Prepared> examples = trial.examples(path);
        Matcher condition = CONDITION.matcher(text);
        while (condition.find()) {
            for (int at = condition.start(1); at < condition.end(1); at++) {
                if (random.nextInt(100) < percent) {
                    String altered = text.substring(0, at) + text.substring(at + 1);
                    Fate fate = fate(path, altered, text, examples);
                    counts.merge(fate, 1, Integer::sum);
                    if (fate == Fate.PASSED || fate == Fate.REFUSED_WITHOUT_PLACE) {
                        System.out.println(fate + " " + path.getFileName() + ": " + RuleTrial.difference(text, altered));
                    }
                }
            }
        }
    }

    private Fate fate(Path path, String altered, String original, List<RuleTrial.Prepared> examples) {
        try {
            RuleFile file = trial.altered(path, altered);
            Judge judge = trial.compile(List.of(file)).get(file);
            if (RuleTrial.noticed(judge, examples)) {
                return Fate.NOTICED;
            }
            return altered.replaceAll("\\s", "").equals(original.replaceAll("\\s", "")) ? Fate.HARMLESS : Fate.PASSED;
        } catch (PackException e) {
            boolean placed = Messages.text(e.what(), Lang.EN).matches("(?s).*" + Pattern.quote(path.getFileName().toString()) + "\\D+[1-9]\\d*.*");
            return placed ? Fate.REFUSED : Fate.REFUSED_WITHOUT_PLACE;
        }
    }
}
