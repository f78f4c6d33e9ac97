package org.jiaohe.form;

/** One of the six statutory parts: its number (一 to 六) and its heading with the variants that are accepted. */
public record SectionForm(SectionKey key, String number, Label heading) {
}
