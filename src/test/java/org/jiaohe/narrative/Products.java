package org.jiaohe.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Passages composed from frames and lists of words ({@code products.txt}), so that their labels are known by construction: every
 * word of a frame's lists comes up once in as many passages as the longest of them has words, each time beside others. The same
 * number of passages a frame always gives the same passages.
 *
 * <p>A frame is a line of a batch with places in it: {@code [甲/乙/]} is one of these words or none, {@code {row1}} a word of a list,
 * whose key {@code {row1}} stands for in the labels, {@code {q1}} a figure in any notation with a counter, {@code {m1}} one in plain
 * digits, {@code {z1}} one that may be nought and {@code {m1+m2}} a sum of such. Figures with a letter behind (a requests, d disputes, n documents, i items, p decisions,
 * f fees) have the counters of their field, the same throughout a passage.
 */
final class Products {
    private static final Pattern PLACE = Pattern.compile("\\[([^\\[\\]]*)\\]|\\{([^{}]*)\\}");
    private static final Pattern PLAIN = Pattern.compile("[mz][0-9+m]+");
    private static final Map<Character, String> COUNTERS = Map.of('a', "counters.requests", 'd', "counters.disputes", 'n', "counters.documents", 'i', "counters.items", 'p', "counters.decisions", 'f', "counters.notices");
    private static final int SMALL = 97;
    private static final int FEW = 4;
    private static final int SHOWN = 3;

    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<String> frames = new ArrayList<>();

