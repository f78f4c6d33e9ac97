package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;
import org.jiaohe.text.Signs;

/** Finds names of the reporting unit that differ from each other and traces of another unit's report. */
final class Identity {
    private static final Pattern DATED = Pattern.compile("(?:20[0-9]{2}|二[〇○零]..)年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日");
    private static final Pattern SIGNATURE = Pattern.compile("[\\u4e00-\\u9fff]{2,30}(?:人民政府|政府办公室|政府办公厅|办公室|办公厅|局|委员会|委|厅|办事处|中心|院|署|队|社|站)");
    private static final Pattern SELF = Pattern.compile("我(县|区|镇|乡|街道|旗|州|局|厅|委|院)(?!们|国|党)");
    /** A street's office and a zone's committee are no bureau. */
    private static final Pattern NO_BUREAU = Pattern.compile("街道办事处$|(?:区|园)管理委员会$");
    private static final Pattern PLACE = Pattern.compile("[\\u4e00-\\u9fff]{2,11}?(?:自治州|自治县|省|市|县|区|州|盟|旗)");
    /** The last characters of {@link #PLACE}. */
    private static final Signs PLACE_ENDS = Signs.of("省市县区州盟旗");
    private static final int LONGEST_PLACE = 14;
    private static final Pattern TOWN = Pattern.compile("([\\u4e00-\\u9fff]{2,7}?(?:镇|乡|街道))(人民政府|办事处)");
    /** 白塘镇共更新公开栏 156 期次: another township that tells of itself without 人民政府. */
    private static final Pattern BARE_TOWN = Pattern.compile("([\\u4e00-\\u9fff&&[^全我本各该年月个等两每所辖其他及和与由对向在为以从是有将被把据按除经到乡镇]]{2,4}(?:镇|乡|街道))(?:(?:党工委|党委)(?:书记|副书记)[^，。；]{0,8}(?:任|为|担任)[^，。；]{0,8}组长|(?:党[委政][^，。；]{0,4})?(?:20[0-9]{2}年度?)?(?:全年|共|累计|年内|将(?:继续|进一步|不断)){1,2}(?:主动公开|公开|更新|收到|受理|新收|办理|答复|制发|发布|完善|加强|规范|健全|推进|开展|组织)|(?:成立|调整)(?:了)?[^，。；]{0,10}领导小组)");
    /** 下一步，白塘镇将: whose plans are told. */
    private static final Pattern NEXT_TOWN = Pattern.compile("([\\u4e00-\\u9fff&&[^全我本各该年月个等两每所辖其他及和与由对向在为以从是有将被把据按除经到乡镇]]{2,4}(?:镇|乡|街道))将(?!被|由)");
    private static final Pattern NEXT = Pattern.compile("(?:下一步|下步|今后|接下来)[，,]$");
    /** （一）主动公开 街道全年发布, where a heading runs into its text. */
    private static final Pattern NO_NAME = Pattern.compile("公开|信息|申请|建设|管理|保障|情况|方面|工作");
    private static final Pattern HEAD = Pattern.compile("[，。；：\\n、）)]|本报告由|现公布|20[0-9]{2}年度?");
    private static final Pattern ACTS = Pattern.compile("^(?:人民政府|政府|[\\u4e00-\\u9fff]{2,10}局)?(?:始终|认真|严格|坚持|深入|高度|全面|积极|主动|按照|将|共|全年|切实|不断|进一步|紧紧|围绕|收到|受理|公开|政府信息公开|政务公开|贯彻|落实|20[0-9]{2}年)");
    /** What an organ reports of itself. */
    private static final Pattern REPORTS = Pattern.compile("^(?:20[0-9]{2}年度?)?(?:全年|本年度|共|累计|一共|总共|依法){0,3}(?:主动公开|公开|收到|受理|新收|办理|答复|制发|发布)");
    /** 宁塘县各乡镇按月更新, in the report of another county. */
    private static final Pattern PARTS = Pattern.compile("^(?:各|全体|所有)(?:个|级)?(?:乡镇街道|乡镇|镇街|街镇|街道|部门|单位|镇|乡|机关)(?:[、和及][^，。；、]{2,6})?(?!之间|的(?:经验|做法))");
    /** What an organ does that speaks of its own work. */
    static final String CONDUCT = "(?:20[0-9]{2}年度?)?(?:规范|完善|加强|健全|强化|优化|推进|明确|组织|开展|制定|建立|始终|认真|严格|坚持|深入|高度|全面|积极|主动|按照|全年|切实|不断|进一步|紧紧|紧扣|围绕|聚焦|持续|扎实|贯彻|落实|以|在)";
    private static final Pattern CONDUCTS = Pattern.compile("^" + CONDUCT);
    private static final Pattern OFFICE_ACTS = Pattern.compile("(?:党政)?(?:综合)?办公室(?:对|统一|负责|逐|牵头|专人|安排|将)|(?:主要负责(?:同志|人)|分管领导|局长|党组)[^，。；]{0,8}(?:听取|审阅|审签|签发|把关)");
    private static final Pattern ZONE = Pattern.compile("开发区|高新区|新区|园区|景区|示范区|试验区|保税区|管理区");
    private static final Pattern OTHERS = Pattern.compile("学习|考察|交流|帮扶|援|对口|协作|转发|来自|等地|先进|经验|合作|联合|跨省|互联互通|赴");

