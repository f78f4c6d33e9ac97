package org.jiaohe.text;

/** The language in which the program speaks to its user; Chinese unless told otherwise. */
public enum Lang {
    ZH, EN;

    /** {@code zh} or {@code en}, as in {@code --lang} and in the names of the message files. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
