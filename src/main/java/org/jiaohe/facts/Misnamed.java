package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/**
 * Places where a report names itself, and the name is another organ's: the title, the contact that the preamble gives, and the
 * subject of the first sentence of part one. The report of a bureau that was drawn up from a sibling's keeps the sibling's name there.
 */
final class Misnamed {
    private static final String BUREAU = "(?:局|委员会|厅)";
    private static final Pattern TITLE = Pattern.compile("^([\\p{IsHan}]{3,30}?(?:人民政府|政府办公室|政府办公厅|" + BUREAU + "|街道办事处))(?:关于)?(?=20[0-9]{2}年)");
    /** 请与明河县林业局办公室联系, 联系单位：明河县林业局. */
    private static final Pattern CONTACT = Pattern.compile("(?:请与|请向|请联系|请径与|可与|联系(?:单位|部门|机构)[：:])([\\p{IsHan}]{3,30}?" + BUREAU + ")(?:[\\p{IsHan}]{0,12}(?:办公室|科|处|室|股))?(?=联系|咨询|反映|垂询|[（(，。；]|$)");
    private static final Pattern OPENING = Pattern.compile("(?:^|(?<=[，。\\n])|(?<=20[0-9]{2}年)|(?<=20[0-9]{2}年度))([\\p{IsHan}]{3,30}?(?:人民政府|" + BUREAU + "))(?:（[^（）]{1,24}）)?(?=" + Identity.CONDUCT + ")");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；]");
    /** Organs that answer for the disclosure of others. */
    private static final Pattern ANSWERING = Pattern.compile("政府|政务|数据|审批|信息|公开|机关事务|开发区");
    private static final Pattern SEVERAL = Pattern.compile("会同|联合|以及|牵头|(?:局|委|厅|会|府|办|室)和|和[\\p{IsHan}]{2,10}局$|^[我本]|各|所属|直属|下属");

    private Misnamed() {
    }

    static List<Object> in(Report report, Prose prose, UnitName unit) {
        List<NameClash> clashes = new ArrayList<>();
        report.title().ifPresent(title -> named(TITLE, Normal.squeezed(title.value()), unit).stream().filter(found -> beside(found.organ(), unit) || elsewhere(found.organ(), unit))
                .forEach(found -> clashes.add(new NameClash(found.organ().name(), unit.name(), "title", "other", Spot.elsewhere(title.source())))));
        prose.sure().filter(part -> part.name().equals(Prose.PREAMBLE)).forEach(part -> named(CONTACT, part.squeezed().text(), unit).stream().filter(found -> beside(found.organ(), unit) || !unit.regions().isEmpty() && elsewhere(found.organ(), unit)).forEach(found -> add(clashes, found, unit, "contact", part)));
        prose.sure().filter(part -> part.is(SectionKey.OVERVIEW)).findFirst().ifPresent(part -> named(OPENING, opening(part.squeezed().text()), unit).stream().limit(1)
                .filter(found -> beside(found.organ(), unit) || unit.level().isEmpty() && elsewhere(found.organ(), unit)).forEach(found -> add(clashes, found, unit, "opening", part)));
        return List.copyOf(clashes);
    }

    /** An organ's name and where it stands. */
    private record Found(UnitName organ, int start, int end) {
    }

    private static List<Found> named(Pattern where, String text, UnitName unit) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = where.matcher(text);
        while (matcher.find()) {
            UnitName name = UnitName.of(matcher.group(1));
            // Its region leaves no doubt that a whole name is read.
            if (!name.regions().isEmpty() && OtherNames.differ(name, unit) && !SEVERAL.matcher(name.name()).find()) {
                found.add(new Found(name, matcher.start(1), matcher.end(1)));
            }
        }
        return found;
    }

    /** Whether both are bureaus of one place, of which neither answers for the other. */
    private static boolean beside(UnitName name, UnitName unit) {
        boolean another = !unit.name().contains(name.organ()) && !name.name().contains(unit.organ());
        return unit.name().contains(name.region()) && bureau(name) && bureau(unit) && another && !ANSWERING.matcher(name.organ()).find();
    }

    /** Whether it is the same organ of another place. */
    private static boolean elsewhere(UnitName name, UnitName unit) {
        return name.organ().equals(unit.organ()) && unit.regions().stream().noneMatch(name.name()::contains) && !unit.name().contains(name.region());
    }

    private static void add(List<NameClash> clashes, Found found, UnitName unit, String where, Prose.Part part) {
        Spot spot = part.squeezedSpot(found.start(), found.end());
        if (clashes.stream().noneMatch(one -> one.name().equals(found.organ().name()))) {
            clashes.add(new NameClash(found.organ().name(), unit.name(), where, "other", spot));
        }
    }

    /** Its first sentence. */
    private static String opening(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    private static boolean bureau(UnitName unit) {
        return Pattern.matches(".*" + BUREAU, unit.organ());
    }
}
