package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.narrative.Unanimous;
import org.jiaohe.report.Report;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * What is said of all that a right figure counts, held against the rows it excludes: 行政诉讼 4 件，法院均判决维持 while the table counts
 * other results too; 不予公开 3 件，均涉及第三方合法权益 while one was denied for another reason.
 */
final class AllAlike {
    private static final Map<String, List<String>> ROWS = Map.of(
            "disputes.reconsideration.total", List.of("reconsideration"), "disputes.litigation.total", List.of("directLitigation", "litigationAfterReconsideration"),
            "disputes.directLitigation.total", List.of("directLitigation"), "disputes.litigationAfterReconsideration.total", List.of("litigationAfterReconsideration"));
    /** One of these stands in all that is said of all or of none. */
    private static final String TELLING = "均都全皆悉个无没未";
    /** 均维持原判 is of the court above, which may have upheld a ruling against the organ. */
    private static final Pattern ABOVE = Pattern.compile("原判|一审|二审");
    private static final Pattern NONE = Pattern.compile("(?:案件)?，?(?:[^，。；0-9]{0,16}，)?(?:复议机关|复议机构|法院)?(?:(?:没有一件|无一件?|均未|都没有|均无)(?:被)?(?:复议机关|法院)?(?:作出)?(?:纠正|撤销|变更|改变|纠错|败诉)(?:决定|判决)?|(?:没有|从未|未)(?:改变|撤销|变更|纠正)过?[^，。；0-9]{0,6}(?:任何|一件)[^，。；0-9]{0,8})(?=[，。；）]|$)");
    private static final Pattern ENDED = Pattern.compile("(?:案件)?(?:，其中[^。；]{2,40}?)?，?(?:(?:到|至|截至)?(?:年底|年末|[0-9年月日]{2,11})[前，]?)?(?:已)?(?:[^，。；0-9]{0,8}案件)?(?:均|全部|都|皆|个个)(?:已经?|在年内|年内)?(?:审结|结案|有了?结论)(?=[，。；）]|$)");

    private AllAlike() {
    }

    /** What the tables do not bear out, as claims of the rows that the words name. */
    static List<ClaimFact> in(Report report, List<Claim> claims) {
        List<ClaimFact> facts = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.scope() != Claim.Scope.WHOLE || claim.outcome() != Claim.Outcome.AGREES || claim.approx() || claim.value().signum() <= 0) {
                continue;
            }
            boolean dispute = ROWS.containsKey(claim.quantity());
            if (!dispute && !claim.quantity().startsWith("requests.")) {
                continue;
            }
            String printed = Comparisons.behind(report, claim);
            if (printed.chars().noneMatch(letter -> TELLING.indexOf(letter) >= 0)) {
                continue;
            }
            String behind = Squeezed.of(printed).punctuated().text();
            Optional<Unanimous> said = Unanimous.of(behind);
            if (dispute) {
                cases(report, claim, behind, said, facts);
            } else {
                said.ifPresent(one -> applications(report, claim, one, facts));
            }
        }
        return facts;
    }

    private static void cases(Report report, Claim claim, String behind, Optional<Unanimous> said, List<ClaimFact> facts) {
        said.filter(one -> one.kind().equals("result") && !ABOVE.matcher(behind.substring(0, Math.min(behind.length(), one.words().length()))).find())
                .filter(one -> one.values().size() == 1).ifPresent(one -> differs(report, claim, one.values().get(0), claim.value(), one.words(), facts));
        Matcher none = NONE.matcher(behind);
        if (none.lookingAt()) {
            differs(report, claim, "corrected", BigDecimal.ZERO, none.group(), facts);
        }
        Matcher ended = ENDED.matcher(behind);
        if (ended.lookingAt()) {
            differs(report, claim, "pending", BigDecimal.ZERO, ended.group(), facts);
        }
    }

    private static void differs(Report report, Claim claim, String column, BigDecimal told, String words, List<ClaimFact> facts) {
        List<String> rows = ROWS.get(claim.quantity());
        List<BigDecimal> values = rows.stream().flatMap(row -> YearPairs.number(report, TableKey.DISPUTES, row, column).stream()).toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (values.size() == rows.size() && sum.compareTo(told) != 0) {
            List<Spot> spots = new ArrayList<>(List.of(Spot.section(claim.section(), claim.source())));
            rows.forEach(row -> cell(report, TableKey.DISPUTES, row, column).ifPresent(spots::add));
            facts.add(fact(claim, claim.quantity().replace(".total", "." + column), "", words, told, sum, spots));
        }
    }

    private static void applications(Report report, Claim claim, Unanimous said, List<ClaimFact> facts) {
        String[] told = claim.quantity().substring("requests.".length()).split("@");
        String row = told[0];
        boolean reason = told.length == 1 && said.kind().equals("outcome") && said.values().stream().allMatch(one -> one.startsWith(row + "."));
        boolean who = told.length == 1 && said.kind().equals("applicant") && !said.values().contains("legalPerson") && List.of("new", "granted", "partial", "outcomeTotal", "carriedIn", "carriedOut").contains(row);
        // 社会公益组织提出的 3 件申请均予以公开.
        boolean what = List.of("new", "outcomeTotal").contains(row) && (told.length == 2 && !told[1].equals("legalPerson") || row.equals("outcomeTotal")) && said.kind().equals("outcome") && said.values().stream().noneMatch(one -> one.contains("."));
        if (!reason && !who && !what) {
            return;
        }
        List<String> rows = who ? List.of(row) : said.values();
        List<String> columns = who ? said.values() : List.of(told.length == 2 ? told[1] : "total");
        List<BigDecimal> values = rows.stream().flatMap(one -> columns.stream().flatMap(column -> YearPairs.number(report, TableKey.REQUESTS, one, column).stream())).toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (values.size() == rows.size() * columns.size() && sum.compareTo(claim.value()) < 0 && !(who && received(report, row, columns, claim.value()))) {
            List<Spot> spots = new ArrayList<>(List.of(Spot.section(claim.section(), claim.source())));
            cell(report, TableKey.REQUESTS, rows.get(0), columns.get(0)).ifPresent(spots::add);
            facts.add(fact(claim, "requests." + rows.get(0), columns.get(0).equals("total") ? "" : columns.get(0), said.words(), claim.value(), sum, spots));
        }
    }

    /** 收到 13 件 may count those carried in, whose applicants stand in another row. */
    private static boolean received(Report report, String row, List<String> columns, BigDecimal told) {
        List<BigDecimal> values = Stream.of("new", "carriedIn").flatMap(one -> columns.stream().flatMap(column -> YearPairs.number(report, TableKey.REQUESTS, one, column).stream())).toList();
        return row.equals("new") && values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(told) == 0;
    }

    private static Optional<Spot> cell(Report report, TableKey table, String row, String column) {
        return report.table(table).flatMap(one -> one.cell(row, column)).map(Spot::cell);
    }

    private static ClaimFact fact(Claim claim, String quantity, String applicant, String words, BigDecimal told, BigDecimal expected, List<Spot> spots) {
        return new ClaimFact(quantity, applicant, "", claim.quote() + words, told, claim.scope().key(), false, true, false, false, false, false, false, List.of(expected), spots);
    }
}
