package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;
import org.jiaohe.report.Table;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Money;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/** What the report's own tables say for a quantity: the readings under which a figure of the text may be right. */
final class Ledger {
    private static final List<String> ORGANISATIONS = List.of("enterprise", "research", "publicWelfare", "legalService", "otherOrganisation");
    private static final Pattern REFERRED = Pattern.compile("告知[^，。；0-9]{0,4}[向到][^，。；0-9]{2,14}(?:申请|咨询|获取|查询|提出)(?:的|共|有)*([0-9]{1,6})[件宗份]");
    private static final Pattern NOT_OURS = Pattern.compile("(?:不属于?|不是|非)[^，。；0-9]{0,8}(?:职责|职权|职能|管辖|负责|范围)");
    private static final Pattern DUE = Pattern.compile("(?:应予?|需要?|待|须)(?:答复|回复|办结)");
    private static final Pattern KIND = Pattern.compile("复议|诉|法院|判");
    private static final Pattern LAPSED = Pattern.compile("逾期[^，。；]{0,8}(?:补正|缴|交纳|支付)");
    private static final String TOTAL = "total";

    /**
     * The values that a quantity may have.
     *
     * @param usual   readings that the catalogue's N rules accept
     * @param unusual readings that only mix things up, such as the number settled for the number received
     */
    record Answer(String pointer, List<BigDecimal> usual, List<BigDecimal> unusual) {
        Answer or(List<BigDecimal> others) {
            return new Answer(pointer, Stream.concat(usual.stream(), others.stream()).toList(), unusual);
        }

        /** 未发生行政诉讼 denies both kinds: that one of them is zero does not make it true. */
        Answer forZero(String quantity) {
            return quantity.startsWith("disputes.litigation.") ? new Answer(pointer, usual.subList(0, 1), unusual) : this;
        }
    }

    private final Report report;
    private final Set<TableKey> doubtful = EnumSet.noneOf(TableKey.class);

    Ledger(Report report) {
        this.report = report;
        for (TableKey table : TableKey.values()) {
            if (!report.doubtsAbout("/tables/" + table.key()).isEmpty()) {
                doubtful.add(table);
            }
        }
    }

    /** None where no cell answers, or a cell that is needed was not surely read as a number. */
    Optional<Answer> of(String quantity, String quote, String sentence, String beside) {
        if (quantity.startsWith("requests.")) {
            return requests(quantity.substring("requests.".length()), quote, sentence, beside);
        }
        if (quantity.startsWith("disputes.")) {
            return disputes(quantity.substring("disputes.".length())).map(one -> KIND.matcher(sentence).find() ? one : one.or(ofAllKinds(quantity.substring(quantity.lastIndexOf('.') + 1))));
        }
        if (quantity.startsWith("proactive.") && !quantity.equals("proactive.total")) {
            String[] key = quantity.split("\\.");
            if (quantity.equals("proactive.procurement.amount")) {
                return spent().map(values -> new Answer("/tables/proactive/procurement/amount", values, List.of()));
            }
            return number(TableKey.PROACTIVE, key[1], key[2]).map(value -> new Answer("/tables/proactive/" + key[1] + "/" + key[2], List.of(value), List.of()));
        }
        return Optional.empty();
    }

    /** What was spent on procurement in 万元: the form of 2019 names no unit, so that a bare number may be meant in 万元, 元 or 亿元. */
    private Optional<List<BigDecimal>> spent() {
        Optional<BigDecimal> bare = number(TableKey.PROACTIVE, "procurement", "amount");
        if (bare.isPresent()) {
            return bare.map(value -> List.of(value, value.movePointLeft(4), value.movePointRight(4)));
        }
        return doubtful.contains(TableKey.PROACTIVE) ? Optional.empty() : report.table(TableKey.PROACTIVE).flatMap(table -> table.cell("procurement", "amount"))
                .filter(cell -> cell.sureness().isSure()).flatMap(cell -> Money.tenThousands(cell.value().asText())).map(List::of);
    }

