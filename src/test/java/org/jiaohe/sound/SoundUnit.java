package org.jiaohe.sound;

import java.util.List;
import java.util.Random;

/**
 * An invented organ that reports.
 *
 * @param we     what it calls itself or its region
 * @param city   where its office stands
 * @param office who drew the report up
 */
record SoundUnit(String name, String type, String level, String we, String city, String office) {
    private static final List<String> CITIES = List.of("青河市", "明湖市", "云岭市", "东江市", "宁安市");
    private static final List<String> COUNTIES = List.of("安平县", "长丰县", "临江区", "新城区", "白石县", "红旗自治县");
    private static final List<String> TOWNS = List.of("石桥镇", "双林乡", "大湾镇", "柳河乡", "古城镇");
    private static final List<String> DEPARTMENTS = List.of("水务局", "教育局", "财政局", "科学技术局", "统计局", "审计局", "司法局", "民政局", "发展和改革委员会", "卫生健康委员会", "农业农村局", "市场监督管理局", "住房和城乡建设局",
            "公安局", "交通运输局", "退役军人事务局", "医疗保障局", "文化和旅游局", "机关事务管理局", "林业和草原局", "气象局", "档案局", "行政审批服务局", "城市管理综合行政执法局", "人力资源和社会保障局", "生态环境局", "税务局",
            "国有资产监督管理委员会", "地方金融监督管理局", "应急管理局", "自然资源和规划局", "商务局", "体育局", "供销合作社联合社", "公共资源交易中心", "数据资源管理局", "乡村振兴局", "信访局", "人民防空办公室", "粮食和物资储备局");

    boolean government() {
        return type.equals("government");
    }

    boolean generalOffice() {
        return name.matches(".*人民政府办公[室厅]");
    }

    boolean makesRegulations() {
        return government() && level.equals("city");
    }

    static SoundUnit any(Random random) {
        String city = pick(random, CITIES);
        String county = pick(random, COUNTIES);
        String town = pick(random, TOWNS);
        String prefix = random.nextBoolean() ? city : "";
        String kind = county.endsWith("区") ? "区" : "县";
        return switch (random.nextInt(9)) {
            case 0 -> new SoundUnit(city + "人民政府", "government", "city", pick(random, List.of("全市", "我市", city)), city, city + "人民政府办公室");
            case 1, 2 -> new SoundUnit(prefix + county + "人民政府", "government", "county", pick(random, List.of("全" + kind, "我" + kind, county)), city, county + "人民政府办公室");
            case 3 -> {
                String self = town.endsWith("镇") ? "镇" : "乡";
                yield new SoundUnit(county + town + "人民政府", "government", "township", pick(random, List.of("全" + self, "我" + self, town, town + "人民政府")), county, town + "党政办公室");
            }
            case 4 -> new SoundUnit(county + "人民政府办公室", "department", "county", pick(random, List.of("本机关", county + "人民政府办公室", "县政府办公室".replace("县", kind))), city, county + "人民政府办公室");
            case 5 -> new SoundUnit(county + "东门街道办事处", "agency-office", "township", pick(random, List.of("我街道", "东门街道", "街道办事处")), county, "东门街道党政办公室");
            case 6 -> new SoundUnit(city + pick(random, List.of("经济技术开发区", "高新技术产业开发区")) + "管理委员会", "agency-office", "county", pick(random, List.of("管委会", "全区", "本机关")), city, "管委会办公室");
            case 7 -> department(random, county, city);
            default -> department(random, city, city);
        };
    }

    private static SoundUnit department(Random random, String region, String city) {
        String organ = pick(random, DEPARTMENTS);
        String self = organ.endsWith("局") ? "我局" : organ.endsWith("委员会") ? "我委" : "本单位";
        return new SoundUnit(region + organ, "department", region.endsWith("市") ? "city" : "county", pick(random, List.of(self, "本机关", region + organ, self)), city, region + organ + "办公室");
    }

    static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
