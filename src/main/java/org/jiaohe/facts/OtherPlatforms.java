package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * Websites and accounts of another place (宜宾市人民政府门户网站, “宜宾发布”微信公众号 in a report of 威海市), which stay behind where a report
 * was written over another's. The place has to be one that the list of places knows and that is neither above nor below the
 * unit's own, or another county in the report of a county, which cannot be either.
 */
final class OtherPlatforms {
    private static final String SITE = "(?:人民政府|政府|政务)?(?:信息公开|政务公开|政务服务)?(?:门户网站|官方网站|官网|网站|政府网|门户网|信息公开网|(?:官方)?微信公众号|(?:官方|政务)?微博|公众号)";
    /** Where the name of a place ends. */
    private static final Pattern PLACED = Pattern.compile("[市县区州盟旗](?=" + SITE + ")");
    /** 通过临川县人民政府网站: where the name of a place begins. */
    private static final Pattern COUNTY = Pattern.compile("(?:通过|依托|利用|登录|登陆|访问|借助|可在|可从|在|“|《)([\\u4e00-\\u9fff&&[^全各我本该市省辖属及和与或两邻他外]][\\u4e00-\\u9fff&&[^全各我本该市省县区辖属及和与或]]{1,5}(?:县|旗))(?=" + SITE + ")");
    private static final Pattern BRAND = Pattern.compile("[“‘「\"]([\\u4e00-\\u9fff]{4,12})[”’」\"](?:官方|政务)?(?:微信|微博|公众号|抖音|头条号|客户端|视频号|小程序)|[“‘「\"]?中国[·•・—－-]?([\\u4e00-\\u9fff]{2,4})[”’」\"]?(?:市|县|区)?(?:人民政府|政府)?(?:门户)?网站");
    /** What has to follow a city's short name in the name of an account: an account may be called after anything. */
    private static final Pattern OFFICIAL = Pattern.compile("^市?(?:发布|政务|政府|公安|交警|交通|教育|应急|财政|税务|城管|环保|生态环境|住建|人社|卫健|民政|农业农村|市场监管|司法|审计|统计|文旅|水利|水务|消防|自然资源|科技|商务|医保|林业|气象|信访|网信)$");
    private static final Pattern OTHERS = Pattern.compile("学习|考察|交流|帮扶|援|对口|协作|转发|转载|推介|报道|刊发|刊登|采访|宣传推广|来自|等地|先进|经验|借鉴|参考|合作|联合|跨省|跨市|跨区域|互联|互认|链接|赴|原(?![则文因始])|撤[县市并销]|区划|划转|划归|更名|对比|比较|异地|上级");
    /** 新城区, 市中区, 城关区: said of a part of any town. */
    private static final String GENERIC = "城市新老中东西南北";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;
    private static final int CITY = 4;

    private OtherPlatforms() {
    }

    static List<Residue> in(Prose prose, UnitName unit, Map<String, Set<String>> known) {
        List<Residue> found = new ArrayList<>();
        if (unit.regions().isEmpty()) {
            return found;
        }
        Set<String> own = new HashSet<>();
        unit.regions().forEach(region -> own.addAll(known.getOrDefault(region, Set.of())));
        prose.sure().forEach(part -> {
            String text = part.squeezed().text();
            if (text.contains("网站") || text.contains("网下载") || text.contains("公众号") || text.contains("微博") || text.contains("微信")) {
                placed(part, unit, own, known, found);
                brands(part, unit, own, known, found);
            }
        });
        return found;
    }

    private static void placed(Prose.Part part, UnitName unit, Set<String> own, Map<String, Set<String>> known, List<Residue> found) {
        String text = part.squeezed().text();
        for (Matcher place = part.squeezed().matcher(PLACED); !own.isEmpty() && place.find();) {
            // 通过宜宾市: the longest name that ends here.
            for (int from = Math.max(0, place.end() - LONGEST); from + SHORTEST <= place.end(); from++) {
                String name = text.substring(from, place.end());
                if (known.containsKey(name)) {
                    add(part, unit, from, place.end(), !generic(name) && !related(known.get(name), own), found);
                    break;
                }
            }
        }
        boolean county = unit.regions().stream().anyMatch(region -> region.endsWith("县") || region.endsWith("旗"));
        for (Matcher place = part.squeezed().matcher(COUNTY); county && place.find();) {
            boolean another = unit.regions().stream().noneMatch(region -> region.endsWith(place.group(1)) || place.group(1).endsWith(region) || region.startsWith(place.group(1).substring(0, place.group(1).length() - 1)));
            add(part, unit, place.start(1), place.end(1), another, found);
        }
    }

    private static void brands(Prose.Part part, UnitName unit, Set<String> own, Map<String, Set<String>> known, List<Residue> found) {
        for (Matcher brand = part.squeezed().matcher(BRAND); !own.isEmpty() && brand.find();) {
            int group = brand.group(1) == null ? 2 : 1;
            String name = brand.group(group);
            for (int length = name.length() - (group == 1 ? 2 : 0); length >= 2; length--) {
                Set<String> codes = known.getOrDefault(name.substring(0, length) + "市", Set.of());
                boolean city = codes.stream().anyMatch(code -> code.length() == CITY);
                if (city && (group == 2 ? length == name.length() : OFFICIAL.matcher(name.substring(length)).find())) {
                    add(part, unit, brand.start(group), brand.end(group), !related(codes, own) && !smaller(part, name.substring(0, length)), found);
                    break;
                }
            }
        }
    }

    private static boolean generic(String name) {
        return name.endsWith("区") && GENERIC.indexOf(name.charAt(0)) >= 0 && (GENERIC + "关").indexOf(name.charAt(1)) >= 0;
    }

    /** A street or a town may bear the name of a far city: 黄山街道, 中山路. */
    private static boolean smaller(Prose.Part part, String name) {
        return Pattern.compile(Pattern.quote(name) + "(?:街道|镇|乡|路|村|社区|园|湖|县|区)").matcher(part.squeezed().text()).find();
    }

    private static boolean related(Set<String> codes, Set<String> own) {
        return codes.stream().anyMatch(code -> own.stream().anyMatch(mine -> mine.startsWith(code) || code.startsWith(mine)));
    }

    private static void add(Prose.Part part, UnitName unit, int start, int end, boolean another, List<Residue> found) {
        String name = part.squeezed().text().substring(start, end);
        String sentence = part.sentenceAround(start);
        if (another && !unit.name().contains(name) && !OTHERS.matcher(sentence).find() && found.stream().noneMatch(one -> one.quote().equals(name) && one.spots().contains(part.squeezedSpot(start, end)))) {
            found.add(new Residue("platform", name, unit.name(), List.of(part.squeezedSpot(start, end))));
        }
    }
}
