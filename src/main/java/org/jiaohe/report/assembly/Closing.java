package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/** Tells the signature, the date and the annexes (落款, 成文日期, 附件) from the text of the last part, and what a website prints below it. */
final class Closing {
    /** How the foot of a web page begins, on whichever of its lines. */
    private static final Pattern FOOT = Pattern.compile("[\\[【（(《]?(?:打印(?:本页|本文|此页)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表|上页))(?:[\\]】）)》]|[\\[【]|(?:打印|关闭|返回|收藏|分享|大|中|小)|$)|分享到|扫一扫|(?:相关|友情)链接[：:]?|网站地图|版权所有|主办(?:单位)?[：:]|承办(?:单位)?[：:]|网站标识码|(?:上|下)一[篇条][：:]|[^。，；]{0,12}ICP备|[^。，；]{0,4}公网安备");
    /** The same behind a sentence that fills its line, where nothing tells the next line from the sentence's own. */
    private static final Pattern BEHIND = Pattern.compile("(?<=[。！])[\\s　]*[\\[【](?:打印(?:本页|本文|此页)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表|上页)|分享)[\\]】]");
    /** A foot has few lines. */
    private static final int LINES = 14;

    private Closing() {
    }

    /** Takes the closing off the end of {@code body} and returns it. */
    static List<Block.Paragraph> split(List<Block.Paragraph> body) {
        List<Block.Paragraph> foot = foot(body);
        List<Block.Paragraph> closing = new ArrayList<>(signed(body));
        closing.addAll(foot);
        return closing;
    }

    /** Takes off what the website prints below the report. */
    private static List<Block.Paragraph> foot(List<Block.Paragraph> body) {
        part(body);
        int from = body.size();
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - LINES); i--) {
            String text = Normal.squeezed(body.get(i).text());
            if (FOOT.matcher(text).lookingAt()) {
                from = i;
            } else if (text.indexOf('。') >= 0) {
                break;
            }
        }
        return cut(body, from);
    }

    /** Parts the last paragraph that goes on with the foot from its own text. */
    private static void part(List<Block.Paragraph> body) {
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - LINES); i--) {
            Block.Paragraph one = body.get(i);
            Matcher foot = BEHIND.matcher(one.text());
            if (foot.find()) {
                body.set(i, one.part(0, foot.start()));
                body.add(i + 1, one.part(foot.start(), one.text().length()));
                return;
            }
        }
    }

    private static List<Block.Paragraph> signed(List<Block.Paragraph> body) {
        int from = body.size();
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - 6); i--) {
            String text = Normal.squeezed(body.get(i).text());
            if (date(text) || text.startsWith("附件") || text.startsWith("附：") || from < body.size() && signature(text)) {
                from = i;
            } else if (from < body.size() || text.length() > 40) {
                break;
            }
        }
        return cut(body, from);
    }

    private static List<Block.Paragraph> cut(List<Block.Paragraph> body, int from) {
        List<Block.Paragraph> rest = List.copyOf(body.subList(from, body.size()));
        body.subList(from, body.size()).clear();
        return rest;
    }

    private static boolean signature(String text) {
        return text.length() >= 4 && text.length() <= 30 && "。，；：、".indexOf(text.charAt(text.length() - 1)) < 0 && text.indexOf('。') < 0 && text.indexOf('，') < 0 && Headings.enumerator(text) == 0;
    }

    /** {@code 2024年1月20日}, {@code 二〇二四年一月二十日}, alone on its line. */
    private static boolean date(String text) {
        int year = text.indexOf('年');
        return text.length() <= 16 && (year == 4 || year == 2) && text.indexOf('月') > year && text.endsWith("日") && Identity.yearIn(text).isPresent();
    }
}
