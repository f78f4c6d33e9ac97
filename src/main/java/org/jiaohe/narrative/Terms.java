package org.jiaohe.narrative;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiaohe.text.Signs;

/** The words of the field ({@code terms.tsv}) and how they are found: at each place the longest one wins. */
final class Terms {
    /** A word of the list. One word may stand for several things, such as 办理 of applications and of permits. */
    private record Entry(String kind, String value) {
    }

    private static final Terms THE = load();
    private final Node root;
    private final Signs firsts = new Signs();

    /**
     * What is left of a word, as the list spells it: [公开/发布][/各类]信息 stands for 公开信息, 公开各类信息, 发布信息 and
     * 发布各类信息.
     *
     * @param choice whether the place is inside a pair of brackets
     */
    private record Rest(String word, int at, boolean choice, Entry entry) {
    }

    /** What a letter of the words goes on with. The entries are those of the words that end here. */
    private record Branches(List<Entry> entries, char[] letters, Node[] nodes) {
    }

    /** A letter of the words. The list spells some ten thousand: only what a text asks for is spelled out. */
    private static final class Node {
        private final List<Rest> rests = new ArrayList<>();
        /** Null until asked for; where two threads ask at once, both find the same. */
        private volatile Branches branches;

        Branches branches() {
            if (branches == null) {
                List<Entry> entries = new ArrayList<>();
                TreeMap<Character, Node> next = new TreeMap<>();
                rests.forEach(rest -> spell(rest.word(), rest.at(), rest.choice(), rest.entry(), entries, next));
                char[] letters = new char[next.size()];
                int at = 0;
                for (char letter : next.keySet()) {
                    letters[at++] = letter;
                }
                branches = new Branches(entries, letters, next.values().toArray(new Node[0]));
            }
            return branches;
        }

        private static void spell(String word, int from, boolean within, Entry entry, List<Entry> entries, Map<Character, Node> next) {
            int at = from;
            boolean choice = within;
            if (choice && (word.charAt(at) == '/' || word.charAt(at) == ']')) {
                at = word.indexOf(']', at) + 1;
                choice = false;
            }
            int close = choice || !word.startsWith("[", at) ? -1 : word.indexOf(']', at);
            if (close > 0) {
                for (int one = at; one >= 0 && one < close; one = word.indexOf('/', one + 1)) {
                    spell(word, one + 1, true, entry, entries, next);
                }
            } else if (at < word.length()) {
                next.computeIfAbsent(word.charAt(at), letter -> new Node()).rests.add(new Rest(word, at + 1, choice, entry));
            } else if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
                // A line that spells a word twice says it once.
                entries.add(entry);
            }
        }
    }

    private Terms(Node root) {
        this.root = root;
        for (char letter : root.branches().letters()) {
            firsts.add(letter);
        }
    }

    static List<Term> in(String text) {
        List<Term> found = new ArrayList<>();
        int i = THE.firsts.next(text, 0);
        while (i < text.length()) {
            int end = THE.at(text, i, found);
            i = THE.firsts.next(text, end > i ? end : i + 1);
        }
        return joined(text, found);
    }

    /** 政府信息依申请公开 and 事项 behind it are one word, as are 信访举报 and 事项. */
    private static List<Term> joined(String text, List<Term> terms) {
        for (int i = 0; i + 1 < terms.size(); i++) {
            Term one = terms.get(i);
            Term other = terms.get(i + 1);
            boolean item = other.start() == one.end() && text.startsWith("事项", other.start()) && other.end() - other.start() == 2;
            if (item && (one.is("topic") && one.value().equals("requests") || one.is("outcome"))) {
                terms.set(i, new Term(one.kind(), one.value(), one.start(), other.end()));
                terms.remove(i + 1);
            }
        }
        return terms;
    }

    /** Adds all meanings of the longest word at a place and returns where it ends. */
    private int at(String text, int from, List<Term> found) {
        Branches branches = root.branches();
        List<Entry> longest = List.of();
        int end = from;
        for (int i = from; i < text.length(); i++) {
            int next = Arrays.binarySearch(branches.letters(), text.charAt(i));
            if (next < 0) {
                break;
            }
            branches = branches.nodes()[next].branches();
            if (!branches.entries().isEmpty()) {
                longest = branches.entries();
                end = i + 1;
            }
        }
        for (Entry entry : longest) {
            found.add(new Term(entry.kind(), entry.value(), from, end));
        }
        return end;
    }

    private static Terms load() {
        Node root = new Node();
        try (InputStream in = Terms.class.getResourceAsStream("terms.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    String[] parts = line.split("\t");
                    Entry entry = new Entry(parts[0], parts[1]);
                    for (String word : parts[2].split(" ")) {
                        root.rests.add(new Rest(word, 0, false, entry));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Terms(root);
    }
}
