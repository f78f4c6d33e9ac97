package org.jiaohe.sound;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jiaohe.facts.Meta;
import org.jiaohe.report.UnitType;

/** A report that is consistent by construction: sums, narrative, disclosures and last year's figures all agree. */
final class SoundReport {
    private static final List<List<String>> MARKS = List.of(List.of("（一）", "（二）", "（三）", "（四）", "（五）"), List.of("1.", "2.", "3.", "4.", "5."), List.of("一是", "二是", "三是", "四是", "五是"), List.of("（一）", "（二）", "（三）", "（四）", "（五）"));
    private static final List<String> ENDS = List.of("。", "\n", "：", "。");
    private final Random random;
    private final SoundUnit unit;
    private final int year;
    private final SoundTables tables;
    private final Optional<SoundReport> before;
    private final SoundWords words;
    private final SoundWords names;

    SoundReport(Random random, SoundUnit unit, int year, Optional<SoundReport> before, int scale) {
        this.random = random;
        this.unit = unit;
        this.year = year;
        this.before = before;
        this.tables = new SoundTables(random, year < 2021 ? "2019" : "2021", unit, before.map(one -> one.tables), scale);
        Map<String, Object> values = values();
        this.words = new SoundWords(random, conditions(), values, year % 2);
        this.names = new SoundWords(random, conditions(), values, -1);
    }

    private int disputes(String group) {
        return tables.number("disputes", group, "total");
    }

    private Set<String> conditions() {
        Set<String> holds = new HashSet<>(Set.of(year < 2021 ? "f19" : "f21", unit.government() ? "gov" : "dept"));
        Map<String, Integer> counts = Map.of("A", tables.requests("new"), "B", tables.requests("carriedIn"), "F", tables.requests("carriedOut"), "G", tables.requests("granted"), "R", disputes("reconsideration"),
                "L", disputes("directLitigation") + disputes("litigationAfterReconsideration"), "N", documents("issued"), "T", tables.requests("outcomeTotal"), "pA", before.map(one -> one.tables.requests("new")).orElse(0));
        counts.forEach((name, count) -> holds.add(name + (count > 0 ? ">0" : "=0")));
        if (unit.generalOffice()) {
            holds.add("office");
        }
        if (unit.type().equals("agency-office")) {
            holds.add("agency");
        }
        if (counts.get("A") > 20) {
            holds.add("A>20");
        }
        if (before.isPresent()) {
            holds.add("prev");
        }
        return holds;
    }

    private int documents(String column) {
        return tables.number("proactive", "normativeDocuments", column);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(Map.of("unit", unit.name(), "we", unit.we(), "year", year, "last", year - 1, "next", year + 1, "city", unit.city(), "office", unit.office(),
                "street", 1 + random.nextInt(300), "post", 200000 + random.nextInt(90000), "phone", "0" + (310 + random.nextInt(600)) + "-" + (2000000 + random.nextInt(6000000))));
        values.put("region", unit.government() ? unit.level().equals("city") ? "全市" : unit.level().equals("township") ? "全镇" : "全县" : "本机关");
        values.put("A", count(tables.requests("new")));
        values.put("B", tables.requests("carriedIn"));
        values.put("AB", tables.requests("new") + tables.requests("carriedIn"));
        values.put("T", count(tables.requests("outcomeTotal")));
        values.put("F", tables.requests("carriedOut"));
        values.put("G", tables.requests("granted"));
        values.put("H", tables.requests("partial"));
        values.put("AN", tables.number("requests", "new", "naturalPerson"));
        values.put("AO", tables.requests("new") - tables.number("requests", "new", "naturalPerson"));
        values.put("R", disputes("reconsideration"));
        values.put("L", disputes("directLitigation") + disputes("litigationAfterReconsideration"));
        values.put("N", documents("issued"));
        values.put("W", documents("repealed"));
        values.put("V", documents("inForce"));
        values.put("P", count(20 + random.nextInt(5000)));
        values.put("Q", 2 + random.nextInt(60));
        values.put("M", 2 + random.nextInt(7));
        values.put("D", random.nextInt(10));
        values.put("grow", before.map(this::growth).orElse(""));
        values.put("same", before.map(this::growth).orElse("").replace("上年基本持平", "持平").replace("上年", ""));
        values.put("pA", before.map(one -> one.tables.requests("new")).orElse(0));
        divisions(values);
        return values;
    }

    /** How new and handled applications and the cases divide; {@code web} and {@code self} are made up, the rest stands in the tables. */
    private void divisions(Map<String, Object> values) {
        int fresh = tables.requests("new");
        int web = fresh * (40 + random.nextInt(40)) / 100;
        int self = fresh * (10 + random.nextInt(50)) / 100;
        values.putAll(Map.of("web", web, "letter", fresh - web, "self", self, "others", fresh - self, "wide", 3 * fresh + 7, "some", web / 2));
        Map<String, String> groups = Map.of("DE", "denied.", "UN", "unable.", "NO", "notProcessed.", "OT", "other");
        groups.forEach((name, group) -> values.put(name, tables.group(group)));
        values.put("GH", tables.requests("granted") + tables.requests("partial"));
        values.put("rest", tables.requests("outcomeTotal") - tables.requests("granted") - tables.requests("partial"));
        values.put("AE", tables.number("requests", "new", "enterprise"));
        values.put("AX", fresh - tables.number("requests", "new", "naturalPerson") - tables.number("requests", "new", "enterprise"));
        values.put("LD", disputes("directLitigation"));
        values.put("LA", disputes("litigationAfterReconsideration"));
        Map<String, String> results = Map.of("1", "upheld", "2", "corrected", "3", "other", "4", "pending");
        results.forEach((number, result) -> {
            values.put("R" + number, tables.number("disputes", "reconsideration", result));
            values.put("L" + number, tables.number("disputes", "directLitigation", result) + tables.number("disputes", "litigationAfterReconsideration", result));
        });
    }

