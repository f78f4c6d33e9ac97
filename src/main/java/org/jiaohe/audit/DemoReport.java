package org.jiaohe.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** One invented report: a sound one with another unit, year, figures and words. */
final class DemoReport {
    private static final String TEMPLATE = "一是部分人员对公开工作的认识还不到位，主动公开的意识有待增强；二是公开内容与群众期盼尚有差距，形式较为单一；三是业务培训覆盖面不广，专业能力仍需提高。针对以上问题，今年已组织学习并完善制度，安排专人负责，逐步加以改进，今后将继续加大力度。";

    private final ObjectNode json;
    private final String unit;
    private final int year;

    DemoReport(ObjectNode sample, String unit, int year) {
        this.json = sample;
        this.unit = unit;
        this.year = year;
        json.put("unit", unit).put("year", year).put("title", unit + year + "年政府信息公开工作年度报告");
    }

    ObjectNode json() {
        return json;
    }

    ObjectNode tables() {
        return (ObjectNode) json.get("tables");
    }

    private ObjectNode row(String table, String row) {
        return (ObjectNode) tables().get(table).get(row);
    }

    private int number(String table, String row, String column) {
        return row(table, row).get(column).asInt();
    }

    private void clear(String table) {
        tables().get(table).forEach(row -> row.fieldNames().forEachRemaining(column -> ((ObjectNode) row).put(column, 0)));
    }

    private void put(String row, int people, int firms) {
        row("requests", row).put("naturalPerson", people).put("enterprise", firms).put("total", people + firms);
    }

    /** Applications of the year, with those carried in and out, all by natural persons but for a few firms. */
    void requests(int fresh, int carried, int left, Random random) {
        clear("requests");
        clear("disputes");
        int firms = fresh / 6;
        put("new", fresh - firms, firms);
        put("carriedIn", carried, 0);
        put("carriedOut", left, 0);
        int people = fresh - firms + carried - left;
        int denied = random.nextInt(Math.max(1, people / 5));
        int unheld = random.nextInt(Math.max(1, people / 4));
        put("granted", people - denied - unheld, firms);
        put("denied.internalAffairs", denied, 0);
        put("unable.notHeld", unheld, 0);
        put("outcomeTotal", people, firms);
        int upheld = random.nextInt(2);
        row("disputes", "reconsideration").put("upheld", upheld).put("total", upheld);
    }

    void documents(int issued, int repealed, int before) {
        clear("proactive");
        row("proactive", "normativeDocuments").put("issued", issued).put("repealed", repealed).put("inForce", before + issued - repealed);
        row("proactive", "permits").put("decisions", 20 + unit.hashCode() % 13 + issued);
        row("proactive", "penalties").put("decisions", 5 + issued);
        row("proactive", "fees").put("amount", new BigDecimal("0"));
    }

    int inForce() {
        return number("proactive", "normativeDocuments", "inForce");
    }

    /** A government's own report is the sum of those below it. */
    void sum(List<ObjectNode> below) {
        for (String table : List.of("proactive", "requests", "disputes")) {
            clear(table);
            for (ObjectNode one : below) {
                one.get(table).properties().forEach(row -> row.getValue().properties().forEach(cell -> {
                    ObjectNode mine = row(table, row.getKey());
                    mine.put(cell.getKey(), mine.get(cell.getKey()).asInt() + cell.getValue().asInt());
                }));
            }
        }
    }

    /** The narrative, with the figures of the tables as they are now. */
    void words(String one, String other, String cause, String deed, String second) {
        boolean government = unit.endsWith("人民政府");
        String we = government ? unit.endsWith("市人民政府") ? "全市" : unit.contains("县人民") ? "全县" : "全区" : unit.replaceAll("^.*[市区县]", "");
        json.put("preamble", "本报告由" + unit + "根据《中华人民共和国政府信息公开条例》（国令第711号）编制" + (government ? "，内容涵盖所属各部门和下级政府" : "") + "。报告中所列数据的统计期限自" + year + "年1月1日起至" + year
                + "年12月31日止。如对本报告有疑问，请与" + unit + "办公室联系（地址：明湖市湖滨路" + (10 + Math.floorMod(unit.hashCode(), 180)) + "号，邮编：230900，电话：0551-8000" + (1000 + Math.floorMod(unit.hashCode(), 8999)) + "）。");
        text("overview", year + "年，" + we + "认真贯彻落实《中华人民共和国政府信息公开条例》，推进政府信息公开。\n（一）主动公开情况。通过政府网站主动公开政府信息" + (200 + Math.floorMod(unit.hashCode() + year * 31, 900))
                + "条，及时发布政策文件和重点领域信息。\n（二）依申请公开情况。新收政府信息公开申请" + number("requests", "new", "total") + "件，上年结转" + number("requests", "carriedIn", "total") + "件，办结" + number("requests", "outcomeTotal", "total")
                + "件，结转下年度继续办理" + number("requests", "carriedOut", "total") + "件。因政府信息公开引发行政复议" + number("disputes", "reconsideration", "total") + "件。\n（三）政府信息管理情况。严格执行信息发布审核制度，制发行政规范性文件"
                + number("proactive", "normativeDocuments", "issued") + "件，废止" + number("proactive", "normativeDocuments", "repealed") + "件，现行有效" + number("proactive", "normativeDocuments", "inForce")
                + "件。\n（四）政府信息公开平台建设情况。优化网站政府信息公开专栏，" + second + "。\n（五）监督保障情况。" + (government ? "将政府信息公开工作纳入年度综合考核，占4分，考核结果已通报各单位；开展社会评议，满意度为9" + Math.floorMod(unit.hashCode(), 9) + "%；全年未发生责任追究的情形。" : "办公室统筹协调，全年组织业务培训2次，发现问题及时整改。"));
        text("problems", we + "政府信息公开工作还存在以下问题：一是" + one + "，主要因为" + cause + "；二是" + other + "。针对上述问题，" + year + "年已" + deed + "，" + (one.equals(other) ? "效果正在显现" : "相关情况有所好转") + "；下一步拟" + second + "，并在" + (year + 1) + "年上半年回头检查。");
        text("other", year + "年，" + we + "未发出信息处理费收费通知，收取信息处理费0元。本年度没有其他需要报告的事项。");
    }

    private void text(String key, String text) {
        for (JsonNode section : json.get("sections")) {
            if (section.get("key").asText().equals(key)) {
                ((ObjectNode) section).put("text", text);
            }
        }
    }

    /** A figure that no longer fits the others. */
    void change(String pointer, BigDecimal by) {
        String[] parts = pointer.split("/");
        ObjectNode row = row(parts[0], parts[1]);
        row.put(parts[2], row.get(parts[2]).asInt() + by.intValue());
    }

    /** A fifth part that several units have from one template. */
    void template() {
        text("problems", TEMPLATE);
    }
}