    private static final Pattern ALIAS = Pattern.compile("（[^（）]{2,24}）");
    private static final String COUNTY = "县区旗";
    /** 全县, 各区, 市辖区: no names of places. */
    private static final String GENERIC = "全各我本该市省辖属一两级镇乡园社自城矿郊";
    private static final int SHORTEST_PLACE = 3;

    private Identity() {
    }

    static List<Object> in(Report report, Prose prose, Meta meta, Lexicons lexicons) {
        List<Object> facts = new ArrayList<>();
        report.unit().ifPresent(stated -> {
            UnitName unit = UnitName.of(stated.value());
            meta.unit().ifPresent(given -> clash(given, unit, "meta", report.title().map(title -> Spot.elsewhere(title.source())).orElse(Spot.elsewhere(stated.source())), facts));
            facts.addAll(Misnamed.in(report, prose, unit));
            facts.addAll(OtherPlatforms.in(prose, unit, lexicons.prepared("places", Identity::gazetteer)));
            for (Prose.Part part : prose.sure().toList()) {
                if (part.name().equals(Prose.CLOSING)) {
                    signature(part, Sentences.paragraphs(part.squeezed().text()), unit, facts);
                } else {
                    // Report JSON may hold the signature as the last lines of the last part.
                    if (part.is(SectionKey.OTHER) && report.closing().text().isBlank()) {
                        signature(part, lastLines(part.squeezed().text()), unit, facts);
                    }
                    selves(part, unit, report, facts);
                    places(part, unit, lexicons, facts);
                }
            }
        });
        return merged(facts);
    }

