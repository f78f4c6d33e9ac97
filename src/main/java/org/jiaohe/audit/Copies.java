package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jiaohe.facts.GeneralOffice;
import org.jiaohe.facts.OwnWords;
import org.jiaohe.text.Likeness;

/**
 * Finds fifth parts that are nearly the same. Each text gets a MinHash signature; only texts that share a band of it
 * are laid on each other, and in a bucket only on a few that stand for it, so that the work grows with the number of texts
 * and a phrase copied by a thousand units does not make half a million pairs.
 */
final class Copies {
    private static final int BANDS = 32;
    private static final int ROWS = 3;
    private static final int SHINGLE = 4;
    private static final int STANDING = 4;
    /** Likeness from which R-07 speaks. */
    private static final double ALIKE = 0.85;
    private static final long[] SEEDS = new Random(20190403).longs((long) BANDS * ROWS).map(seed -> seed | 1).toArray();

    private final List<Text> texts = new ArrayList<>();
    /** By the words: many units hand in the very same text, and its print is dear. */
    private final Map<String, Print> prints = new ConcurrentHashMap<>();
    private int[] parent;
    private long compared;

    /**
     * What the words of a text are compared by.
     *
     * @param bands hashes; texts that share one may be alike
     */
    private record Print(int[] pairs, long[] bands) {
        static final Print NONE = new Print(new int[0], new long[0]);
    }

    record Text(String unit, int year, String words, Print print) {
    }

    /**
     * @param alike   whole per cent, rounded down
     * @param passage longest stretch of own words that both have, without punctuation; may be empty
     */
    record Pair(String one, String other, int year, int alike, String passage) {
    }

    /** A unit in one year. */
    record Member(String unit, int year) {
    }

    /**
     * Units alike, as one of them sees it.
     *
     * @param nearest the first pair that it is one of
     * @param size    how many units are alike, itself included
     */
    record Group(Pair nearest, int size) {
    }

    /** All that have a copy, in the order of the pairs. */
    static Map<Member, Group> groups(List<Pair> pairs) {
        Map<Member, List<Member>> groups = new LinkedHashMap<>();
        Map<Member, Pair> nearest = new HashMap<>();
        for (Pair pair : pairs) {
            List<Member> one = group(groups, nearest, pair, pair.one());
            List<Member> other = group(groups, nearest, pair, pair.other());
            if (one != other) {
                List<Member> more = one.size() < other.size() ? other : one;
                List<Member> fewer = more == one ? other : one;
                more.addAll(fewer);
                fewer.forEach(member -> groups.put(member, more));
            }
        }
        Map<Member, Group> all = new LinkedHashMap<>();
        groups.forEach((member, group) -> all.put(member, new Group(nearest.get(member), group.size())));
        return all;
    }

    private static List<Member> group(Map<Member, List<Member>> groups, Map<Member, Pair> nearest, Pair pair, String unit) {
        Member member = new Member(unit, pair.year());
        nearest.putIfAbsent(member, pair);
        return groups.computeIfAbsent(member, one -> new ArrayList<>(List.of(one)));
    }

    /** A text with what it is compared by. Safe for several threads. */
    Text text(String unit, int year, String words) {
        boolean enough = words.length() >= OwnWords.LEAST;
        return new Text(unit, year, words, enough ? prints.computeIfAbsent(words, own -> new Print(Likeness.pairs(own), signature(own))) : Print.NONE);
    }

    void add(Text text) {
        if (text.words().length() >= OwnWords.LEAST) {
            texts.add(text);
        }
    }

    private static long[] signature(String words) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.length(); i++) {
            long hash = words.substring(i, i + SHINGLE).hashCode() * 0x9E3779B97F4A7C15L;
            for (int k = 0; k < least.length; k++) {
                long mixed = (hash ^ SEEDS[k]) * 0xBF58476D1CE4E5B9L;
                least[k] = Math.min(least[k], mixed ^ mixed >>> 29);
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = 17;
            for (int row = 0; row < ROWS; row++) {
                hash = hash * 0x100000001B3L + least[band * ROWS + row];
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** Enough pairs to tie every text to the others of its group; in the order the texts were added in. */
    List<Pair> pairs() {
        parent = new int[texts.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        List<int[]> found = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            Map<Long, List<Integer>> standing = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                List<Integer> before = standing.computeIfAbsent(texts.get(i).print().bands()[band] * 31 + texts.get(i).year(), key -> new ArrayList<>(1));
                boolean joined = false;
                for (int other : before) {
                    if (root(other) == root(i)) {
                        joined = true;
                    } else if (alike(texts.get(other), texts.get(i))) {
                        found.add(new int[] {other, i});
                        parent[Math.max(root(i), root(other))] = Math.min(root(i), root(other));
                        joined = true;
                    }
                }
                if (!joined && before.size() < STANDING) {
                    before.add(i);
                }
            }
        }
        return found.stream().sorted(Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1])).map(pair -> pair(texts.get(pair[0]), texts.get(pair[1]))).toList();
    }

    /** How many pairs were laid on each other. */
    long compared() {
        return compared;
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private boolean alike(Text one, Text other) {
        compared++;
        return (one.print() == other.print() || Likeness.reaches(one.print().pairs(), other.print().pairs(), ALIKE)) && !GeneralOffice.isOneHouse(one.unit(), other.unit());
    }

    /** A unit's fifth part beside that of last year, which is called by its year too. */
    static Pair years(Entry entry, Entry before) {
        Copies none = new Copies();
        return pair(none.text(entry.unit(), entry.year(), entry.fifth()), none.text(before.unit() + " " + before.year(), entry.year(), before.fifth()));
    }

    private static Pair pair(Text one, Text other) {
        String passage = Likeness.blocks(one.words(), other.words(), OwnWords.LEAST).stream().max(Comparator.comparingInt(Likeness.Block::length))
                .map(block -> one.words().substring(block.start(), block.start() + block.length())).orElse("");
        return new Pair(one.unit(), other.unit(), one.year(), (int) Math.floor(Likeness.ratio(one.print().pairs(), other.print().pairs()) * 100 + 1e-9), passage);
    }
}
