package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Weighs the first part: own figures, vague turns, other work. */
final class Substances {
    static final Pattern FIGURE = Pattern.compile("[0-9][0-9,.]*[余多]?(?:万|亿)?(?:余|多)?(?:件|条|次|项|份|篇|场|期|人|个|家|元|%|％|批|种|类|轮|场次|人次|起|宗|例|小时|分|名|部|本|册|块|处|部门|单位)|(?!一批)[一二两三四五六七八九十百千]+(?:余|多)?(?:件|条|次|份|篇|场|期|批|起|宗)|未收到|未发生|(?<![有全])(?:无|没有)(?:任何|新增|涉及)?(?:依申请公开|(?:政府)?信息公开申请|公开申请)|没有收到|均为零|为零|百分之|零(?:件|起|申请)");
    /** That nobody was called to account is no figure of what was disclosed or applied for. */
    private static final Pattern NO_INCIDENT = Pattern.compile("未发生[^，。；、]{0,14}(?:追究|追责|问责|泄密|泄露|舆情|事故)");
    private static final Pattern VAGUE = Pattern.compile("(?:部分|多数|大多数|一些|个别|有的|少数|某些)(?:地区|地方|部门|单位|镇街|乡镇|机关|处室|科室|县区|同志|干部)");
    private static final Pattern OWN = Pattern.compile("[我本](?:局|委|办|厅|院|县|市|区|镇|乡|省|州|旗|街道|处|中心|机关|单位|府|部门|社|站|队|校|署|部)|全(?:局|县|市|区|镇|乡|省|州|旗|委|办|厅|系统|街道)");
    private static final Pattern ON_TOPIC = Pattern.compile("公开|公示|公布|发布|申请|网站|平台|解读|条例|保密|规范性文件|栏目|答复|公众号|新媒体|公报|查阅|档案馆|监督|考核|评议|信息[0-9][0-9,]*条");
    private static final int SHORTEST = 12;

    private Substances() {
    }

    static Optional<Substance> in(Prose prose, Optional<UnitName> unit, Lexicons lexicons) {
        List<Prose.Part> parts = prose.of(SectionKey.OVERVIEW);
        if (parts.isEmpty() || !prose.placed() || !parts.stream().allMatch(Prose.Part::sure)) {
            return Optional.empty();
        }
        Pattern others = lexicons.prepared("other-work", from -> Pattern.compile(from.rows("other-work", 1).stream().map(row -> Pattern.quote(row.get(0))).collect(Collectors.joining("|"))));
        int characters = 0;
        boolean quantified = false;
        int own = 0;
        int off = 0;
        List<Spot> vague = new ArrayList<>();
        List<Spot> offSpots = new ArrayList<>();
        for (Prose.Part part : parts) {
            String text = part.squeezed().text();
            characters += text.length();
            quantified |= FIGURE.matcher(part.squeezed().matcher(NO_INCIDENT).replaceAll("")).find();
            own += part.squeezed().matcher(OWN).count();
            own += unit.map(name -> name.organ().isEmpty() ? 0 : text.split(Pattern.quote(name.organ()), -1).length - 1).orElse(0);
            Matcher turn = part.squeezed().matcher(VAGUE);
            while (turn.find()) {
                vague.add(part.squeezedSpot(turn.start(), turn.end()));
            }
            for (Sentences.Span span : part.spans()) {
                String sentence = span.in(text);
                if (sentence.length() >= SHORTEST && others.matcher(sentence).find() && !ON_TOPIC.matcher(sentence).find()) {
                    off += sentence.length();
                    offSpots.add(part.squeezedSpot(span.start(), span.end()));
                }
            }
        }
        Spot whole = parts.get(0).spot(0, Math.min(parts.get(0).text().length(), 40));
        return Optional.of(new Substance(characters, quantified, vague.size(), own, characters == 0 ? 0 : 100 * off / characters, whole, vague, offSpots));
    }
}
