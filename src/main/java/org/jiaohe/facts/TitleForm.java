package org.jiaohe.facts;

import java.util.Optional;
import org.jiaohe.report.Report;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/**
 * The title measured against 机关全称＋年度＋政府信息公开工作年度报告.
 *
 * @param form    {@code exact}, {@code variant} (the right words in another order or with others added), or {@code other}
 *                (a work report, a summary, an annual report of something else)
 * @param named   whether the unit is named in it
 * @param should  the title in its right form, as far as unit and year are known
 */
public record TitleForm(String title, String form, boolean named, String should, Spot spot) {
    public static final String EXACT = "exact";
    public static final String VARIANT = "variant";
    public static final String OTHER = "other";
    private static final String KIND = "政府信息公开工作年度报告";
    private static final Pattern YEAR = Pattern.compile("(?:20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年");
    private static final Pattern WRONG = Pattern.compile("工作报告|工作总结|总结$|年报$|情况(?:的)?报告|情况汇报|政务公开");
    private static final Pattern TAIL = Pattern.compile("[（(][^（）()]*[）)]$");

    static Optional<TitleForm> of(Report report, Subject subject) {
        return report.title().filter(title -> !title.value().isBlank()).map(title -> {
            String text = TAIL.matcher(Normal.squeezed(title.value())).replaceAll("");
            String unit = subject.unit().map(Normal::squeezed).orElse("");
            String year = subject.year().map(one -> one + "年").orElse("");
            Matcher stated = YEAR.matcher(text);
            String name = stated.find() ? text.substring(0, stated.start()) : "";
            boolean exact = !name.isEmpty() && text.substring(stated.end()).equals(KIND);
            boolean right = text.contains("政府信息公开") && text.endsWith("年度报告");
            String rest = YEAR.matcher(text.replace(KIND, "").replace("政府信息公开", "")).replaceAll("").replaceAll("工作|年度|报告|年报|总结|度|的|关于|情况|信息公开|政务公开|政府", "");
            boolean named = !name.isEmpty() && !Pattern.matches("关于|", name) || rest.length() >= 2;
            String form = exact ? EXACT : right || !WRONG.matcher(text).find() ? VARIANT : OTHER;
            // Where only the name is missing, that is for the rule on the name to say.
            boolean onlyNameless = !named && Pattern.matches("(?:20[0-9]{2})年" + KIND, text);
            return new TitleForm(title.value(), onlyNameless ? EXACT : form, named, unit + year + KIND, Spot.elsewhere(title.source()));
        });
    }
}
