package org.jiaohe.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;

/**
 * Articles of the Regulations (国令第711号《政府信息公开条例》) cited for what another one is on: 依照《条例》第四十七条征求第三方意见. Told only where
 * one article is cited in its sentence for one matter; articles that may as well be named for it are given with each.
 */
final class Matters {
    private static final String ARTICLE = "第([一二三四五六七八九十]{1,4}|[0-9]{1,2})条(?:第[一二三四五六七八九十]{1,2}[款项]|第?[（(][一二三四五六七八九十][）)]项?)*";
    private static final Pattern CITED = Pattern.compile("(?:依据|根据|依照|按照|遵照|适用|执行|依|按)(?:了)?(?:新|修订后的|新修订的)?(?:《(?:中华人民共和国)?(?:政府信息公开)?条例》|《条例》)(?:[（(][^（）()]{0,24}[）)])?" + ARTICLE + "(?![、，和及与]?(?:以及)?第)([^，。；！？\\n]{0,40})(，[^，。；！？\\n]{0,18})?");
    /** What may stand between the article and the matter, so that it is what the article is cited for. */
    private static final Pattern JOINT = Pattern.compile("(?:的|之|相关|有关|规定|要求|，|关于|依法|予以|及时|书面|作了?|作出|进行|一次性|通知|告知|申请人|应当|严格|收取|收|发出|办理|对|涉及|可能|损害)*");
    /** Told of somebody's mistake, of lessons in the law, or of another law. */
    private static final Pattern ELSE = Pattern.compile("违反|不合|不符|误|错|纠正|撤销|败诉|引用|条文|讲解|学习|培训|理解|测试|考试|解释|对比|旧条例|原条例|修订前|行政复议法|诉讼法|保密法|管理办法|意见征集|征求公众|征求社会");
    private static final Pattern ANY = Pattern.compile("第(?:[一二三四五六七八九十]{1,4}|[0-9]{1,2})条");

    /**
     * A matter.
     *
     * @param words by which it is named
     * @param due   the article on it
     * @param also  others that speak of it
     */
    private record Matter(Pattern words, String due, Set<Long> also) {
    }

    private static final List<Matter> ALL = List.of(
            new Matter(Pattern.compile("征求(?:了)?(?:相关)?(?:第三方|权利人)|征询(?:了)?第三方|第三方(?:书面)?意见"), "第三十二条", Set.of(13L, 15L, 32L, 33L, 34L, 36L, 37L)),
            new Matter(Pattern.compile("商业秘密|个人隐私"), "第十五条", Set.of(13L, 15L, 32L, 36L, 37L)),
            new Matter(Pattern.compile("补正"), "第三十条", Set.of(29L, 30L, 31L, 36L)),
            new Matter(Pattern.compile("视为放弃"), "第三十条", Set.of(30L, 32L, 42L)),
            new Matter(Pattern.compile("区分处理"), "第三十七条", Set.of(15L, 36L, 37L)),
            new Matter(Pattern.compile("延长(?:了)?(?:答复)?(?:期限|时限|期)|20个工作日内(?:予以|作出|依法)?答复|二十个工作日内(?:予以|作出|依法)?答复"), "第三十三条", Set.of(31L, 32L, 33L, 34L, 35L)),
            new Matter(Pattern.compile("信息处理费"), "第四十二条", Set.of(35L, 42L)),
            new Matter(Pattern.compile("信访、?(?:投诉|举报)|提供公开出版物"), "第三十九条", Set.of(36L, 39L)),
            new Matter(Pattern.compile("加工、?分析|另行制作|没有现成"), "第三十八条", Set.of(36L, 38L)),
            new Matter(Pattern.compile("(?:予以|要求|申请)更正"), "第四十一条", Set.of(41L)),
            new Matter(Pattern.compile("超过合理范围|大量反复"), "第三十五条", Set.of(35L, 36L, 42L)));

    private Matters() {
    }

    static void in(Prose.Part part, List<Object> facts) {
        if (part.section().isEmpty() || !part.squeezed().text().contains("条例》")) {
            return;
        }
        for (Matcher cited = part.squeezed().matcher(CITED); cited.find();) {
            String sentence = part.sentenceAround(cited.start());
            boolean alone = ANY.matcher(sentence).results().count() == 1 && !ELSE.matcher(sentence).find();
            String behind = cited.group(2) + (cited.group(3) == null ? "" : cited.group(3));
            Matcher joint = JOINT.matcher(behind);
            int from = joint.lookingAt() ? joint.end() : 0;
            List<Matter> named = alone ? ALL.stream().filter(one -> begins(one, behind, from)).toList() : List.of();
            long number = number(cited.group(1));
            boolean other = !named.isEmpty() && named.stream().flatMap(one -> Stream.of(one.also())).noneMatch(also -> also.contains(number));
            if (other) {
                int end = from > cited.group(2).length() ? cited.end() : cited.end(2);
                facts.add(new Citation("matter", part.printed(cited.start(), end), named.get(0).due(), part.squeezedSpot(cited.start(), end)));
            }
        }
    }

    /** 要求申请人补正 begins with what the joint may have taken. */
    private static boolean begins(Matter matter, String behind, int from) {
        Matcher words = matter.words().matcher(behind);
        return words.find() && words.start() <= from;
    }

    private static long number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Long.parseLong(digits) : Numerals.value(digits);
    }
}
