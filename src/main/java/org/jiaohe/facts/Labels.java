package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.form.Label;
import org.jiaohe.text.Normal;

/** Compares printed labels with statutory ones. */
final class Labels {
    /** Words on which the meaning of a label hangs: losing one changes what the row counts. */
    private static final List<String> KEY_WORDS = List.of("国家秘密", "法规禁止", "三安全一稳定", "第三方", "内部事务", "过程性", "执法案卷", "行政查询", "不掌握", "没有现成", "仍不明确",
            "信访", "重复申请", "出版物", "反复申请", "重新出具", "不补正", "缴纳", "部分公开", "结转", "新收", "废止", "有效", "制发");

    private Labels() {
    }

    static int distance(String printed, Label label) {
        if (label.says(printed)) {
            return 0;
        }
        String bare = Normal.bare(printed);
        int least = distance(bare, Normal.bare(label.text().zh()));
        for (String alias : label.aliases()) {
            least = Math.min(least, distance(bare, Normal.bare(alias)));
        }
        return least;
    }

    static boolean keyLost(String printed, Label label) {
        String bare = Normal.bare(printed);
        String right = Normal.bare(label.text().zh());
        return !label.says(printed) && KEY_WORDS.stream().anyMatch(word -> right.contains(word) && !bare.contains(word));
    }

    /** Levenshtein distance over characters. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replace = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replace, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
