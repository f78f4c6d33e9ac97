package org.jiaohe.form;

import org.jiaohe.text.Bilingual;

/** The three statutory tables, under their keys in report JSON. */
public enum TableKey {
    /** 表二：主动公开政府信息情况. */
    PROACTIVE("proactive", "表二", "table two"),
    /** 表三：收到和处理政府信息公开申请情况. */
    REQUESTS("requests", "表三", "table three"),
    /** 表四：行政复议、行政诉讼情况. */
    DISPUTES("disputes", "表四", "table four");

    private final String key;
    private final Bilingual title;

    TableKey(String key, String zh, String en) {
        this.key = key;
        this.title = new Bilingual(zh, en);
    }

    public String key() {
        return key;
    }

    public Bilingual title() {
        return title;
    }

    public SectionKey section() {
        return SectionKey.valueOf(name());
    }
}
