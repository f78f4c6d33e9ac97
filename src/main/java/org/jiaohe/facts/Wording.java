package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.text.Likeness;
import org.jiaohe.text.Normal;

/** Looks the running text up in the lists of misspellings, terms, fixed phrases, law names and letter formulas. */
final class Wording {
    private static final Pattern TITLE = Pattern.compile("《([^《》\n]{4,60})》");
    private static final Pattern UNQUOTED_LAW = Pattern.compile("中华人民共和国[^《》，。；、（）()\n]{0,10}?(?:条例|报告格式|管理办法)");
    /** An exception may be said to be disclosed only with a negation before it: 不公开为例外. */
    private static final Pattern EXCEPTION = Pattern.compile("(?<![不非未])(?<!不予)(?<!不宜)(?<!不能)(?<!不得)(?<!不主动)公开[为是作]+例外");
    private static final Pattern NOT_NORMAL = Pattern.compile("[不非未]公开[为是作]+(?:常态|原则)");
    /** What may follow a law's name where an article is cited, or stand for it: nothing is missing there. */
    private static final int LEAST = 8;

    private final Lexicons lexicons;
    private final Flaws flaws = new Flaws();

    private Wording(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    static List<Flaw> in(Prose prose, Lexicons lexicons) {
        Wording wording = new Wording(lexicons);
        prose.sure().forEach(wording::look);
        return wording.flaws.all();
    }

    private void look(Prose.Part part) {
        lookUp(part, "typos", Flaw.TYPO);
        lookUp(part, "terms", Flaw.TERM);
        lookUp(part, "letter-formulas", Flaw.LETTER);
        phrases(part);
        laws(part);
    }

    /** One line of a list: what is wrong, what is right, and the characters before or after which it is no fault. */
    private record Entry(String wrong, String right, List<String> notAfter, List<String> notBefore) {
    }

    private List<Entry> entries(String list) {
        return lexicons.prepared(list, from -> from.rows(list, 4).stream()
                .map(row -> new Entry(row.get(0), row.get(1), words(row.get(2)), words(row.get(3)))).toList());
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
    }

    private void lookUp(Prose.Part part, String list, String kind) {
        String text = part.squeezed().text();
        for (Entry entry : entries(list)) {
            for (int at = text.indexOf(entry.wrong()); at >= 0; at = text.indexOf(entry.wrong(), at + 1)) {
                String before = text.substring(0, at);
                int end = at + entry.wrong().length();
                if (entry.notAfter().stream().noneMatch(before::endsWith) && entry.notBefore().stream().noneMatch(word -> text.startsWith(word, end))) {
                    flaws.add(kind, part.printed(at, end), entry.right(), "", part.squeezedSpot(at, end));
                }
            }
        }
    }

    private void phrases(Prose.Part part) {
        String text = part.squeezed().text();
        List<Integer> known = new ArrayList<>();
        // 「不公开为常态、公开为例外」 is one slip, whichever of its halves is found first.
        for (Pattern reversed : List.of(EXCEPTION, NOT_NORMAL)) {
            Matcher found = reversed.matcher(text);
            while (found.find()) {
                String sentence = part.sentenceAround(found.start());
                // A sentence that says how things were before the Regulations turns nothing round.
                if (fresh(known, found.start()) && !sentence.contains("转变") && !sentence.contains("不是") && !sentence.contains("而非")) {
                    int start = stretch(text, found.start());
                    flaws.add(Flaw.REVERSED_PHRASE, part.printed(start, found.end()), "公开为常态、不公开为例外", "", part.squeezedSpot(start, found.end()));
                }
            }
        }
        for (List<String> row : lexicons.rows("fixed-phrases", 1)) {
            lacking(part, Normal.bare(row.get(0)), row.get(0), known);
        }
    }

    /** The first half of the phrase belongs to the quotation where it stands right before. */
    private static int stretch(String text, int at) {
        int from = Math.max(0, at - 9);
        int first = text.substring(from, at).lastIndexOf("公开");
        return first < 0 ? at : from + first;
    }

    /** A fixed phrase that lost one of its negations (不): 涉密上网、上网不涉密. */
    private void lacking(Prose.Part part, String phrase, String right, List<Integer> known) {
        String text = part.squeezed().text();
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) == '不') {
                Pattern lost = Pattern.compile(spread(phrase.substring(0, i)) + (i == 0 ? "(?<!不)" : "[、，,；]?") + spread(phrase.substring(i + 1)));
                Matcher found = lost.matcher(text);
                while (found.find()) {
                    if (fresh(known, found.start())) {
                        flaws.add(Flaw.REVERSED_PHRASE, part.printed(found.start(), found.end()), right, "", part.squeezedSpot(found.start(), found.end()));
                    }
                }
            }
        }
    }

    private static boolean fresh(List<Integer> known, int at) {
        boolean fresh = known.stream().noneMatch(other -> Math.abs(other - at) < 16);
        known.add(at);
        return fresh;
    }

    private static String spread(String phrase) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            pattern.append(i == 0 ? "" : "[、，,；]?").append(Pattern.quote(phrase.substring(i, i + 1)));
        }
        return pattern.toString();
    }

    private void laws(Prose.Part part) {
        Matcher quoted = TITLE.matcher(part.squeezed().text());
        while (quoted.find()) {
            law(part, quoted.group(1), quoted.start(1));
        }
        Matcher bare = UNQUOTED_LAW.matcher(part.squeezed().text());
        while (bare.find()) {
            if (bare.start() == 0 || part.squeezed().text().charAt(bare.start() - 1) != '《') {
                law(part, bare.group(), bare.start());
            }
        }
    }

    private void law(Prose.Part part, String printed, int at) {
        String name = printed.replaceAll("[（(](?:试行|修订|20\\d\\d年修订|以下简称.*)[）)]$", "");
        List<List<String>> names = lexicons.prepared("laws", from -> from.rows("laws", 2));
        boolean right = names.stream().anyMatch(row -> row.get(0).equals(name) || List.of(row.get(1).split(" +")).contains(name));
        if (right || name.length() < LEAST) {
            return;
        }
        for (List<String> row : names) {
            String law = row.get(0);
            int missing = law.length() - name.length();
            boolean lacks = missing > 0 && missing <= 4 && Likeness.lacks(name, law) && name.startsWith(law.substring(0, 2)) && name.endsWith(law.substring(law.length() - 2));
            boolean slip = missing >= -1 && missing <= 0 && Likeness.distance(name, law) == 1;
            if (lacks || slip) {
                flaws.add(Flaw.LAW_NAME, part.printed(at, at + name.length()), law, lacks ? "missing" : "changed", part.squeezedSpot(at, at + name.length()));
                return;
            }
        }
    }
}
