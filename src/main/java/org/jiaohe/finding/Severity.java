package org.jiaohe.finding;

import org.jiaohe.text.Bilingual;

/** How grave a finding is (级别), the gravest first. */
public enum Severity {
    /** 错误：违反条例或格式的确定性要求，或算术恒等式不成立. */
    ERROR("错误", "error"),
    /** 警告：高度可疑但有合法解释. */
    WARNING("警告", "warning"),
    /** 提示：改进建议. */
    INFO("提示", "info");

    private final Bilingual title;

    Severity(String zh, String en) {
        this.title = new Bilingual(zh, en);
    }

    public String key() {
        return title.en();
    }

    public Bilingual title() {
        return title;
    }

    public static Severity of(String key) {
        return valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
