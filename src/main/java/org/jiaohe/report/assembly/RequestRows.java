package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.Forms;
import org.jiaohe.form.Label;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.text.Bilingual;

/** The rows of table three in both formats and the headings over them, in their order. */
final class RequestRows {
    /** A label this like a row's is that row's. */
    static final double CLEAR = 0.85;
    private static final double LEAST = 0.55;
    private static final double NAMED = 0.8;
    static final String OUTCOMES = "三、本年度办理结果";
    static final List<Element> ALL = elements();
    static final Likes LIKES = new Likes(ALL.stream().map(Element::label).toList());

    private RequestRows() {
    }

    /** A row of either format, or a heading over rows. */
    record Element(String key, Label label, String group, boolean heading) {
        /** Whether it stands over rows; 其他处理 does in one format and is a row in the other. */
        boolean above() {
            return heading || key.equals("other");
        }
    }

    private static List<Element> elements() {
        TableForm form = Forms.format("2021").table(TableKey.REQUESTS);
        RowForm single = Forms.format("2019").table(TableKey.REQUESTS).row("other").orElseThrow();
        List<Element> out = new ArrayList<>();
        String group = "";
        for (RowForm row : form.rows()) {
            if (row.key().equals("granted")) {
                out.add(new Element("outcomes", new Label(new Bilingual(OUTCOMES, ""), List.of()), "", true));
            }
            if (!row.group().equals(group) && !row.group().isEmpty()) {
                String of = row.group();
                boolean other = of.equals("other");
                Label label = other ? single.label() : form.groups().stream().filter(one -> one.key().equals(of)).findFirst().orElseThrow().label();
                out.add(new Element(of, label, "", !other));
            }
            group = row.group();
            out.add(new Element(row.key(), row.label(), group, false));
        }
        return out;
    }

    /** The label of the group that a row with this label is in. */
    static Optional<String> groupOf(String label) {
        return ALL.stream().filter(one -> !one.group().isEmpty() && Likeness.of(label, one.label()) >= CLEAR).findFirst()
                .flatMap(row -> ALL.stream().filter(one -> one.key().equals(row.group())).findFirst()).map(group -> group.label().text().zh());
    }

    /** Whether words are just those of one of {@link #ALL}. */
    static boolean names(String words, int element) {
        return LIKES.of(words).each()[element] > NAMED;
    }

    /** Key of the group that the labels before a row's own name; empty where they name none. */
    static String groupAbove(List<String> labels) {
        String found = "";
        for (String label : labels) {
            for (int e = 0; e < ALL.size(); e++) {
                Element group = ALL.get(e);
                if (group.above() && names(label, e) && !group.key().equals("outcomes")) {
                    found = group.key();
                }
            }
        }
        return found;
    }

    /** What pairing a printed row with one of the form gains; {@code above} is the group that the labels before its own name. */
    static double gain(String label, String above, Element element, double like) {
        if (like < LEAST || label.isEmpty()) {
            return 0;
        }
        double bonus = above.isEmpty() ? 0 : above.equals(element.group()) ? 0.15 : -0.4;
        return Math.max(0, like - LEAST + 0.05 + bonus);
    }

    /** A label without the first characters of 三、本年度办理结果, which a row too low for them lets run over into the row above. */
    static String own(String printed, Label label) {
        int length = label.text().zh().length();
        boolean over = printed.length() > length && printed.startsWith(label.text().zh()) && OUTCOMES.startsWith(printed.substring(length));
        return over ? printed.substring(0, length) : printed;
    }

    /** How like the likest row a label is. */
    static double best(String label) {
        return LIKES.of(label).best();
    }
}
