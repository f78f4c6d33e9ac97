package org.jiaohe.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes an invented region to try an audit on: cities with departments, and districts with theirs, two years of report
 * JSON, a list and a roster. Most reports are right; some carry one defect that offices really make. The same call writes
 * the same files.
 */
public final class DemoRegion {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DISTRICTS = List.of("云岭区", "临溪区", "白塔县", "南浦县", "青石县", "望川区");
    private static final List<String> ORGANS = List.of("教育局", "科学技术局", "公安局", "民政局", "司法局", "财政局", "人力资源和社会保障局", "自然资源局", "生态环境局", "住房和城乡建设局", "交通运输局", "水务局", "农业农村局", "商务局",
            "文化和旅游局", "卫生健康委员会", "应急管理局", "审计局", "市场监督管理局", "统计局", "医疗保障局", "信访局");
    private static final String CITY_BEGINS = "安东南平临清永新宁长广福定兴德嘉仁义和顺";
    private static final String CITY_ENDS = "川江河山原阳源泉峰林湖海城州岭溪津庆泰昌";
    private static final List<String> LOWER = ORGANS.subList(0, 9);
    private static final List<String> FAULTS = List.of("宣传发动的方式较为单一", "部分栏目更新不够及时", "答复文书的规范程度有待提高", "业务科室参与的主动性不强", "解读材料的形式不够丰富", "基层窗口的指引不够清楚", "内部审核的环节衔接不畅");
    private static final List<String> CAUSES = List.of("人员轮岗较多", "网站改版尚在磨合", "新入职同志业务不熟", "涉及科室较多", "历史数据整理量大", "专业术语较多", "经费安排偏紧");
    private static final List<String> DEEDS = List.of("编印了办事指南口袋本", "每季度开展一次栏目自查", "请律师逐件核对答复", "把公开要求写进科室考核表", "制作了图解和短视频", "在大厅增设了查询终端", "建立了台账并按月通报");

    private final Random random = new Random(711);
    private final Path folder;
    private final StringBuilder list = new StringBuilder("单位,类型,层级,上级,年度,文件,提交日期,公布日期\n");
    private final StringBuilder roster = new StringBuilder("单位,上级\n");
    private int written;

    private DemoRegion(Path folder) {
        this.folder = folder;
    }

    /** Writes a city for two years, the later one given. Returns how many reports there are. */
    public static int write(Path folder, int year) throws IOException {
        return write(folder, year, 1);
    }

    /** The same for a number of cities, at most 401: 166 reports each. */
    public static int write(Path folder, int year, int cities) throws IOException {
        DemoRegion region = new DemoRegion(folder);
        Files.createDirectories(folder.resolve("reports"));
        for (int i = 0; i < cities; i++) {
            region.city(i == 0 ? "明湖市" : CITY_BEGINS.charAt((i - 1) % CITY_BEGINS.length()) + String.valueOf(CITY_ENDS.charAt((i - 1) / CITY_BEGINS.length())) + "市", year);
        }
        Files.writeString(folder.resolve("manifest.csv"), "\uFEFF" + region.list, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("roster.csv"), "\uFEFF" + region.roster, StandardCharsets.UTF_8);
        return region.written;
    }

    private void city(String name, int year) throws IOException {
        String city = name + "人民政府";
        Map<String, List<String>> below = new LinkedHashMap<>();
        for (String district : DISTRICTS) {
            below.put(name + district + "人民政府", LOWER.stream().map(organ -> name + district + organ).toList());
        }
        List<String> departments = ORGANS.stream().map(organ -> name + organ).toList();
        List<ObjectNode> all = new ArrayList<>();
        for (String unit : departments) {
            all.add(unit(unit, "department", "city", city, List.of(), year));
        }
        for (Map.Entry<String, List<String>> one : below.entrySet()) {
            List<ObjectNode> lower = new ArrayList<>();
            for (String unit : one.getValue()) {
                lower.add(unit(unit, "department", "county", one.getKey(), List.of(), year));
            }
            all.add(unit(one.getKey(), "government", "county", city, lower, year));
        }
        unit(city, "government", "city", "", all, year);
        roster.append(name).append("体育局,").append(city).append('\n');
    }

    private static ObjectNode sample(String name) throws IOException {
        try (InputStream in = DemoRegion.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return (ObjectNode) JSON.readTree(in);
        }
    }

    /** Both years of one unit; gives the tables of both so that the unit above can add them up. */
    private ObjectNode unit(String name, String type, String level, String parent, List<ObjectNode> below, int year) throws IOException {
        ObjectNode both = JSON.createObjectNode();
        int carried = random.nextInt(3);
        int inForce = 3 + random.nextInt(10);
        for (int of = year - 1; of <= year; of++) {
            DemoReport report = new DemoReport(sample("demo-" + type + ".json"), name, of);
            if (below.isEmpty()) {
                int fresh = 4 + random.nextInt(40);
                int left = random.nextInt(3);
                report.requests(fresh, carried, left, random);
                report.documents(random.nextInt(3), random.nextInt(2), inForce);
                carried = left;
                inForce = report.inForce();
            } else {
                String key = String.valueOf(of);
                report.sum(below.stream().map(one -> (ObjectNode) one.get(key)).toList());
            }
            report.words(fault(0), fault(1), pick(CAUSES), pick(DEEDS), pick(DEEDS));
            both.set(String.valueOf(of), report.tables().deepCopy());
            write(name, type, level, parent, of, of == year ? defect(report) : report, of == year);
        }
        roster.append(name).append(',').append(parent).append('\n');
        return both;
    }

    private String fault(int which) {
        return FAULTS.get((random.nextInt(FAULTS.size()) + which) % FAULTS.size());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** About every third report gets one defect. */
    private DemoReport defect(DemoReport report) {
        switch (random.nextInt(15)) {
            case 0 -> report.change("requests/outcomeTotal/total", BigDecimal.ONE);
            case 1 -> report.change("requests/new/naturalPerson", BigDecimal.valueOf(2));
            case 2 -> report.change("proactive/normativeDocuments/inForce", BigDecimal.valueOf(5));
            case 3 -> report.template();
            case 4 -> report.change("requests/granted/enterprise", BigDecimal.ONE);
            default -> {
                // Nothing is wrong with it.
            }
        }
        return report;
    }

    private void write(String name, String type, String level, String parent, int year, DemoReport report, boolean late) throws IOException {
        String file = "reports/" + year + "/" + name + ".json";
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        if (late && name.equals("明湖市信访局")) {
            Files.writeString(path, "{\"unit\": \"明湖市信访局\", \"year\": ");
        } else {
            Files.write(path, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(report.json()));
        }
        int day = 5 + random.nextInt(24);
        String month = type.equals("government") ? "03" : late && random.nextInt(12) == 0 ? "02" : "01";
        String date = (year + 1) + "-" + month + "-" + (day < 10 ? "0" : "") + day;
        list.append(String.join(",", name, type, level, parent, String.valueOf(year), file, date, date)).append('\n');
        written++;
    }
}
