package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Memo;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * A paragraph with the figures that it tells, before they are compared with anything.
 *
 * @param told    what was read of each sentence
 * @param repeats the figures of one row among them
 * @param topic   what the paragraph spoke of last; may be empty
 */
record Passage(Squeezed squeezed, List<Told> told, Repeats repeats, String topic) {
    /** Offices hand paragraphs on to each other, and those without figures of their own come again in every report of a region. */
    private static final Memo<Key, Passage> KNOWN = new Memo<>(2_000, 600_000);

    private static final String SENTENCE_ENDS = "。！？!?；;";
    private static final String CLAUSE_ENDS = "，,、";
    private static final int LONGEST = 1500;
    private static final String SEMICOLONS = "；;";
    /** 一是…；二是…: another point begins anew. */
    private static final Pattern POINT = Pattern.compile("[一二三四五六七八九]是");
    /** 新收 271 件，2021 年为 234 件。其中自然人 191 件: what follows are no parts of the year compared with, nor of what was denied. */
    private static final Pattern EARLIER_YEAR = Pattern.compile("[，（](?:20[0-9]{2}年度?|上一?年度?|去年|同期)(?![^，。；0-9]{0,4}(?:结转|转入|遗留))[^，。；]{0,6}[0-9,]+[件条宗份例起次]）?$|[，。](?:无|没有|未)[^，。；0-9]{0,14}$");
    private static final Pattern LABEL_LINE = Pattern.compile("[0-9０-９][ 　\t]*[件条宗份例起次项]?[）)]?[ 　\t]*(\n)(?=[ 　\t]*[\\p{IsHan}（）]{2,16}[：:]?[ 　\t]*[0-9０-９]+[ 　\t]*[件条宗份例起次项\n])");
    /** A head on its own line says nothing of the figure below. */
    private static final Pattern HEAD_LINE = Pattern.compile("(?<=^|\n)[ 　\t]*[（(]?[一二三四五六七八九十]{1,3}[）)、.．][^\n，。；：0-9０-９]{2,30}[ 　\t]*(\n)");
    private static final int COMPARED = 24;

    /** What was read of a sentence, with its place in {@link #squeezed}. */
    record Told(int start, int end, List<Reading> readings) {
    }

    private record Key(String text, String topic, Teller teller) {
        // Written out, since the virtual machine makes those of a record only when they are called, which is felt in a cold check.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text.equals(key.text) && topic.equals(key.topic) && teller.alike(key.teller);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + teller.year();
        }
    }

    /** @param topic what is spoken of before the paragraph names anything: that of its part, or nothing */
    static Passage of(String text, String topic, Teller teller) {
        Key key = new Key(text, topic, teller);
        Optional<Passage> known = KNOWN.get(key);
        if (known.isPresent()) {
            return known.get();
        }
        Scopes scopes = new Scopes(teller);
        Passage passage = read(text, topic, scopes, teller.year());
        if (!scopes.ofUnit()) {
            KNOWN.keep(key, passage, text.length());
        }
        return passage;
    }

    /** Reads all anew from here on, for what measures or tests the reading itself. */
    static void forget() {
        KNOWN.forget();
    }

    private static Passage read(String text, String topic, Scopes scopes, int year) {
        SentenceReader reader = new SentenceReader(scopes, topic, year);
        List<Told> told = new ArrayList<>();
        Squeezed squeezed = punctuated(Squeezed.of(flowing(text)));
        int start = 0;
        for (int end = 0; end <= squeezed.text().length(); end++) {
            boolean stops = end == squeezed.text().length() || ends(squeezed.text().charAt(end), end - start);
            if (stops && end > start) {
                boolean goesOn = start > 0 && SEMICOLONS.indexOf(squeezed.text().charAt(start - 1)) >= 0 && !POINT.matcher(squeezed.text()).region(start, end).lookingAt();
                scopes.sentence(ahead(squeezed.text(), start), goesOn);
                String sentence = squeezed.text().substring(start, end);
                told.add(new Told(start, end, reader.read(sentence, goesOn).stream().sorted(Comparator.comparingInt(Reading::start)).toList()));
                scopes.end(sentence);
            }
            if (stops) {
                start = end + 1;
            }
        }
        List<Told> grown = grown(squeezed.text(), told, scopes);
        return new Passage(squeezed, grown, Repeats.of(grown.stream().flatMap(one -> one.readings().stream()).toList()), reader.topic());
    }

    private static List<Told> grown(String paragraph, List<Told> told, Scopes scopes) {
        if (told.stream().allMatch(one -> one.readings().isEmpty())) {
            return told;
        }
        List<Reading> all = new ArrayList<>(told.stream().flatMap(one -> one.readings().stream()).toList());
        List<Integer> offsets = told.stream().flatMap(one -> one.readings().stream().map(reading -> one.start())).toList();
        Stocks.tell(paragraph, all, offsets);
        Series.tell(paragraph, all, offsets);
        CarriedOutcomes.tell(paragraph, all, offsets);
        if (scopes.ofGovernment()) {
            Proper.tell(paragraph, all, offsets);
        } else if (scopes.ofOffice()) {
            Proper.tellOffice(paragraph, all, offsets);
        }
        List<Told> grown = new ArrayList<>();
        int at = 0;
        for (Told one : told) {
            grown.add(new Told(one.start(), one.end(), List.copyOf(all.subList(at, at + one.readings().size()))));
            at += one.readings().size();
        }
        return grown;
    }

    private static String ahead(String text, int start) {
        int end = text.indexOf('。', start);
        return text.substring(start, Math.min(end < 0 ? text.length() : end, start + 2 * LONGEST));
    }

    /** One line: where a line ends with its figure and the next one tells another, the break parts them as a comma does. */
    private static String flowing(String paragraph) {
        if (paragraph.indexOf('\n') < 0) {
            return paragraph;
        }
        char[] letters = paragraph.toCharArray();
        Matcher heads = HEAD_LINE.matcher(paragraph);
        while (heads.find()) {
            letters[heads.start(1)] = '。';
        }
        Matcher labels = LABEL_LINE.matcher(paragraph);
        while (labels.find()) {
            letters[labels.start(1)] = '，';
        }
        return new String(letters).replace('\n', ' ');
    }

    /** A full stop before 其中 parts nothing: what follows are parts of what was told before it. */
    private static Squeezed punctuated(Squeezed original) {
        Squeezed squeezed = original.punctuated();
        char[] letters = squeezed.text().toCharArray();
        for (int i = squeezed.text().indexOf("其中"); i > 0; i = squeezed.text().indexOf("其中", i + 1)) {
            boolean compared = EARLIER_YEAR.matcher(squeezed.text().substring(Math.max(0, i - 1 - COMPARED), i - 1)).find();
            letters[i - 1] = SENTENCE_ENDS.indexOf(letters[i - 1]) >= 0 && !compared ? '，' : letters[i - 1];
        }
        return new Squeezed(new String(letters), squeezed.origin());
    }

    /** Whether a sentence of a length ends at a character. What goes on for pages without a full stop is read clause by clause, since each figure is understood from its whole sentence. */
    private static boolean ends(char at, int length) {
        boolean endless = length > LONGEST && CLAUSE_ENDS.indexOf(at) >= 0 || length > 2 * LONGEST && Character.isIdeographic(at);
        return endless || SENTENCE_ENDS.indexOf(at) >= 0;
    }
}
