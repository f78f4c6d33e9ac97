package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * The government proper (本级) beside all of its area: 全市新收 4218 件。市政府新收 305 件, or 县政府新收 38 件。县直部门新收 104 件. What is
 * told of it alone is a part of what the tables of its report hold, whichever sentence tells the rest.
 */
final class Proper {
    private static final String AREA = "[省市州县区旗]";
    private static final Pattern OWN = Pattern.compile("(?<=^|[，。；：、）年度内])(?:其中[，：]?)?" + AREA + "(?:人民)?政府(?:及其?|和|、)?(?:" + AREA + "?(?:人民)?(?:政府)?办公室)?(?:本级)?(?:（[^（）]*）)?(?=共|全年|累计|新收|收到|受理|接收|接到|办理|办结|答复|制发|制定|作为|因|被申请|被提起|主动公开|公开(?!平台|网|栏)|20[0-9]{2}年)");
    private static final Pattern ALL = Pattern.compile("全" + AREA + "(?!委|会|局|厅)|我" + AREA + "(?!委|会|局|厅)|各级行政机关");
    private static final Pattern OFFICE = Pattern.compile("(?<=[。；])(?:其中[，：]?)?(?:20[0-9]{2}年，?)?(?:" + AREA + "(?:人民)?政府办(?:公室)?|[我本]办(?:公室)?)(?:共|全年|累计|新)*(?:收到|受理|接收|办理)");
    private static final Pattern OF_AREA = Pattern.compile("(?:^|[，。；年度])全" + AREA + "(?:共|各级|行政机关|全年|累计|新)*(?:收到|受理|接收|办理)?[^，。；]*$");
    /** Where somebody else's figure begins, or a sum. */
    private static final Pattern STOPS = Pattern.compile(ALL.pattern() + "|[二两三四五]?[项者级]?(?:合计|总计|共计)(?=[0-9])");
    private static final Set<String> PREFIXES = Set.of("requests.", "disputes.", "proactive.");

    private Proper() {
    }

    /**
     * Makes what the government proper tells of itself a part, where the paragraph tells more of the same of others.
     *
     * @param offsets where the sentence of each reading begins in the paragraph
     */
    static void tell(String paragraph, List<Reading> all, List<Integer> offsets) {
        Matcher own = OWN.matcher(paragraph);
        while (own.find()) {
            int from = own.start();
            int to = end(paragraph, own.end());
            List<Integer> told = IntStream.range(0, all.size()).filter(i -> all.get(i).whole() && offsets.get(i) + all.get(i).end() > from && offsets.get(i) + all.get(i).end() <= to).boxed().toList();
            if (!told.isEmpty() && told.stream().allMatch(i -> PREFIXES.stream().anyMatch(all.get(i).quantity()::startsWith)) && divided(paragraph, all, offsets, told, from, to)) {
                told.forEach(i -> all.set(i, all.get(i).of(Claim.Scope.SUBUNIT)));
            }
        }
    }

    /** 全县共受理 152 件。县政府办公室受理 23 件, in the office's own report: the first figure is of all the county. */
    static void tellOffice(String paragraph, List<Reading> all, List<Integer> offsets) {
        Matcher own = OFFICE.matcher(paragraph);
        if (!own.find()) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            Reading one = all.get(i);
            int at = offsets.get(i) + one.end();
            boolean larger = at <= own.start() && one.whole() && OF_AREA.matcher(paragraph.substring(offsets.get(i), offsets.get(i) + one.start())).find();
            if (larger && IntStream.range(i + 1, all.size()).anyMatch(j -> offsets.get(j) + all.get(j).end() > own.end() && all.get(j).whole() && all.get(j).quantity().equals(one.quantity()) && all.get(j).value().compareTo(one.value()) < 0)) {
                all.set(i, one.of(Claim.Scope.OTHER));
            }
        }
    }

    /** Whether a figure told elsewhere in the paragraph is a larger one of the whole area, or one of the organs below. */
    private static boolean divided(String paragraph, List<Reading> all, List<Integer> offsets, List<Integer> told, int from, int to) {
        return told.stream().anyMatch(i -> IntStream.range(0, all.size()).filter(j -> !told.contains(j) && all.get(j).quantity().equals(all.get(i).quantity())).anyMatch(j -> {
            int at = offsets.get(j) + all.get(j).end();
            Reading other = all.get(j);
            boolean apart = at <= from || at > to;
            BigDecimal value = all.get(i).value();
            return apart && (other.whole() && other.value().compareTo(value) > 0 && ofArea(paragraph, offsets.get(j), at) || other.scope() == Claim.Scope.PART && below(paragraph, offsets.get(j), at));
        }));
    }

    private static boolean ofArea(String paragraph, int begin, int at) {
        return last(ALL, paragraph.substring(begin, at)).isPresent();
    }

    private static boolean below(String paragraph, int begin, int at) {
        return Organs.ofOthers(paragraph.substring(begin, at));
    }

    private static Optional<Integer> last(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        Optional<Integer> at = Optional.empty();
        while (matcher.find()) {
            at = Optional.of(matcher.start());
        }
        return at;
    }

    /** Up to the full stop or semicolon, or where all of the area takes over. */
    private static int end(String paragraph, int from) {
        int end = from;
        while (end < paragraph.length() && "。；;".indexOf(paragraph.charAt(end)) < 0) {
            end++;
        }
        Matcher all = STOPS.matcher(paragraph).region(from, end);
        return all.find() ? all.start() : end;
    }
}
