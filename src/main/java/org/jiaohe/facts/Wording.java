package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaohe.text.Likeness;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Signs;

/** Looks the running text up in the lists of misspellings, terms, fixed phrases, law names and letter formulas. */
final class Wording {
    private static final Pattern TITLE = Pattern.compile("《([^《》\n]{4,60})》");
    private static final Pattern SUFFIX = Pattern.compile("[（(](?:试行|修订|20[0-9]{2}年修订|以下简称.*)[）)]$");
    private static final Pattern UNQUOTED_LAW = Pattern.compile("中华人民共和国[^《》，。；、（）()\n]{0,10}?(?:条例|报告格式|管理办法)");
    private static final Pattern EXCEPTION = Pattern.compile("公开[为是作]+例外");
    private static final Pattern NORMAL = Pattern.compile("公开[为是作]+(?:常态|原则)");
    private static final Pattern ADDRESSEE = Pattern.compile("^([\\p{IsHan}]{2,20}(?:局|政府|办公室|办公厅|厅|委员会|部)：)\n");
    private static final List<String> NEGATIONS = List.of("不", "非", "未", "不予", "不宜", "不能", "不得", "不主动");
    /** Shorter names are short forms: nothing is missing there. */
    private static final int LEAST = 8;

    private final Lexicons lexicons;
    private final Flaws flaws = new Flaws();
    private String letters = "";
    /** From and to of the names of laws in a part that are not right. */
    private final List<int[]> misnamed = new ArrayList<>();