    private String growth(SoundReport last) {
        int now = tables.requests("new");
        int then = last.tables.requests("new");
        if (then == 0 || now == then) {
            return "上年基本持平";
        }
        BigDecimal share = BigDecimal.valueOf(100L * Math.abs(now - then)).divide(BigDecimal.valueOf(then), 2, RoundingMode.HALF_UP);
        String way = now > then ? SoundUnit.pick(random, List.of("增长", "上升", "增加")) : SoundUnit.pick(random, List.of("下降", "减少"));
        return random.nextBoolean() ? "上年" + way + share + "%" : "上年" + way + Math.abs(now - then) + "件";
    }

    private String count(int number) {
        return number >= 1000 && random.nextInt(3) == 0 ? String.format("%,d", number) : String.valueOf(number);
    }

    ObjectNode json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("unit", unit.name()).put("unitType", unit.type()).put("year", year).put("format", year < 2021 ? "2019" : "2021");
        root.put("title", unit.name() + year + SoundUnit.pick(random, List.of("年", "年度", "年")) + "政府信息公开工作年度报告");
        root.put("preamble", names.one("preamble.basis") + names.one("preamble.content") + names.one("preamble.coverage") + names.one("preamble.period") + names.one("preamble.contact"));
        ArrayNode sections = root.putArray("sections");
        section(sections, "overview", "一", "总体情况", overview());
        section(sections, "proactive", "二", "主动公开政府信息情况", "");
        section(sections, "requests", "三", "收到和处理政府信息公开申请情况", "");
        section(sections, "disputes", "四", SoundUnit.pick(random, List.of("政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况")), words.one("disputes.section"));
        section(sections, "problems", "五", SoundUnit.pick(random, List.of("存在的主要问题及改进情况", "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况")), problems());
        section(sections, "other", "六", "其他需要报告的事项", year < 2021 ? names.one("other.f19") : names.one("other.f21"));
        root.set("tables", tables.json());
        return root;
    }

    private static void section(ArrayNode sections, String key, String number, String heading, String text) {
        sections.addObject().put("key", key).put("number", number).put("heading", heading).put("text", text);
    }

    private String overview() {
        int style = random.nextInt(MARKS.size());
        List<String> marks = MARKS.get(style);
        String end = ENDS.get(style);
        boolean none = tables.requests("new") + tables.requests("carriedIn") == 0;
        boolean disputed = disputes("reconsideration") + disputes("directLitigation") + disputes("litigationAfterReconsideration") > 0;
        StringBuilder text = new StringBuilder(words.one("overview.lead"));
        part(text, marks.get(0), names.one("head.proactive"), end, words.some("proactive", 1));
        part(text, marks.get(1), names.one("head.requests"), end, (none || tables.requests("new") == 0 ? none ? words.one("requests.zero") : "" : words.one("requests.some") + divided()) + words.one("requests.service")
                + (disputed ? words.one("disputes.some") : words.one("disputes.none")));
        part(text, marks.get(2), names.one("head.management"), end, words.some("management", 2));
        part(text, marks.get(3), names.one("head.platform"), end, words.some("platform", 2));
        part(text, marks.get(4), names.one("head.supervision"), end, unit.government() ? words.one("assessment.gov") + words.one("appraisal.gov") + words.one("accountability.gov") : words.some("supervision.dept", 2));
        return text.toString();
    }

    private static void part(StringBuilder text, String mark, String head, String end, String body) {
        text.append('\n').append(mark).append(head).append(end).append(body.isEmpty() ? "按照有关规定稳妥推进各项工作，没有需要特别说明的情况。" : body);
    }

    /** Sentences in the usual order: who applied and how, what became of it, whose share it was; none where last year's figures stand before them. */
    private String divided() {
        StringBuilder text = new StringBuilder();
        for (String slot : before.isPresent() ? List.<String>of() : List.of("requests.applicants", "requests.channels", "requests.outcomes", "requests.whose")) {
            text.append(random.nextBoolean() ? words.one(slot) : "");
        }
        return text.toString();
    }

    private String problems() {
        String gap = random.nextBoolean() ? "\n" : "";
        return words.one("problems.head") + words.one("problems.body") + gap + words.one("improved") + gap + words.one("next");
    }

    /** What the office knows of its publication. */
    Meta meta() {
        LocalDate day = unit.government() ? LocalDate.of(year + 1, 3, 10 + random.nextInt(20)) : LocalDate.of(year + 1, 1, 10 + random.nextInt(15));
        return new Meta(Optional.of(unit.name()), Optional.of(UnitType.of(unit.type())), Optional.of(year), Optional.of(unit.level()), Optional.of(day), Optional.of(day), Optional.empty());
    }
}
