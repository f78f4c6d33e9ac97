package org.jiaohe.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small faults put into the conditions of a rule file: a comparison turned round, a constraint or a term dropped, a number shifted by one. */
final class RuleMutants {
    private static final Pattern CONDITION = Pattern.compile("(?s)\\nwhen\\n(.*?)\\nthen\\n");
    private static final Pattern COMPARISON = Pattern.compile(" (==|!=|>=|<=|>|<) ");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"$.\\-])\\d+(?![\\w\".])");
    private static final Pattern NEGATION = Pattern.compile("(?<=[,(|&] ?)!(?=\\w)");
    private static final Pattern TERM = Pattern.compile("(?:(?<=[(,]) ?[^,()|&]+ \\|\\| )|(?: \\|\\| [^,()|&]+(?=[,)|]))|(?: && [^,()|&]+(?=[,)&]))");

    private RuleMutants() {
    }

    /** Texts of the file with one fault each. */
    static List<String> of(String file) {
        Set<String> mutants = new LinkedHashSet<>();
        Matcher condition = CONDITION.matcher(file);
        while (condition.find()) {
            int from = condition.start(1);
            String body = condition.group(1);
            for (String changed : changes(body)) {
                mutants.add(file.substring(0, from) + changed + file.substring(condition.end(1)));
            }
        }
        mutants.remove(file);
        return List.copyOf(mutants);
    }

    private static List<String> changes(String body) {
        List<String> changes = new ArrayList<>();
        replace(body, COMPARISON, found -> List.of(" " + opposite(found.trim()) + " "), changes);
        replace(body, NUMBER, found -> List.of(String.valueOf(Long.parseLong(found) + 1), String.valueOf(Long.parseLong(found) - 1)), changes);
        replace(body, NEGATION, found -> List.of(""), changes);
        replace(body, TERM, found -> List.of(""), changes);
        dropConstraints(body, changes);
        return changes;
    }

    private static void replace(String body, Pattern pattern, java.util.function.Function<String, List<String>> by, List<String> changes) {
        Matcher matcher = pattern.matcher(body);
        while (matcher.find()) {
            if (!quoted(body, matcher.start())) {
                for (String with : by.apply(matcher.group())) {
                    changes.add(body.substring(0, matcher.start()) + with + body.substring(matcher.end()));
                }
            }
        }
    }

    private static String opposite(String sign) {
        return switch (sign) {
            case "==" -> "!=";
            case "!=" -> "==";
            case ">" -> "<=";
            case "<=" -> ">";
            case "<" -> ">=";
            default -> "<";
        };
    }

    /** Whether a place lies inside a string of its line. */
    private static boolean quoted(String body, int at) {
        return body.substring(body.lastIndexOf('\n', at) + 1, at).replace("\\\"", "").chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** Each constraint of a pattern left out in turn, save those that bind a name. */
    private static void dropConstraints(String body, List<String> changes) {
        Matcher pattern = Pattern.compile("\\b[A-Z]\\w*\\(").matcher(body);
        while (pattern.find()) {
            if (quoted(body, pattern.start())) {
                continue;
            }
            int depth = 1;
            int start = pattern.end();
            List<int[]> parts = new ArrayList<>();
            int at = start;
            for (; at < body.length() && depth > 0; at++) {
                char c = body.charAt(at);
                if (quoted(body, at)) {
                    continue;
                }
                if (c == '(') {
                    depth++;
                } else if (c == ')' && --depth == 0 || c == ',' && depth == 1) {
                    parts.add(new int[] {start, at});
                    start = at + 1;
                }
            }
            for (int i = 0; i < parts.size(); i++) {
                int[] part = parts.get(i);
                String text = body.substring(part[0], part[1]);
                if (text.isBlank() || text.contains("$") && text.contains(" : ")) {
                    continue;
                }
                int to = i + 1 < parts.size() ? part[1] + 1 : part[1];
                int from = i + 1 == parts.size() && i > 0 ? part[0] - 1 : part[0];
                changes.add(body.substring(0, from) + body.substring(to));
            }
        }
    }
}
