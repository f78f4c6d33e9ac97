package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.report.Report;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * Another department of the same region that tells of its own work of disclosure in a department's report (市水利局成立了政府信息公开领导小组 in that
 * of 市农业农村局): copied from it. A government tells of all its departments, and what departments do to each other is left alone.
 */
final class Siblings {
    private static final String ORGAN = "(?:教育(?:体育)?局|教体局|科学技术局|科技局|工业和信息化局|工信局|公安局|民政局|司法局|财政局|人力资源和社会保障局|人社局|自然资源(?:和规划)?局|生态环境局|住房和城乡建设局|住建局|交通运输局|水利局|水务局|农业农村局|商务局|文化和旅游局|文化广电和旅游局|卫生健康(?:委员会|局|委)|卫健[委局]|退役军人事务局|应急管理局|审计局|市场监督管理局|市场监管局|统计局|医疗保障局|医保局|城市管理局|城管局|发展和改革(?:委员会|局|委)|发改[委局])";
    private static final String PUBLICITY = "(?:政府信息公开|政务公开|信息公开)";
    private static final Pattern NAME = Pattern.compile(ORGAN);
    private static final Pattern DOES = Pattern.compile("(?:始终|一直|坚持|全年|20[0-9]{2}年度?|党组|党委|，|共|还|也|均|已)*(?:高度重视" + PUBLICITY + "|(?:成立|调整|健全|建立)了?(?:由[^，。；]{2,20}组长的)?(?:" + PUBLICITY + "(?:工作)?)?领导小组|[将把]" + PUBLICITY + "(?:工作)?(?:纳入|列入)|认真(?:贯彻|落实|学习|执行)[^，。；]{0,8}《(?:中华人民共和国)?政府信息公开条例|(?:累计|共)?主动公开(?:各类)?(?:政府)?信息[0-9]|(?:新?收到?|受理)(?:政府)?信息公开申请|(?:主要负责(?:同志|人)|主要领导|分管(?:领导|副?局长)|局长|党组(?:书记)?)[^，。；]{0,8}(?:听取|审阅|审签|签发|审定|把关)|办公室(?:对|统一|负责|逐|牵头|专人)[^。；]{2,16}(?:信息|公开|文件)|(?:持续|不断|进一步|扎实)*(?:加强|强化|规范|推进|深化|做好)" + PUBLICITY + ")");
    private static final int FARTHEST = 16;
    private static final String LEVELS = "省市县区州旗";
    private static final Pattern TOGETHER = Pattern.compile("联合|会同|指导|学习|借鉴|转发|邀请|对照|通报|等|各|另|例如|比如");

    private Siblings() {
    }

    static List<Residue> in(Report report, Prose prose) {
        List<Residue> found = new ArrayList<>();
        Optional<UnitName> unit = report.unit().map(one -> UnitName.of(one.value()));
        if (unit.isEmpty() || unit.get().region().isEmpty() || report.unitType().value() != UnitType.DEPARTMENT || unit.get().name().contains("人民政府")) {
            return found;
        }
        prose.clean().filter(part -> part.section().isPresent()).forEach(part -> {
            String text = part.squeezed().text();
            for (Matcher organ = part.squeezed().matcher(NAME); organ.find();) {
                int from = clause(text, organ.start());
                Matcher does = DOES.matcher(text).region(organ.end(), text.length());
                if (does.lookingAt() && ofSameLevel(text.substring(from, organ.start()), unit.get()) && OtherNames.differ(UnitName.of(organ.group()), UnitName.of(unit.get().organ())) && !TOGETHER.matcher(part.sentenceAround(organ.start())).find()) {
                    found.add(new Residue("organ", part.printed(from, organ.end()), unit.get().name(), List.of(part.squeezedSpot(from, does.end()))));
                }
            }
        });
        return found;
    }

    private static int clause(String text, int at) {
        int from = at;
        while (from > 0 && at - from < FARTHEST && "，。；：）\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** 市水利局 or 青河市水利局 in a report of 青河市: an organ of another level may be above the unit. */
    private static boolean ofSameLevel(String place, UnitName unit) {
        String region = unit.region();
        return place.equals(region) || place.length() == 1 && LEVELS.contains(place) && region.endsWith(place) || unit.name().startsWith(place) && place.endsWith(region);
    }
}
