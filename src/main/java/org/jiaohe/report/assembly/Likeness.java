package org.jiaohe.report.assembly;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiaohe.form.Label;
import org.jiaohe.text.Normal;

/** How like a printed label is to a statutory one: offices shorten, misspell and renumber them. */
final class Likeness {
    private static final String NUMERALS = "一二三四五六七八九十";

    static final int LONG = 80;
    private static final int MOST_KEPT = 2_000;
    /** Replaced, never changed: every row asks for every label, and there are few labels. */
    private static volatile Map<Label, Wordings> labels = new IdentityHashMap<>();
    /** Labels come back on every page and in every report of a collection. */
    private static final Map<String, String> CORES = new ConcurrentHashMap<>();

    private Likeness() {
    }

    /** 1 for the same words, 0 for nothing in common; numbering, blanks and punctuation do not count. */
    static double of(String printed, Label label) {
        if (figure(printed)) {
            return 0;
        }
        Wordings known = wordings(label);
        if (printed.length() > LONG) {
            return known.like(strip(printed));
        }
        if (known.likes().size() > MOST_KEPT) {
            known.likes().clear();
        }
        Double like = known.likes().get(printed);
        if (like == null) {
            like = known.like(core(printed));
            known.likes().put(printed, like);
        }
        return like;
    }

    /** The same for words of which most are far from the label: 0 where they cannot come to {@code least}. */
    static double of(String core, Label label, double least) {
        for (String wording : wordings(label).cores()) {
            if (near(core, wording, least)) {
                return of(core, label);
            }
        }
        return 0;
    }

    /** Whether {@link #between} may come to {@code least}, by the characters that both have. */
    private static boolean near(String printed, String statutory, double least) {
        if (printed.contains(statutory) || statutory.contains(printed)) {
            return true;
        }
        int common = 0;
        for (int i = 0; i < printed.length(); i++) {
            common += statutory.indexOf(printed.charAt(i)) >= 0 ? 1 : 0;
        }
        int longer = Math.max(printed.length(), statutory.length());
        double edits = 1 - (double) (longer - common) / longer;
        return Math.max(edits, 0.7 * ((double) common / printed.length())) >= least;
    }

    /** Whether a cell holds digits alone: most cells of a table do, and none of them is a label. */
    static boolean figure(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c > '9' || c < '0' && c != ' ' && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    /** The wordings of a label, with what was compared with them before: offices print the same words on every page and in every report. */
    private record Wordings(String[] cores, Map<String, Double> likes) {
        static Wordings of(Label label) {
            return new Wordings(printed(label), new ConcurrentHashMap<>());
        }

        double like(String bare) {
            double best = 0;
            for (String wording : cores) {
                best = Math.max(best, between(bare, wording));
            }
            return best;
        }
    }

    private static Wordings wordings(Label label) {
        Wordings known = labels.get(label);
        if (known != null) {
            return known;
        }
        synchronized (Likeness.class) {
            Map<Label, Wordings> more = new IdentityHashMap<>(labels);
            Wordings made = more.computeIfAbsent(label, Wordings::of);
            labels = more;
            return made;
        }
    }

    private static String[] printed(Label label) {
        String[] out = new String[label.aliases().size() + 1];
        out[0] = strip(label.text().zh());
        for (int i = 1; i < out.length; i++) {
            out[i] = strip(label.aliases().get(i - 1));
        }
        return out;
    }

    static double between(String printed, String statutory) {
        if (printed.isEmpty() || statutory.isEmpty()) {
            return 0;
        }
        if (printed.equals(statutory)) {
            return 1;
        }
        int shorter = Math.min(printed.length(), statutory.length());
        int longer = Math.max(printed.length(), statutory.length());
        if (longer > 200) {
            return 0;
        }
        if (!shares(printed, statutory)) {
            return 0;
        }
        double edits = 1 - (double) distance(printed, statutory) / longer;
        if (shorter >= 2 && (statutory.startsWith(printed) || printed.startsWith(statutory))) {
            return Math.max(edits, shorter >= 4 ? 0.9 : 0.75);
        }
        if (shorter >= 3 && statutory.contains(printed)) {
            return Math.max(edits, shorter >= 4 ? 0.85 : 0.7);
        }
        if (shorter >= 4 && printed.contains(statutory)) {
            return Math.max(edits, 0.7);
        }
        double common = (double) subsequence(printed, statutory) / printed.length();
        return printed.length() >= 4 && common > 0.85 ? Math.max(edits, 0.7 * common) : edits;
    }

    /** The label without its numbering: {@code 1.}, {@code （三）}, {@code 一、}. */
    static String core(String printed) {
        if (printed.length() > LONG) {
            return strip(printed);
        }
        if (CORES.size() > 20_000) {
            CORES.clear();
        }
        return CORES.computeIfAbsent(printed, Likeness::strip);
    }

    private static String strip(String printed) {
        String text = Normal.squeezed(printed);
        int at = enumerator(text);
        String bare = Normal.bare(text.substring(at));
        return bare.isEmpty() ? Normal.bare(text) : bare;
    }

    /** Length of the numbering that squeezed text begins with. */
    static int enumerator(String text) {
        int i = 0;
        if (i < text.length() && (text.charAt(i) == '（' || text.charAt(i) == '(' || text.charAt(i) == '第')) {
            i++;
        }
        int digits = i;
        while (i < text.length() && (NUMERALS.indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        if (i == digits) {
            return 0;
        }
        int end = i;
        if (text.startsWith("部分", i) || text.startsWith("章", i)) {
            i += text.charAt(i) == '部' ? 2 : 1;
        }
        while (i < text.length() && "、.．,，)）:：·".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > end ? i : 0;
    }

    /** Labels without a character in common need no closer look, and most pairs have none. */
    private static boolean shares(String one, String other) {
        for (int i = 0; i < one.length(); i++) {
            if (other.indexOf(one.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int up = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                corner = up;
            }
        }
        return row[b.length()];
    }

    private static int subsequence(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int corner = 0;
            for (int j = 1; j <= b.length(); j++) {
                int up = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? corner + 1 : Math.max(row[j], row[j - 1]);
                corner = up;
            }
        }
        return row[b.length()];
    }
}
