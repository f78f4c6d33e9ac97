package org.jiaohe.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Batches of labelled passages, one a line: {@code who[year][/section] | text | claims}. Who is {@code d} for a department, {@code g}
 * for a county's government and {@code o} for a government's office; the year is 2023 and the section the overview where not
 * said. The head may instead be {@code unit,year,section} with the unit's full name, whose kind the program tells from the name. A claim is {@code r.new=12}, {@code ~} behind it where approximate, {@code /part} and the like where not the whole.
 */
final class Batches {
    private static final Map<String, String> AREAS = Map.of("r.", "requests.", "d.", "disputes.", "p.", "proactive.", "f.", "infoFee.");
    private static final Map<String, String> SHORT = shortNames();

    private Batches() {
    }

    private static Map<String, String> shortNames() {
        Map<String, String> names = new LinkedHashMap<>();
        String[] pairs = {"requests.in", "requests.carriedIn", "requests.out", "requests.carriedOut", "requests.done", "requests.outcomeTotal", "disputes.rec", "disputes.reconsideration.total", "disputes.lit",
            "disputes.litigation.total", "disputes.dir", "disputes.directLitigation.total", "disputes.aft", "disputes.litigationAfterReconsideration.total", "proactive.permits", "proactive.permits.decisions",
            "proactive.penalties", "proactive.penalties.decisions", "proactive.coercion", "proactive.coercion.decisions", "proactive.fees", "proactive.fees.amount", "infoFee.n", "infoFee.notices", "infoFee.a",
            "infoFee.amountNoticed", "infoFee.c", "infoFee.amountCollected"};
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }

    /** Batches of which nobody but their authors has looked at the labels either, and 85, whose applicants of all received no table made from labels bears. */
    private static final Set<Integer> UNSEEN = Set.of(77, 79, 82, 85, 86, 95, 96, 100, 101, 108, 112, 117, 122, 123, 124, 125, 126, 134, 135, 136, 137);

    /** The passages of all batches, held out or not, save those whose labels nobody has gone over. */
    static List<Passages.Passage> all() {
        return IntStream.rangeClosed(1, 199).boxed().filter(number -> !UNSEEN.contains(number) && Batches.class.getResource("batch-" + number + ".txt") != null).flatMap(number -> in("batch-" + number + ".txt").stream()).toList();
    }

    static List<Passages.Passage> in(String resource) {
        return in(resource, Batches::full);
    }

    static List<Passages.Passage> in(String resource, UnaryOperator<String> full) {
        String all;
        try (var in = Batches.class.getResourceAsStream(resource)) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Passages.Passage> passages = new ArrayList<>();
        all.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(line -> passages.add(passage(line.split("\\|", -1), full)));
        return passages;
    }

    static Passages.Passage passage(String[] parts, UnaryOperator<String> full) {
        List<String> claims = Arrays.stream(parts[2].strip().split(" +")).filter(claim -> !claim.isBlank()).map(full).toList();
        String text = parts[1].strip().replace("\\n", "\n");
        String[] named = parts[0].strip().split(",");
        if (named.length > 1) {
            return new Passages.Passage(named[0], Integer.parseInt(named[1]), named[2], text, claims);
        }
        String[] head = parts[0].strip().split("/");
        int year = head[0].length() > 1 ? 2000 + Integer.parseInt(head[0].substring(1)) : 2023;
        String section = head.length > 1 ? head[1] : "overview";
        return new Passages.Passage(head[0].substring(0, 1).toUpperCase(java.util.Locale.ROOT), year, section, text, claims);
    }

    /** {@code r.new@n=3~/part} as {@link Passages} writes it: {@code requests.new@naturalPerson 3 ~ @part}. */
    static String full(String label) {
        String scope = label.contains("/") ? " @" + label.substring(label.indexOf('/') + 1) : "";
        String rest = label.contains("/") ? label.substring(0, label.indexOf('/')) : label;
        String approx = rest.endsWith("~") ? " ~" : "";
        String[] pair = rest.replace("~", "").split("=");
        String[] name = pair[0].split("@");
        String quantity = AREAS.get(name[0].substring(0, 2)) + name[0].substring(2);
        quantity = SHORT.getOrDefault(quantity, quantity).replace(".norm.", ".normativeDocuments.").replace(".reg.", ".regulations.").replace("disputes.rec.", "disputes.reconsideration.").replace("disputes.lit.", "disputes.litigation.")
                .replace("disputes.dir.", "disputes.directLitigation.").replace("disputes.aft.", "disputes.litigationAfterReconsideration.").replaceFirst("^(disputes\\..*)\\.up$", "$1.upheld").replaceFirst("^(disputes\\..*)\\.cor$", "$1.corrected")
                .replaceFirst("^(disputes\\..*)\\.oth$", "$1.other").replaceFirst("^(disputes\\..*)\\.pend$", "$1.pending");
        return quantity + (name.length > 1 ? "@" + applicant(name[1]) : "") + " " + pair[1] + approx + scope;
    }

    private static String applicant(String letter) {
        return switch (letter) {
            case "n" -> "naturalPerson";
            case "l" -> "legalPerson";
            case "e" -> "enterprise";
            case "r" -> "research";
            case "w" -> "publicWelfare";
            case "s" -> "legalService";
            default -> "otherOrganisation";
        };
    }

    /** Prints what differs, {@code Batches batch-1.txt}; the totals only of what is held out, {@code Batches totals batch-10.txt}. */
    public static void main(String[] args) {
        boolean totals = args[0].equals("totals");
        for (String name : totals ? Arrays.copyOfRange(args, 1, args.length) : args) {
            Passages.Score score = Passages.score(in(name));
            if (!totals) {
                score.differences().forEach(System.out::println);
            }
            System.out.printf("%s: recall %.4f (%d of %d), precision %.4f (%d of %d)%n", name, score.recall(), score.right(), score.stated(), score.precision(), score.right(), score.read());
        }
    }
}
