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
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.text.Signs;

/** The words of the field ({@code terms.tsv}) and how they are found: at each place the longest one wins. */
final class Terms {
    /** A word of the list. One word may stand for several things, such as 办理 of applications and of permits. */
    private record Entry(String kind, String value) {
    }

    private static final Terms THE = load();
    private final Node root = new Node();
    private final Signs firsts = new Signs();

    /** A letter of the words; the entries are those of the words that end here. */
    private static final class Node {
        private final List<Entry> entries = new ArrayList<>();
        /** What the words go on with, sorted, and the nodes of these letters: every place of every sentence is looked up here. */
        private char[] letters = {};
        private Node[] nodes = {};

        Optional<Node> next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? Optional.empty() : Optional.of(nodes[at]);
        }

        Node added(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return nodes[at];
            }
            int place = -at - 1;
            char[] more = Arrays.copyOf(letters, letters.length + 1);
            Node[] longer = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(letters, place, more, place + 1, letters.length - place);
            System.arraycopy(nodes, place, longer, place + 1, nodes.length - place);
            more[place] = letter;
            longer[place] = new Node();
            letters = more;
            nodes = longer;
            return longer[place];
        }
    }

    private Terms() {
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
        Node node = root;
        Node longest = root;
        int end = from;
        for (int i = from; i < text.length(); i++) {
            Optional<Node> next = node.next(text.charAt(i));
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
            if (!node.entries.isEmpty()) {
                longest = node;
                end = i + 1;
            }
        }
        for (Entry entry : longest.entries) {
            found.add(new Term(entry.kind(), entry.value(), from, end));
        }
        return end;
    }

    private void add(String word, Entry entry) {
        firsts.add(word.charAt(0));
        Node node = root;
        for (char letter : word.toCharArray()) {
            node = node.added(letter);
        }
        node.entries.add(entry);
    }

    /** [公开/发布][/各类]信息 stands for 公开信息, 公开各类信息, 发布信息 and 发布各类信息. */
    private static Stream<String> spelled(String word) {
        int open = word.indexOf('[');
        int close = word.indexOf(']', open + 1);
        if (open < 0 || close < 0) {
            return Stream.of(word);
        }
        return Arrays.stream(word.substring(open + 1, close).split("/", -1)).flatMap(choice -> spelled(word.substring(0, open) + choice + word.substring(close + 1)));
    }

    private static Terms load() {
        Terms terms = new Terms();
        try (InputStream in = Terms.class.getResourceAsStream("terms.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    String[] parts = line.split("\t");
                    for (String word : Arrays.stream(parts[2].split(" ")).flatMap(Terms::spelled).distinct().toList()) {
                        terms.add(word, new Entry(parts[0], parts[1]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