    /** The same words at several places are one slip. */
    private static List<Object> merged(List<Object> facts) {
        Map<String, Residue> first = new LinkedHashMap<>();
        List<Object> others = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof Residue residue) {
                first.merge(residue.kind() + residue.quote(), residue, (one, two) -> new Residue(one.kind(), one.quote(), one.unit(), Stream.concat(one.spots().stream(), two.spots().stream()).toList()));
            } else {
                others.add(fact);
            }
        }
        others.addAll(first.values());
        return others;
    }

    private static void clash(String printed, UnitName unit, String where, Spot spot, List<Object> facts) {
        UnitName name = UnitName.of(printed);
        if (name.name().equals(unit.name())) {
            return;
        }
        String degree = name.sameAs(unit) ? "prefix" : name.shortFor(unit) || unit.shortFor(name) ? "short" : "other";
        facts.add(new NameClash(printed, unit.name(), where, degree, spot));
    }

    /** A line that is nothing but the name of an organ signs the report; a general office may sign for its government. */
    private static void signature(Prose.Part part, List<Sentences.Span> lines, UnitName unit, List<Object> facts) {
        for (Sentences.Span line : lines) {
            String text = line.in(part.squeezed().text()).replaceAll(DATED.pattern() + ".*", "").replaceAll("[（(](?:盖章|公章|章)[）)]", "");
            UnitName name = UnitName.of(text);
            boolean office = text.endsWith("办公室") && (UnitName.of(text.replaceAll("办公室$", "")).sameAs(unit) || UnitName.of(text.replaceAll("政府办公室$", "人民政府")).sameAs(unit)) || text.endsWith("办公厅");
            if (SIGNATURE.matcher(text).matches() && !office && !name.organ().isEmpty()) {
                clash(text, unit, "closing", part.squeezedSpot(line.start(), line.start() + text.length()), facts);
            }
        }
    }

    /** The last line, or the one before it where the last is a date; none where a list of organs ends the part. */
    private static List<Sentences.Span> lastLines(String text) {
        List<Sentences.Span> lines = Sentences.paragraphs(text).stream().filter(line -> !line.in(text).isBlank()).toList();
        int at = lines.size() - 1;
        at -= at > 0 && DATED.matcher(lines.get(at).in(text).strip()).matches() ? 1 : 0;
        boolean listed = at > 0 && SIGNATURE.matcher(lines.get(at - 1).in(text).strip()).matches();
        return at < 1 || listed ? List.of() : List.of(lines.get(at));
    }

    /** 我县 in a report whose unit belongs to no county, and 我局 in a report of a government. */
    private static void selves(Prose.Part part, UnitName unit, Report report, List<Object> facts) {
        String chain = String.join("", unit.regions());
        if (unit.regions().isEmpty()) {
            return;
        }
        boolean township = unit.level().equals("township");
        boolean government = unit.organ().equals("人民政府");
        boolean noBureau = government || NO_BUREAU.matcher(unit.name()).find();
        Matcher self = part.squeezed().matcher(SELF);
        while (self.find()) {
            String word = self.group(1);
            boolean fits = switch (word) {
                case "局" -> !noBureau;
                case "厅", "委", "院" -> !government;
                case "县", "区", "旗", "州" -> chain.contains(word) || township || word.equals("州") && chain.contains("市") || unit.regions().size() == 1 && unit.region().endsWith("市") && !government;
                default -> chain.contains(word) || unit.name().contains(word);
            };
            if (!fits && !quoted(part.squeezed().text(), self.start())) {
                facts.add(new Residue("self", self.group(), unit.name(), List.of(part.squeezedSpot(self.start(), self.end()))));
            }
        }
    }

    private static boolean quoted(String text, int at) {
        return at > 0 && "“‘《「".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** A known place at the head of a clause, acting, that is neither above nor below the unit's own. */
    private static void places(Prose.Part part, UnitName unit, Lexicons lexicons, List<Object> facts) {
        if (unit.regions().isEmpty()) {
            return;
        }
        String text = part.squeezed().text();
        Matcher place = PLACE.matcher(text);
        if (place.lookingAt()) {
            named(part, unit, place, lexicons, facts);
        }
        Matcher town = TOWN.matcher(text);
        Matcher bare = BARE_TOWN.matcher(text);
        Matcher next = NEXT_TOWN.matcher(text);
        boolean township = unit.level().equals("township");
        Matcher head = HEAD.matcher(text).region(Math.min(1, text.length()), text.length());
        int end = -1;
        while ((township || end < text.length()) && head.find()) {
            end = end < head.end() ? PLACE_ENDS.next(text, head.end()) : end;
            if (end - head.end() < LONGEST_PLACE && place.region(head.end(), text.length()).lookingAt()) {
                named(part, unit, place, lexicons, facts);
            }
            if (township && town.region(head.end(), text.length()).lookingAt()) {
                town(part, unit, town, facts);
            } else if (township && bare.region(head.end(), text.length()).lookingAt() && !unit.name().contains(bare.group(1)) && !NO_NAME.matcher(bare.group(1)).find() && !OTHERS.matcher(part.sentenceAround(bare.start())).find()) {
                facts.add(new Residue("place", bare.group(1), unit.name(), List.of(part.squeezedSpot(bare.start(), bare.end(1)))));
            } else if (township && next.region(head.end(), text.length()).lookingAt() && !unit.name().contains(next.group(1)) && NEXT.matcher(text.substring(0, head.end())).find() && !OTHERS.matcher(part.sentenceAround(next.start())).find()) {
                facts.add(new Residue("place", next.group(1), unit.name(), List.of(part.squeezedSpot(next.start(), next.end(1)))));
            }
        }
    }

    /** The government of another township where the report speaks of its own work. */
    private static void town(Prose.Part part, UnitName unit, Matcher town, List<Object> facts) {
        boolean another = town.group(2).equals(unit.organ()) && !unit.name().contains(town.group(1)) && GENERIC.indexOf(town.group(1).charAt(0)) < 0;
        String deed = part.squeezed().text().substring(town.end(), Math.min(part.squeezed().text().length(), town.end() + 24));
        if (another && (REPORTS.matcher(deed).find() || CONDUCTS.matcher(deed).find()) && !OTHERS.matcher(part.sentenceAround(town.start())).find()) {
            facts.add(new Residue("place", town.group(), unit.name(), List.of(part.squeezedSpot(town.start(), town.end()))));
        }
    }

    /** 科右中旗 for 科尔沁右翼中旗, 景宁县 for 景宁畲族自治县: its letters stand in the region's name in the same order, the first and the last among them. */
    private static boolean shortFor(String name, String region) {
        int at = 0;
        for (int i = 0; i < region.length() && at < name.length(); i++) {
            at += region.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length() && name.charAt(0) == region.charAt(0) && name.charAt(name.length() - 1) == region.charAt(region.length() - 1);
    }

    /** A place named where a clause begins. */
    private static void named(Prose.Part part, UnitName unit, Matcher place, Lexicons lexicons, List<Object> facts) {
        String text = part.squeezed().text();
        if (NO_NAME.matcher(place.group()).find() || unit.regions().stream().anyMatch(region -> shortFor(place.group(), region))) {
            return;
        }
        if (namesake(text, place.start(), place.end(), unit) && !OTHERS.matcher(part.sentenceAround(place.start())).find()) {
            int end = place.end() + (text.startsWith(unit.organ(), place.end()) ? unit.organ().length() : 0);
            facts.add(new Residue("place", text.substring(place.start(), end), unit.name(), List.of(part.squeezedSpot(place.start(), end))));
        } else if (!unit.name().contains(place.group()) && ACTS.matcher(text.substring(place.end(), Math.min(text.length(), place.end() + 24))).find()) {
            place(part, unit, place.start(), place.end(), lexicons, facts);
        }
    }

    /**
     * Whether another place of the unit's own level reports of itself, or the same organ of one does (临川区水务局收到 in the report of
     * 临江区水务局): neither can be above or below the unit, whether or not anybody knows the places. A 市 may be above another.
     */
    private static boolean namesake(String text, int start, int end, UnitName unit) {
        String place = text.substring(start, end);
        boolean sameOrgan = unit.organ().length() > 2 && text.startsWith(unit.organ(), end);
        boolean city = sameOrgan && place.endsWith("市") && unit.region().endsWith("市");
        boolean county = unit.level().equals("county") && COUNTY.indexOf(place.charAt(place.length() - 1)) >= 0 && !ZONE.matcher(place + unit.region()).find();
        // 四类信息占到贺川县教育局总量的七成, in that bureau's own report.
        boolean known = unit.regions().stream().noneMatch(place::endsWith) && place.length() >= SHORTEST_PLACE && !unit.name().contains(place) && GENERIC.indexOf(place.charAt(0)) < 0 && GENERIC.indexOf(place.charAt(place.length() - 2)) < 0;
        // 政务公开专区收到申请3件: what ends in 区 need not be a district.
        boolean surely = sameOrgan || !place.endsWith("区");
        int told = sameOrgan ? end + unit.organ().length() : end;
        // 云龙区城市管理局（区综合行政执法局）紧紧围绕: another name of the same organ parts it from nothing.
        Matcher alias = ALIAS.matcher(text).region(told, text.length());
        int from = sameOrgan && alias.lookingAt() ? alias.end() : told;
        String deed = text.substring(from, Math.min(text.length(), from + 24));
        // 雁泉县水利局办公室对拟发布的信息逐条登记, in the report of 清浦县水利局.
        if (known && sameOrgan && county && OFFICE_ACTS.matcher(deed).lookingAt()) {
            return true;
        }
        // The same organ of another city may be above the unit, but counts nothing of its own here.
        return known && surely && (city && REPORTS.matcher(deed).find() || county && (REPORTS.matcher(deed).find() || !sameOrgan && PARTS.matcher(deed).find() || sameOrgan && CONDUCTS.matcher(deed).find()));
    }

    private static void place(Prose.Part part, UnitName unit, int start, int end, Lexicons lexicons, List<Object> facts) {
        Map<String, Set<String>> known = lexicons.prepared("places", Identity::gazetteer);
        String name = part.squeezed().text().substring(start, end);
        Set<String> own = new HashSet<>();
        unit.regions().forEach(region -> own.addAll(known.getOrDefault(region, Set.of())));
        Set<String> codes = known.getOrDefault(name, Set.of());
        boolean related = codes.stream().anyMatch(code -> own.stream().anyMatch(mine -> mine.startsWith(code) || code.startsWith(mine)));
        if (!own.isEmpty() && !codes.isEmpty() && !related && !OTHERS.matcher(part.sentenceAround(start)).find()) {
            facts.add(new Residue("place", name, unit.name(), List.of(part.squeezedSpot(start, end))));
        }
    }

    private static Map<String, Set<String>> gazetteer(Lexicons lexicons) {
        Map<String, Set<String>> known = new HashMap<>();
        lexicons.rows("places", 2).forEach(row -> known.computeIfAbsent(row.get(1), key -> new HashSet<>()).add(row.get(0)));
        return known;
    }
}
