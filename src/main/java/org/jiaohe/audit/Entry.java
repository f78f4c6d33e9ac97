package org.jiaohe.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiaohe.facts.OwnWords;

/**
 * What the audit knows about one file after it was read and judged: everything the office's outputs need, so that a run
 * can go on from its journal. What is not known is empty or 0.
 *
 * @param file     name within the collection
 * @param row      line of the list that names it, 0 where there is none
 * @param size     bytes and {@code modified} milliseconds of the file as it was read
 * @param stem     first part of the names of its own outputs
 * @param why      why it could not be read; empty for a report
 * @param verdict  as in findings JSON; empty where it could not be read
 * @param complete whether everything that had to be verified was
 * @param doubts   what was noticed against the reading
 * @param unverified rules that are inconclusive because of the reading
 * @param figures  numbers surely read, by pointer into report JSON
 * @param fifth    the words of part five that are its own, for finding copies
 * @param problems part five as printed, and {@code runs}: offset and length in it of each stretch of its own words, in turn
 * @param otherwise unit and year as the report names them, where its list says otherwise
 * @param stray    unit and year of the report that its list names as last year's and that is another one; empty where it is not
 * @param open     errors that nobody waived
 * @param context  digest of the other reports it was judged beside
 * @param hints    for a government, what may explain its gaps beside the sums below it, in words by pointer
 * @param before   name of the unit on last year's report that it was laid beside; empty where there was none
 * @param bare     the name as its report has it, where that of its place was put before it since others bear the same; else empty
 */
public record Entry(String file, int row, long size, long modified, String sha256, String stem, String why, String unit, String unitType, int year, String level, String submittedOn, String publishedOn, String parent,
                    String verdict, boolean complete, List<String> doubts, List<String> unverified, Map<String, BigDecimal> figures, String fifth, String problems, List<Integer> runs, String context, String otherwise, String stray,
                    int errors, int open, int warnings, int infos, List<LedgerRow> findings, Map<String, String> hints, String before, String bare) {
    public Entry {
        doubts = List.copyOf(doubts);
        unverified = List.copyOf(unverified);
        figures = new LinkedHashMap<>(figures);
        runs = List.copyOf(runs);
        findings = List.copyOf(findings);
        hints = hints == null ? Map.of() : Map.copyOf(hints);
        before = before == null ? "" : before;
        bare = bare == null ? "" : bare;
    }

    public boolean wasRead() {
        return why.isEmpty();
    }

    /** Whether it only serves as last year's report of another. */
    public boolean earlier() {
        return wasRead() && verdict.isEmpty();
    }

    /** A report of an earlier year that is only laid beside this year's text, as it was kept. */
    static Entry kept(String unit, int year, OwnWords.Own own) {
        return new Entry("", 0, 0, 0, "", "", "", unit, "", year, "", "", "", "", "", true, List.of(), List.of(), Map.of(), own.text(), own.printed(), own.runs(), "", "", "", 0, 0, 0, 0, List.of(), Map.of(), "", "");
    }

    /** Of two files with one report the one that counts: one of the collection itself, the first of the list, else the one that is no draft, else the first of the file names. */
    static final Comparator<Entry> FIRST = Comparator.comparing(Entry::isOfLastYears).thenComparingInt(Entry::row).thenComparing(Entry::isDraft).thenComparing(Entry::file);

    /** What clerks write into the names of files that are not the report as it was handed in. */
    private static final Pattern DRAFT = Pattern.compile("初稿|草稿|征求意见|送审|讨论稿|修改前|未修改|作废|废稿|旧版|旧稿|退回");

    /** Whether its file's name says that it is a draft of the report. */
    boolean isDraft() {
        return DRAFT.matcher(file.substring(file.lastIndexOf('/') + 1)).find();
    }

    /** Whether its file, readable or not, is of the folder of last year's reports: it is nobody's report of this year. */
    boolean isOfLastYears() {
        return file.startsWith(Item.LAST_YEARS);
    }

    /** Whether unit and year are both known. */
    public boolean wasIdentified() {
        return !unit.isEmpty() && year > 0;
    }

    /** The same with other figures. */
    Entry with(Map<String, BigDecimal> other) {
        return new Entry(file, row, size, modified, sha256, stem, why, unit, unitType, year, level, submittedOn, publishedOn, parent, verdict, complete, doubts, unverified, other, fifth, problems, runs, context, otherwise, stray, errors, open, warnings, infos, findings, hints, before, bare);
    }

    /** The unit as its report names it. */
    String ownUnit() {
        return bare.isEmpty() ? unit : bare;
    }

    /** The same of a unit by a name that may tell more of its place. */
    Entry placed(String name) {
        return new Entry(file, row, size, modified, sha256, stem, why, name, unitType, year, level, submittedOn, publishedOn, parent, verdict, complete, doubts, unverified, figures, fifth, problems, runs, context, otherwise, stray, errors, open, warnings, infos, findings, hints, before, name.equals(ownUnit()) ? "" : ownUnit());
    }

    /** The same with the name that its report has. */
    Entry knownAs(String own) {
        return own.isEmpty() ? this : new Entry(file, row, size, modified, sha256, stem, why, own, unitType, year, level, submittedOn, publishedOn, parent, verdict, complete, doubts, unverified, figures, fifth, problems, runs, context, otherwise, stray, errors, open, warnings, infos, findings, hints, before, "").placed(unit);
    }

    /** How many findings it has; {@link #light} tells it too. */
    int count() {
        return errors + warnings + infos;
    }

    /** The same without findings and figures, which stay in the journal: those of a collection need not fit into memory. */
    Entry light() {
        return new Entry(file, row, size, modified, sha256, stem, why, unit, unitType, year, level, submittedOn, publishedOn, parent, verdict, complete, doubts, unverified, Map.of(), fifth, "", List.of(), context, otherwise, stray, errors, open, warnings, infos, List.of(), Map.of(), before, bare);
    }
}
