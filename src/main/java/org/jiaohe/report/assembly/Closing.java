package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Normal;

/** Tells the signature, the date and the annexes (落款, 成文日期, 附件) from the text of the last part. */
final class Closing {
    private Closing() {
    }

    /** Takes the closing off the end of {@code body} and returns it. */
    static List<Block.Paragraph> split(List<Block.Paragraph> body) {
        int from = body.size();
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - 6); i--) {
            String text = Normal.squeezed(body.get(i).text());
            if (date(text) || text.startsWith("附件") || text.startsWith("附：") || from < body.size() && signature(text)) {
                from = i;
            } else if (from < body.size() || text.length() > 40) {
                break;
            }
        }
        boolean some = from < body.size();
        List<Block.Paragraph> closing = some ? new ArrayList<>(body.subList(from, body.size())) : List.of();
        if (some) {
            body.subList(from, body.size()).clear();
        }
        return closing;
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
