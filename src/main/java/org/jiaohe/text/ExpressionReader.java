package org.jiaohe.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a regular expression as far as {@link Openings} needs it. What it does not know it calls unknown, so that nothing is
 * said of it: letters without their case, classes of the Unicode tables, back references.
 */
final class ExpressionReader {
    /** A range of more characters lets nearly every text through. */
    private static final int WIDE = 150;
    private static final String SPACES = " \t\n\u000B\f\r";

    private final String regex;
    private final boolean pairs;
    private int at;
    private boolean strange;
    private boolean back;
    /** Whether the end of a line is an end. */
    private boolean lines;

    private ExpressionReader(String regex, boolean pairs) {
        this.regex = regex;
        this.pairs = pairs;
    }

    /** @param pairs whether the two characters that a match begins with are asked for, which takes longer to tell */
    static Openings read(String regex, boolean pairs) {
        ExpressionReader reader = new ExpressionReader(regex, pairs);
        Expression whole = reader.choices();
        return Openings.of(reader.strange || reader.at < regex.length() ? Expression.UNKNOWN : whole, reader.back);
    }

    private Expression choices() {
        List<Expression> choices = new ArrayList<>();
        choices.add(sequence());
        while (more() && peek() == '|') {
            at++;
            choices.add(sequence());
        }
        return Expression.any(choices);
    }

    private Expression sequence() {
        Expression all = Expression.NOTHING;
        while (more() && peek() != '|' && peek() != ')' && !strange) {
            all = all.then(repeated(part()));
        }
        return all;
    }

    private Expression part() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> bracket();
            case '\\' -> escaped();
            case '.' -> Expression.ANY;
            case '^' -> begin();
            case '$' -> lines ? Expression.NOTHING : Expression.END;
            default -> Character.isSurrogate(c) ? unknown() : one(c);
        };
    }

    private Expression repeated(Expression part) {
        Expression result = part;
        while (more() && "?*+{".indexOf(peek()) >= 0) {
            char c = regex.charAt(at++);
            boolean none = c == '?' || c == '*';
            if (c == '{') {
                none = regex.startsWith("0", at);
                at = regex.indexOf('}', at) + 1;
            }
            result = c == '?' ? result : result.again();
            result = none ? result.optional() : result;
            // Lazy or possessive.
            if (more() && (peek() == '?' || peek() == '+')) {
                at++;
            }
        }
        return result;
    }

    private Expression group() {
        boolean beside = false;
        if (more() && peek() == '?') {
            int kind = at + 1;
            if (regex.startsWith(":", kind) || regex.startsWith(">", kind)) {
                at = kind + 1;
            } else if (regex.startsWith("=", kind) || regex.startsWith("!", kind)) {
                beside = true;
                at = kind + 1;
            } else if (regex.startsWith("<=", kind) || regex.startsWith("<!", kind)) {
                beside = true;
                back = true;
                at = kind + 2;
            } else if (regex.startsWith("<", kind)) {
                at = regex.indexOf('>', at) + 1;
            } else if (regex.startsWith("m)", kind) || regex.startsWith("s)", kind)) {
                lines |= regex.charAt(kind) == 'm';
                at = kind + 2;
                return Expression.NOTHING;
            } else {
                return unknown();
            }
        }
        Expression inner = choices();
        if (!more() || peek() != ')') {
            return unknown();
        }
        at++;
        return beside ? Expression.NOTHING : inner;
    }

    private Expression bracket() {
        if (peek() == '^') {
            skipBracket();
            return Expression.ANY;
        }
        Signs signs = new Signs();
        int from = at;
        while (peek() != ']' || at == from) {
            char c = regex.charAt(at++);
            if (c == '[' || c == '&' || Character.isSurrogate(c)) {
                return unknown();
            }
            if (c == '\\') {
                char of = regex.charAt(at++);
                if (of == 'p' || of == 'u' && at + 4 < regex.length() && regex.charAt(at + 4) == '-') {
                    skipBracket();
                    return Expression.ANY;
                }
                if (Character.isLetterOrDigit(of) && !addClass(of, signs)) {
                    return unknown();
                }
                c = of;
                if (Character.isLetterOrDigit(of)) {
                    continue;
                }
            }
            if (peek() == '-' && regex.charAt(at + 1) != ']') {
                char last = regex.charAt(at + 1);
                at += 2;
                if (last == '\\' || last == '[') {
                    return unknown();
                }
                if (last - c > WIDE) {
                    skipBracket();
                    return Expression.ANY;
                }
                for (int one = c; one <= last; one++) {
                    signs.add((char) one);
                }
            } else {
                signs.add(c);
            }
        }
        at++;
        return Expression.one(signs, pairs);
    }

    /** To the end of a class that says nothing; nested ones are not read. */
    private void skipBracket() {
        boolean first = peek() == '^';
        at += first ? 1 : 0;
        int from = at;
        while (peek() != ']' || at == from && first) {
            strange |= peek() == '[';
            at += peek() == '\\' ? 2 : 1;
        }
        at++;
    }

    private Expression escaped() {
        char c = regex.charAt(at++);
        if (c == 'p' || c == 'P') {
            at = peek() == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            return Expression.ANY;
        }
        if (c == 'Q') {
            return quoted();
        }
        if (c == 'b' || c == 'B') {
            return behind();
        }
        if (c == 'D' || c == 'S' || c == 'W') {
            return Expression.ANY;
        }
        if (!Character.isLetterOrDigit(c)) {
            return one(c);
        }
        Signs signs = new Signs();
        return addClass(c, signs) ? Expression.one(signs, pairs) : unknown();
    }

    private Expression begin() {
        back = true;
        return lines ? Expression.NOTHING : Expression.START;
    }

    /** Something that asks for what stands before. */
    private Expression behind() {
        back = true;
        return Expression.NOTHING;
    }

    private Expression quoted() {
        int end = regex.indexOf("\\E", at);
        Expression all = Expression.NOTHING;
        for (char c : regex.substring(at, end).toCharArray()) {
            all = all.then(one(c));
        }
        at = end + 2;
        return all;
    }

    /** Characters that a letter behind a backslash stands for; none known where false. */
    private boolean addClass(char letter, Signs signs) {
        switch (letter) {
            case 'd' -> add("0123456789", signs);
            case 's' -> add(SPACES, signs);
            case 'n' -> signs.add('\n');
            case 't' -> signs.add('\t');
            case 'r' -> signs.add('\r');
            case 'u' -> {
                signs.add((char) Integer.parseInt(regex.substring(at, at + 4), 16));
                at += 4;
            }
            case 'w' -> {
                for (char c = 0; c < 128; c++) {
                    if (Character.isLetterOrDigit(c) || c == '_') {
                        signs.add(c);
                    }
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void add(String characters, Signs signs) {
        characters.chars().forEach(c -> signs.add((char) c));
    }

    private Expression one(char c) {
        return Expression.one(c, pairs);
    }

    private Expression unknown() {
        strange = true;
        return Expression.UNKNOWN;
    }

    private boolean more() {
        return at < regex.length();
    }

    private char peek() {
        return at < regex.length() ? regex.charAt(at) : 0;
    }
}