    private Optional<Answer> requests(String name, String quote, String sentence, String beside) {
        String row = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
        String applicant = name.contains("@") ? name.substring(name.indexOf('@') + 1) : TOTAL;
        String column = applicant.equals("legalPerson") ? "enterprise" : applicant;
        List<BigDecimal> usual = new ArrayList<>();
        List<BigDecimal> unusual = new ArrayList<>();
        Optional<BigDecimal> fresh = sum("new", applicant);
        Optional<BigDecimal> received = both(fresh, sum("carriedIn", applicant));
        Optional<BigDecimal> outcomes = sum("outcomeTotal", applicant);
        switch (row) {
            case "new" -> {
                fresh.ifPresent(usual::add);
                received.ifPresent(usual::add);
                outcomes.ifPresent(unusual::add);
                if (fresh.isEmpty() || received.isEmpty()) {
                    return Optional.empty();
                }
            }
            case "received" -> {
                received.ifPresent(usual::add);
                // 上年结转之外新收到 47 件: new, whatever else the clause names.
                fresh.filter(value -> quote.contains("新收")).ifPresent(usual::add);
            }
            case "outcomeTotal" -> {
                outcomes.ifPresent(usual::add);
                // Kinds of applicants are told of those who applied, also behind the number settled.
                fresh.filter(value -> name.contains("@")).ifPresent(usual::add);
                // 应答复 52 件: what there was to answer.
                boolean answered = !DUE.matcher(quote).find() && (quote.contains("答复") || quote.contains("办结") || quote.contains("办毕") || quote.contains("回复") || quote.contains("办复"));
                if (answered) {
                    Optional<BigDecimal> other = group("other", applicant);
                    // Those given up for want of a correction or a payment are settled without an answer.
                    both(sum("other.lapsedCorrection", applicant), sum("other.lapsedPayment", applicant)).flatMap(less -> outcomes.map(all -> all.subtract(less))).ifPresent(usual::add);
                    other.flatMap(less -> outcomes.map(all -> all.subtract(less))).ifPresent(usual::add);
                    both(other, group("notProcessed", applicant)).flatMap(less -> outcomes.map(all -> all.subtract(less))).ifPresent(usual::add);
                    received.ifPresent(unusual::add);
                } else {
                    received.ifPresent(usual::add);
                    fresh.ifPresent(unusual::add);
                }
            }
            case "granted" -> {
                boolean both = quote.contains("部分公开") || quote.contains("部分提供");
                Optional<BigDecimal> granted = sum("granted", applicant);
                (both ? both(granted, sum("partial", applicant)) : granted).ifPresent(usual::add);
            }
            case "unable.notHeld" -> {
                Optional<BigDecimal> held = sum(row, applicant);
                held.ifPresent(usual::add);
                // 不存在 2 件，告知向有权机关申请 1 件: some offices put the latter into this row too.
                Matcher referred = REFERRED.matcher(Normal.squeezed(sentence));
                if (referred.find()) {
                    held.map(all -> all.subtract(new BigDecimal(referred.group(1)))).ifPresent(usual::add);
                }
                // 未制作、未保存 2 件: one reason for the rows of both.
                if (quote.contains("未制作")) {
                    both(held, sum("unable.needsCreation", applicant)).ifPresent(usual::add);
                }
                // What another organ answers for stands among the others in many offices' tables.
                Optional<BigDecimal> other = NOT_OURS.matcher(quote).find() ? group("other", applicant) : Optional.empty();
                other.ifPresent(usual::add);
                both(held, other).ifPresent(usual::add);
            }
            case "denied", "unable", "notProcessed", "other" -> {
                group(row, applicant).ifPresent(usual::add);
                // 逾期不补正 3 件，其他处理 5 件: beside a row of its own group it names the last one.
                Optional<BigDecimal> rest = row.equals("other") && (LAPSED.matcher(sentence).find() || LAPSED.matcher(beside).find()) ? sum("other.rest", applicant) : Optional.empty();
                rest.ifPresent(usual::add);
            }
            default -> sum(row, applicant).ifPresent(usual::add);
        }
        String at = List.of("denied", "unable", "notProcessed").contains(row) || row.equals("received") ? "/tables/requests/" + (row.equals("received") ? "new" : firstOf(row)) + "/" + column : "/tables/requests/" + pointerRow(row) + "/" + column;
        return usual.isEmpty() ? Optional.empty() : Optional.of(new Answer(at, usual, unusual));
    }

