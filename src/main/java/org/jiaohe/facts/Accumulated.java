package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** A number of all years or of what there is, and how much of it came in one year: 历年累计公开信息 300 条，其中 2023 年新增 420 条. No part is more than its whole. */
final class Accumulated {
    private static final String NUMBER = "(?<![0-9.,约近超逾过])([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(万?)";
    private static final String UNIT = "(条|篇|份|件|个|次|期|场|部|项|人次|人|宗|名|家|处|册|卷|幅)";
    private static final Pattern WHOLE = Pattern.compile("(累计|历年|现有|共有|总量|总数|现存|建成|建有)[^，。；：（）0-9]{0,24}" + NUMBER + UNIT + "[，（；]其中[，：]?(?:(?:本年度?|今年|当年|年内|全年|(20[0-9]{2})年度?(?:当年)?)(?:内)?)([^，。；：（）0-9]{0,16})" + NUMBER + UNIT + "(?![^，。；]{0,4}[的、])");
    /** Behind a part that was taken away again, or where the whole was counted without it. */
    private static final Pattern LEFT = Pattern.compile("注销|关停|撤|减少|废止|退出|核销|不含|未含|除|另|净|失效|清理|合并|整合");
    private static final int FAR = 24;

    private Accumulated() {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        String all = text.text();
        if (!all.contains("其中")) {
            return;
        }
        for (Matcher whole = text.matcher(WHOLE); whole.find();) {
            BigDecimal sum = number(whole.group(2), whole.group(3));
            BigDecimal part = number(whole.group(7), whole.group(8));
            boolean same = whole.group(4).equals(whole.group(9));
            String around = all.substring(whole.start(), Math.min(all.length(), whole.end() + FAR));
            if (same && part.compareTo(sum) > 0 && !LEFT.matcher(around).find()) {
                Spot spot = NarrativeFacts.spot(section, text, whole.start(), whole.end());
                facts.add(new PartsFact(spot.source().quote().orElse(""), sum, part, List.of(part), true, false, false, spot));
            }
        }
    }

    private static BigDecimal number(String digits, String scale) {
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        return scale.isEmpty() ? value : value.movePointRight(4).stripTrailingZeros();
    }
}