    private Products(String resource) {
        try (var in = Products.class.getResourceAsStream(resource)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(line -> {
                if (line.charAt(0) == '@') {
                    String[] words = line.substring(1).split(" +");
                    lists.put(words[0], Arrays.asList(words).subList(1, words.length));
                } else {
                    frames.add(line);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code of} passages of every frame. */
    static List<Passages.Passage> of(int each) {
        return new Products("products.txt").passages(each);
    }

    private List<Passages.Passage> passages(int each) {
        return frames.stream().flatMap(frame -> passages(frame, each).stream()).toList();
    }

    private List<Passages.Passage> passages(String frame, int each) {
        return IntStream.range(0, each).mapToObj(i -> Batches.passage(new Composed(frame, i).line().split("\\|", -1), Batches::full)).toList();
    }

    /** One passage of a frame. */
    private final class Composed {
        private final String frame;
        private final int at;
        private final Random random;
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, String> labels = new HashMap<>();
        private final Map<String, Integer> plain = new HashMap<>();
        private int place;

        Composed(String frame, int at) {
            this.frame = frame;
            this.at = at;
            this.random = new Random(frame.hashCode() * 31L + at);
        }

        String line() {
            String[] parts = frame.split("\\|", -1);
            return parts[0] + "|" + filled(parts[1], false).replace("_", "") + "|" + filled(parts[2], true);
        }

        private String filled(String text, boolean label) {
            String filled = text;
            Matcher matcher = PLACE.matcher(filled);
            while (matcher.find()) {
                String word = matcher.group(1) != null ? pick(Arrays.asList(matcher.group(1).split("/", -1))) : label ? label(matcher.group(2)) : text(matcher.group(2));
                filled = filled.substring(0, matcher.start()) + word + filled.substring(matcher.end());
                matcher = PLACE.matcher(filled);
            }
            return filled;
        }

        /** Each word of a list comes up once in as many passages as it has words, in an order of its own. */
        private String pick(List<String> words) {
            place++;
            List<Integer> order = new ArrayList<>(IntStream.range(0, words.size()).boxed().toList());
            Collections.shuffle(order, new Random(frame.hashCode() * 17L + place * 1009L + at / words.size()));
            return words.get(order.get(at % words.size()));
        }

        private String text(String name) {
            if (PLAIN.matcher(name).matches()) {
                return String.valueOf(sum(name));
            }
            if (name.startsWith("lead")) {
                return pick(lists.get("lead." + frame.charAt(0)));
            }
            if (!texts.containsKey(name)) {
                texts.put(name, name.matches("q[a-z]?[0-9]*") ? figure(name) : name.matches("c[a-z]") ? pick(lists.get(COUNTERS.get(name.charAt(1)))) : word(name));
            }
            return texts.get(name);
        }

        private String word(String name) {
            List<String> words = lists.get(name.replaceAll("[0-9]+$", ""));
            String word = pick(words);
            // Two words of one list in one frame stand for different things.
            while (taken(name, word.replaceAll("^.*=", ""))) {
                word = words.get((words.indexOf(word) + 1) % words.size());
            }
            labels.put(name, word.replaceAll("^.*=", ""));
            return word.replaceAll("=.*", "");
        }

        private boolean taken(String name, String key) {
            return labels.entrySet().stream().anyMatch(one -> !one.getKey().equals(name) && one.getKey().replaceAll("[0-9]+$", "").equals(name.replaceAll("[0-9]+$", "")) && one.getValue().equals(key));
        }

        private String figure(String name) {
            String counter = name.length() > 1 && Character.isLetter(name.charAt(1)) ? text("c" + name.charAt(1)) : "件";
            Notation notation = Notation.valueOf(pick(lists.get("notations")));
            int value = notation.value(random);
            labels.put(name, value + (notation.approx() ? "~" : ""));
            return notation.written(value, counter.replace("_", ""));
        }

        private int sum(String name) {
            int sum = 0;
            for (String one : name.split("\\+")) {
                sum += plain.computeIfAbsent(one, key -> key.charAt(0) == 'z' ? random.nextInt(FEW) : 2 + random.nextInt(SMALL));
            }
            return sum;
        }

        private String label(String name) {
            return PLAIN.matcher(name).matches() ? String.valueOf(sum(name)) : labels.get(name);
        }
    }

    /** How a number is written. */
    private enum Notation {
        PLAIN, WIDE, CHINESE, PAIR, HUNDRED, TENTHOUSANDS, THOUSANDS, SPLIT, ABOUT, NEARLY, ODD, MORE, ATLEAST;

        int value(Random random) {
            return switch (this) {
                case PAIR -> 2;
                case HUNDRED -> 103 + 10 * random.nextInt(8);
                case TENTHOUSANDS -> (11 + random.nextInt(80)) * 1000;
                case THOUSANDS -> 1001 + random.nextInt(8000);
                case CHINESE -> 3 + random.nextInt(SMALL - 3);
                case ABOUT, NEARLY, ODD, MORE, ATLEAST -> 10 * (1 + random.nextInt(30));
                default -> 11 + random.nextInt(900);
            };
        }

        boolean approx() {
            return ordinal() >= ABOUT.ordinal();
        }

        String written(int value, String counter) {
            String digits = String.valueOf(value);
            return switch (this) {
                case WIDE -> digits.chars().collect(StringBuilder::new, (all, c) -> all.append((char) (c - '0' + '０')), StringBuilder::append) + counter;
                case CHINESE, HUNDRED -> counter.isEmpty() ? digits : chinese(value) + counter;
                case PAIR -> counter.isEmpty() ? "2" : "两" + counter;
                case TENTHOUSANDS -> value / 10000.0 + "万" + counter;
                case THOUSANDS -> digits.charAt(0) + "," + digits.substring(1) + counter;
                case SPLIT -> digits.charAt(0) + "\\n" + digits.substring(1) + counter;
                case ABOUT -> "约" + digits + counter;
                case NEARLY -> "近" + digits + counter;
                case ODD -> digits + "余" + counter;
                case MORE -> digits + "多" + counter;
                case ATLEAST -> digits + counter + "以上";
                default -> digits + counter;
            };
        }

        private static String chinese(int value) {
            String digits = "零一二三四五六七八九";
            int ten = value / 10 % 10;
            int one = value % 10;
            String end = one == 0 ? "" : String.valueOf(digits.charAt(one));
            if (value >= 100) {
                return digits.charAt(value / 100) + "百" + (ten == 0 ? "零" : digits.charAt(ten) + "十") + end;
            }
            return (ten == 0 ? "" : (ten == 1 ? "" : String.valueOf(digits.charAt(ten))) + "十") + end;
        }
    }

    /** Prints what differs: {@code Products 40 [WORD]} composes 40 passages of every frame, or of those that contain the word. */
    public static void main(String[] args) {
        int each = Integer.parseInt(args[0]);
        Products all = new Products("products.txt");
        int stated = 0;
        int read = 0;
        int right = 0;
        for (String frame : all.frames.stream().filter(one -> args.length < 2 || one.contains(args[1])).toList()) {
            Passages.Score score = Passages.score(all.passages(frame, each));
            stated += score.stated();
            read += score.read();
            right += score.right();
            if (!score.differences().isEmpty()) {
                System.out.printf("%n## %d of %d: %s%n", score.differences().size(), each, frame);
                score.differences().stream().limit(SHOWN).forEach(System.out::println);
            }
        }
        System.out.printf("%d frames, recall %.2f %% of %d claims, precision %.2f %% of %d%n", all.frames.size(), 100.0 * right / stated, stated, 100.0 * right / read, read);
    }
}