    private String pointerRow(String row) {
        boolean children = row.equals("other") && report.table(TableKey.REQUESTS).filter(table -> table.rows().containsKey("other")).isEmpty();
        return children ? "other.rest" : row;
    }

    private static String firstOf(String group) {
        return Forms.formats().get(0).table(TableKey.REQUESTS).rows().stream().filter(row -> row.group().equals(group)).findFirst().orElseThrow().key();
    }

    /** Sum of a group's rows; （六） counts its children where it has any. */
    private Optional<BigDecimal> group(String group, String applicant) {
        Optional<Table> table = report.table(TableKey.REQUESTS);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        boolean single = group.equals("other") && table.get().rows().keySet().stream().noneMatch(row -> row.startsWith("other."));
        if (single) {
            return sum("other", applicant);
        }
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (var row : Forms.format(group.equals("other") ? "2021" : table.get().layout()).table(TableKey.REQUESTS).rows()) {
            if (row.group().equals(group) && row.key().contains(".")) {
                sum = both(sum, sum(row.key(), applicant));
            }
        }
        return sum;
    }

    private Optional<BigDecimal> sum(String row, String applicant) {
        if (!applicant.equals("legalPerson")) {
            return number(TableKey.REQUESTS, row, applicant);
        }
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (String column : ORGANISATIONS) {
            sum = both(sum, number(TableKey.REQUESTS, row, column));
        }
        return sum;
    }

    /** 被纠正的 5 件 without a kind of case may be those of reconsideration and litigation together. */
    private List<BigDecimal> ofAllKinds(String column) {
        Optional<BigDecimal> litigated = both(cases("directLitigation", column), cases("litigationAfterReconsideration", column));
        return both(cases("reconsideration", column), litigated).filter(all -> !column.equals(TOTAL)).stream().toList();
    }

    private Optional<Answer> disputes(String name) {
        String group = name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
        String column = name.substring(name.indexOf('.') + 1);
        if (group.isEmpty()) {
            Optional<BigDecimal> all = both(cases("reconsideration", TOTAL), both(cases("directLitigation", TOTAL), cases("litigationAfterReconsideration", TOTAL)));
            return all.map(value -> new Answer("/tables/disputes/reconsideration/total", orParts(List.of(value), TOTAL, "reconsideration", "directLitigation", "litigationAfterReconsideration"), List.of()));
        }
        if (!group.equals("litigation")) {
            return cases(group, column).map(value -> new Answer("/tables/disputes/" + group + "/" + column, orParts(List.of(value), column, group), List.of()));
        }
        Optional<BigDecimal> direct = cases("directLitigation", column);
        Optional<BigDecimal> after = cases("litigationAfterReconsideration", column);
        return both(direct, after).map(sum -> new Answer("/tables/disputes/directLitigation/" + column, orParts(List.of(sum, direct.get(), after.get()), column, "directLitigation", "litigationAfterReconsideration"), List.of()));
    }

    /** Where a printed total contradicts its parts, T4 reports that; the text may agree with either. */
    private List<BigDecimal> orParts(List<BigDecimal> printed, String column, String... groups) {
        if (!column.equals(TOTAL)) {
            return printed;
        }
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (String group : groups) {
            sum = both(sum, parts(group));
        }
        List<BigDecimal> values = new ArrayList<>(printed);
        sum.ifPresent(values::add);
        return values;
    }

    private Optional<BigDecimal> parts(String group) {
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (String column : List.of("upheld", "corrected", "other", "pending")) {
            sum = both(sum, number(TableKey.DISPUTES, group, column));
        }
        return sum;
    }

    private Optional<BigDecimal> cases(String group, String column) {
        return number(TableKey.DISPUTES, group, column);
    }

    private Optional<BigDecimal> number(TableKey table, String row, String column) {
        Optional<Table> read = doubtful.contains(table) ? Optional.empty() : report.table(table);
        Optional<Cell> cell = read.isEmpty() ? Optional.empty() : read.get().cell(row, column);
        return cell.isPresent() && cell.get().sureness().isSure() ? cell.get().value().asNumber() : Optional.empty();
    }

    private static Optional<BigDecimal> both(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(value -> other.map(value::add));
    }
}
