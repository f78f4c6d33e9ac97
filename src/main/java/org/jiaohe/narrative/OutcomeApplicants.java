package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;

/** 予以公开 10 件，其中自然人 7 件; 全部公开的 5 件，个人 2 件、企业 3 件: who had applied for what was so decided, not for all that was received. */
final class OutcomeApplicants {
    private static final Pattern OUTCOME = Pattern.compile("requests\\.(?:granted|partial|denied|unable|notProcessed|other)[a-zA-Z.]*(?:@.*)?");
    private static final Pattern APPLIED = Pattern.compile("申请|提出|提交|收到|受理|新收|办结|答复");
    /** The whole, what leads to its parts, and the parts up to the one at hand. */
    private static final Pattern LIST = Pattern.compile("([0-9一二两三四五六七八九十百零]+)[件宗份条](?:，?其中[，：]?|[（：，])((?:[^，。；、：（）0-9一二两三四五六七八九十百零]{2,10}[0-9一二两三四五六七八九十百零]+[件宗份条](?:[、，和及]|以及))*)[^，。；、：（）0-9一二两三四五六七八九十百零]{2,10}$");
    private static final Pattern PART = Pattern.compile("([0-9一二两三四五六七八九十百零]+)[件宗份条]");
    private static final Pattern NEXT = Pattern.compile("(?:[、，和及]|以及)[^，。；、：（）0-9一二两三四五六七八九十百零]{2,10}([0-9一二两三四五六七八九十百零]+)[件宗份条]");

    private OutcomeApplicants() {
    }

    /**
     * @param until     the sentence up to the figure
     * @param applicant the kind that stands before the figure
     * @return the quantity, where the words say so or the numbers of a bare list come to that of the outcome
     */
    static Optional<String> of(Context context, Past past, String applicant) {
        Optional<String> last = past.last().filter(one -> past.here() && one.whole()).map(Reading::quantity).filter(one -> OUTCOME.matcher(one).matches());
        if (last.isEmpty() || context.shared() || APPLIED.matcher(context.words()).find()) {
            return Optional.empty();
        }
        // 办结 8 件，其中，予以公开 5 件，个人 2 件, and 公开 82 件（个人 68 件，企业 9 件，其他 5 件）: a whole that can have such parts.
        Matcher list = LIST.matcher(context.until());
        boolean borne = false;
        for (int at = 0; at < context.until().length() && list.region(at, context.until().length()).find(); at = list.end(1)) {
            boolean fits = list.group(2).isEmpty() != last.get().contains("@") && !APPLIED.matcher(list.group(2)).find();
            borne |= fits && borne(context, list);
        }
        return borne ? Optional.of("requests." + last.get().replaceFirst("^requests\\.", "").replaceFirst("@.*", "") + "@" + applicant) : Optional.empty();
    }

    private static boolean borne(Context context, Matcher list) {
        BigDecimal whole = number(list.group(1));
        BigDecimal sum = PART.matcher(list.group(2)).results().map(one -> number(one.group(1))).reduce(context.figure().value(), BigDecimal::add);
        String lead = context.until().substring(list.end(1), list.start(2));
        boolean bare = lead.endsWith("，") && !lead.contains("其中");
        return bare ? rest(context, sum, whole) : sum.compareTo(whole) <= 0;
    }

    /** Whether the list ends where its numbers come to the whole. */
    private static boolean rest(Context context, BigDecimal sum, BigDecimal whole) {
        BigDecimal told = sum;
        Matcher next = NEXT.matcher(context.sentence()).region(context.figure().end(), context.sentence().length());
        while (told.compareTo(whole) < 0 && next.lookingAt()) {
            told = told.add(number(next.group(1)));
            next.region(next.end(), context.sentence().length());
        }
        return told.compareTo(whole) == 0;
    }

    private static BigDecimal number(String words) {
        return Character.isDigit(words.charAt(0)) ? new BigDecimal(words) : BigDecimal.valueOf(Numerals.value(words));
    }
}
