package org.jiaohe.facts;

import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * The text under one subheading of part one.
 *
 * @param title      the subheading as printed
 * @param characters number of Chinese characters below it
 * @param weight     {@code figure} where it gives a figure or says that there was none, {@code words} where it names
 *                   something of its own, {@code empty} where it has stock words at most
 */
public record AspectBody(String title, int characters, String weight, Spot spot) {
    private static final Pattern STOCK = Pattern.compile("按照?|根据|依照|依据|严格|认真|切实|积极|扎实|稳步|有序|大力|全面|深入|进一步|不断|持续|高度重视|要求|规定|开展|落实|执行|推进|加强|强化|做好|抓好|完成|完善|相关|有关|各项|上级|工作|任务|正常|良好|顺利|到位|较好|情况|日常|主动|依申请|申请|公开|政府|政务|信息|管理|平台|建设|监督|保障|同上|见附件|[我本][局委办厅院县市区镇乡省州旗府处]|机关|单位|今年|本年度?|全年|20[0-9]{2}年度?|[^\\p{IsHan}]|[已的了和与及并均等各暂无略]");
    private static final int OWN = 4;

    /** How concrete a text is, see {@code weight}. */
    static String concrete(String text) {
        String words = Squeezed.of(text).text();
        if (Substances.FIGURE.matcher(words).find()) {
            return "figure";
        }
        return STOCK.matcher(words).replaceAll("").length() >= OWN ? "words" : "empty";
    }
}
