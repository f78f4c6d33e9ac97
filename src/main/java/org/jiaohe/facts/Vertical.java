package org.jiaohe.facts;

import org.jiaohe.text.Pattern;

/** Organs under vertical management (垂直管理): their superior is above the government beside them, whose sums need not hold their figures (条例第三条). */
final class Vertical {
    private static final Pattern ORGAN = Pattern.compile("(?:税务局|海关|海事局|气象局|调查队|邮政管理局|烟草专卖局|通信管理局|国家安全局|(?<!地方)金融监督管理(?:分局|支局|局)|金融监管(?:分局|支局|局)|人民银行.*|消防救援(?:总队|支队|大队))$");

    private Vertical() {
    }

    static boolean is(UnitName unit) {
        return ORGAN.matcher(unit.name()).find();
    }
}