    private Wording(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    static List<Flaw> in(Prose prose, Lexicons lexicons) {
        Wording wording = new Wording(lexicons);
        prose.sure().forEach(wording::look);
        return wording.flaws.all();
    }

    private void look(Prose.Part part) {
        misnamed.clear();
        laws(part);
        Doubled.in(part, flaws);
        addressee(part);
        lookUp(part);
        phrases(part);
    }

    /** One line of a list: what is wrong, what is right, and the characters before or after which it is no fault. */
    private record Entry(String kind, String wrong, String right, List<String> notAfter, List<String> notBefore) {
        boolean fits(String text, int at) {
            int end = at + wrong.length();
            return text.startsWith(wrong, at) && notAfter.stream().noneMatch(word -> text.startsWith(word, at - word.length()))
                    && notBefore.stream().noneMatch(word -> text.startsWith(word, end));
        }
    }

    /** All entries by their first two characters, so that a text is gone through once. */
    private static Map<Integer, List<Entry>> index(Lexicons from) {
        Map<Integer, List<Entry>> index = new HashMap<>();
        Map<String, String> lists = Map.of("typos", Flaw.TYPO, "terms", Flaw.TERM, "letter-formulas", Flaw.LETTER);
        lists.forEach((list, kind) -> from.rows(list, 4).stream().filter(row -> row.get(0).length() > 1)
                .forEach(row -> index.computeIfAbsent(pair(row.get(0), 0), key -> new ArrayList<>()).add(new Entry(kind, row.get(0), row.get(1), words(row.get(2)), words(row.get(3))))));
        return index;
    }

    private static Signs firsts(Map<Integer, List<Entry>> index) {
        Signs firsts = new Signs();
        index.keySet().forEach(pair -> firsts.add((char) (pair >>> 16)));
        return firsts;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
    }

    private void lookUp(Prose.Part part) {
        String text = part.squeezed().text();
        Map<Integer, List<Entry>> index = lexicons.prepared("wording", Wording::index);
        Signs firsts = lexicons.prepared("wording/firsts", from -> firsts(index));
        for (int at = firsts.next(text, 0); at + 1 < text.length(); at = firsts.next(text, at + 1)) {
            for (Entry entry : index.getOrDefault(pair(text, at), List.of())) {
                // A slip in the name of a law is told as one of the name.
                int start = at;
                boolean fits = entry.fits(text, at);
                boolean named = fits && entry.kind().equals(Flaw.TYPO) && misnamed.stream().anyMatch(one -> one[0] <= start && start < one[1]);
                if (fits && !named) {
                    int end = at + entry.wrong().length();
                    // Several phrases of one letter are one slip.
                    boolean letter = entry.kind().equals(Flaw.LETTER);
                    letters = letter && letters.isEmpty() ? part.printed(at, end) : letters;
                    flaws.add(entry.kind(), letter ? letters : part.printed(at, end), letter ? "" : entry.right(), "", part.squeezedSpot(at, end));
                }
            }
        }
    }

    /** 青河市人民政府办公室： alone in the first line, as letters begin. */
    private void addressee(Prose.Part part) {
        Matcher first = ADDRESSEE.matcher(part.squeezed().text());
        if (part.name().equals(Prose.PREAMBLE) && first.find()) {
            letters = part.printed(first.start(), first.end(1));
            flaws.add(Flaw.LETTER, letters, "", "", part.squeezedSpot(first.start(), first.end(1)));
        }
    }

    private void phrases(Prose.Part part) {
        String text = part.squeezed().text();
        List<Integer> known = new ArrayList<>();
        // 「不公开为常态、公开为例外」 is one slip, whichever of its halves is found first.
        if (text.contains("例外") || text.contains("常态") || text.contains("原则")) {
            reversed(part, EXCEPTION, false, known);
            reversed(part, NORMAL, true, known);
        }
        for (Phrase phrase : lexicons.prepared("phrases", Wording::phrases)) {
            if (text.contains(phrase.hint())) {
                lacking(part, phrase, known);
            }
        }
    }

    /** An exception may be said to be disclosed only with a negation before it, what is normal only without one. */
    private void reversed(Prose.Part part, Pattern phrase, boolean wrongWhenNegated, List<Integer> known) {
        String text = part.squeezed().text();
        Matcher found = phrase.matcher(text);
        while (found.find()) {
            int at = found.start();
            boolean negated = NEGATIONS.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
            String sentence = negated == wrongWhenNegated ? part.sentenceAround(at) : "";
            // A sentence that says how things were before the Regulations turns nothing round.
            if (negated == wrongWhenNegated && !sentence.contains("转变") && !sentence.contains("不是") && !sentence.contains("而非") && fresh(known, at)) {
                int start = stretch(text, at);
                flaws.add(Flaw.REVERSED_PHRASE, part.printed(start, found.end()), "公开为常态、不公开为例外", "", part.squeezedSpot(start, found.end()));
            }
        }
    }

    /** The first half of the phrase belongs to the quotation where it stands right before. */
    private static int stretch(String text, int at) {
        int from = Math.max(0, at - 9);
        int first = text.substring(from, at).lastIndexOf("公开");
        return first < 0 ? at : from + first;
    }

    /** A fixed phrase without one of its negations (不): 涉密上网、上网不涉密. Its text must hold {@code hint} at least. */
    private record Phrase(Pattern lost, String hint, String right) {
    }

    private static List<Phrase> phrases(Lexicons from) {
        List<Phrase> phrases = new ArrayList<>();
        for (List<String> row : from.rows("fixed-phrases", 1)) {
            String phrase = Normal.bare(row.get(0));
            for (int i = 0; i < phrase.length(); i++) {
                if (phrase.charAt(i) == '不') {
                    String lost = spread(phrase.substring(0, i)) + (i == 0 ? "(?<!不)" : "[、，,；]?") + spread(phrase.substring(i + 1));
                    phrases.add(new Phrase(Pattern.compile(lost), phrase.substring(phrase.length() - 2), row.get(0)));
                }
            }
        }
        return phrases;
    }

    private void lacking(Prose.Part part, Phrase phrase, List<Integer> known) {
        Matcher found = part.squeezed().matcher(phrase.lost());
        while (found.find()) {
            if (fresh(known, found.start())) {
                flaws.add(Flaw.REVERSED_PHRASE, part.printed(found.start(), found.end()), phrase.right(), "", part.squeezedSpot(found.start(), found.end()));
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
        Matcher quoted = part.squeezed().matcher(TITLE);
        while (quoted.find()) {
            law(part, quoted.group(1), quoted.start(1));
        }
        if (!part.squeezed().text().contains("中华人民共和国")) {
            return;
        }
        Matcher bare = part.squeezed().matcher(UNQUOTED_LAW);
        while (bare.find()) {
            if (bare.start() == 0 || part.squeezed().text().charAt(bare.start() - 1) != '《') {
                law(part, bare.group(), bare.start());
            }
        }
    }

    /** All laws by their full and their short names. */
    private static Set<String> known(Lexicons from) {
        Set<String> names = new HashSet<>();
        for (List<String> row : from.rows("laws", 2)) {
            names.add(row.get(0));
            names.addAll(List.of(row.get(1).split(" +")));
        }
        return names;
    }

    private void law(Prose.Part part, String printed, int at) {
        String name = SUFFIX.matcher(printed).replaceAll("");
        if (name.length() < LEAST || lexicons.prepared("laws/known", Wording::known).contains(name)) {
            return;
        }
        for (List<String> row : lexicons.rows("laws", 2)) {
            String law = row.get(0);
            int missing = law.length() - name.length();
            boolean lacks = missing > 0 && missing <= 4 && Likeness.lacks(name, law) && name.startsWith(law.substring(0, 2)) && name.endsWith(law.substring(law.length() - 2));
            boolean slip = missing >= -1 && missing <= 0 && Likeness.distance(name, law) == 1;
            if (lacks || slip) {
                flaws.add(Flaw.LAW_NAME, part.printed(at, at + name.length()), law, lacks ? "missing" : "changed", part.squeezedSpot(at, at + name.length()));
                misnamed.add(new int[] {at, at + name.length()});
                return;
            }
        }
    }
}
