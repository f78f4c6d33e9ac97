package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Points that are announced with their number and then told one by one: 存在三方面不足：一是…；二是…。 Only a number right before the first
 * point announces them, and what could go on under another head (此外, 另外, 第三) is no missing one.
 */
final class Points {
    private static final String NUMBER = "([2-9]|[两二三四五六七八九])";
    private static final String NOUN = "(?:主要|突出|具体|明显|短板)?(?:的)?(?:问题|不足(?:之处)?|短板|差距|弱项|困难|薄弱环节|措施|举措|工作|任务|事情?|打算)";
    private static final String ANNOUNCED = "(?<![0-9十百第])(?:" + NUMBER + "(?:个|项|点|条|处|件|大|方面|个方面|大方面|个层面)(?:的)?(?:" + NOUN + ")?(?:需要着力|需要改进|有待改进|有待解决|亟待解决|改进|发力|入手|着手|着力|加以改进|加强改进|持续发力)?|(?:问题|不足|短板|差距|主要)有" + NUMBER + ")";
    private static final Pattern FIRST = Pattern.compile(ANNOUNCED + "(?:，(?:主要|集中|具体)*(?:表现|体现|反映)(?:在|为)?|，(?:分别|主要|具体)?是)?[：。]\\n?(一是|第一，|1[.、](?![0-9])|（1）)");
    /** Whose points are told, not the ones announced: 针对上年的两个问题：一是完善…. */
    private static final Pattern OF_OTHERS = Pattern.compile("针对|围绕|为解决|就|整改|解决|完成|上年|去年|上一年|指出|提出|反馈|列出|报告|除|每|至少|其中|分为|20[0-9]{2}年度?报");
    /** What else tells a further point, or begins to tell something else. */
    private static final Pattern MORE = Pattern.compile("此外|另外|另一|另有|同时|还有|再者|再次|其次|最后|与此|三来|其三|其二|三则|二则|也存在|并且");
    private static final Pattern ANEW = Pattern.compile("[：:]|下一步|下步|措施|改进|整改|打算|针对|今后|20[0-9]{2}年");
    private static final List<String> STARTS = List.of("一是", "第一", "1.", "1、", "1）", "1)");
    private static final String DIGITS = "零一二三四五六七八九";

    private Points() {
    }

    static List<EnumerationFact> in(Prose prose) {
        List<EnumerationFact> found = new ArrayList<>();
        prose.clean().filter(part -> part.section().isPresent()).forEach(part -> {
            if (STARTS.stream().noneMatch(part.squeezed().text()::contains)) {
                return;
            }
            Squeezed squeezed = part.squeezed().punctuated();
            String text = squeezed.text();
            for (Matcher first = squeezed.matcher(FIRST); first.find();) {
                String number = Stream.of(first.group(1), first.group(2)).filter(one -> one != null).findFirst().orElseThrow();
                int stated = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : number.equals("两") ? 2 : (int) Numerals.value(number);
                count(part, text, first, stated).ifPresent(found::add);
            }
        });
        return found;
    }

    private static Optional<EnumerationFact> count(Prose.Part part, String text, Matcher first, int stated) {
        int sentence = before(text, first.start(), "。；！？\n");
        if (OF_OTHERS.matcher(text.substring(sentence, first.end())).find()) {
            return Optional.empty();
        }
        String form = first.group(3);
        int listed = 1;
        int last = first.end();
        int end = ending(text, form, 1, first.end());
        String between = "";
        while (listed < DIGITS.length() - 1) {
            int next = next(text, form, listed + 1, last, end);
            if (next < 0) {
                break;
            }
            if (listed == stated) {
                between = text.substring(last, next);
            }
            listed++;
            last = next;
        }
        // Points may stand in paragraphs of their own; where they do not, the paragraph's end is theirs.
        int paragraph = text.indexOf('\n', last);
        boolean apart = text.substring(first.end(), last).indexOf('\n') >= 0;
        String rest = text.substring(last + (listed > 1 ? 2 : 0), paragraph < 0 || apart ? Math.max(last + 2, end) : Math.max(last + 2, Math.min(paragraph, end)));
        boolean fewer = listed >= 2 && listed < stated && !MORE.matcher(rest).find() && !other(rest, form);
        boolean more = listed > stated && !ANEW.matcher(between).find();
        int head = text.charAt(first.start(3) - 1) == '\n' ? first.start(3) - 2 : first.start(3) - 1;
        return fewer || more ? Optional.of(new EnumerationFact(part.printed(first.start(), head), stated, listed, listed, part.squeezedSpot(first.start(), head))) : Optional.empty();
    }

    /** Another way of counting goes on: 第三，…. */
    private static boolean other(String rest, String form) {
        return Pattern.compile("[第其][二三四五六]|[三四五六]是|[三四五六][、）]|[（(]?[3-6][）.、](?![0-9])").matcher(rest).find();
    }

    /** Where the points end at the latest: where others begin in the same way. */
    private static int ending(String text, String form, int number, int from) {
        int next = next(text, form, number, from, text.length());
        return next < 0 ? text.length() : next;
    }

    private static int next(String text, String form, int number, int from, int to) {
        String mark = switch (form.charAt(0)) {
            case '一' -> DIGITS.charAt(number) + "是";
            case '第' -> "第" + DIGITS.charAt(number) + "，";
            case '（' -> "（" + number + "）";
            default -> number + form.substring(1);
        };
        for (int at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) {
            boolean begins = "。；，：！？\n".indexOf(text.charAt(at - 1)) >= 0;
            if (begins) {
                return at;
            }
        }
        return -1;
    }

    private static int before(String text, int at, String marks) {
        int from = at;
        while (from > 0 && marks.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
