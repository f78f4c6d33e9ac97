package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.report.Report;
import org.jiaohe.report.Stated;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/**
 * Unit and year where a report names them besides its title: in the file's name, and in 本报告由某机关编制. Both are written in
 * haste and in short, so only what cannot mean the same is told.
 */
final class OtherNames {
    private static final String SUBJECT = "(?:政府信息公开|政务公开|信息公开)";
    private static final Pattern ABOUT = Pattern.compile(SUBJECT + ".*(?:报告|年报)");
    /** 2023年政府信息公开, 2023年度政府信息公开, 政府信息公开年报（2023年度）; the day on which a file was sent is none. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?:年度?(?!度?[0-9]{1,2}月)|(?=" + SUBJECT + "))");
    private static final String ORGAN = "(?:人民政府|政府|局|委员会|委|厅|街道办事处|管委会|办公室|办公厅)";
    private static final Pattern SENDER = Pattern.compile("^(?:附件[0-9一二三四五六七八九十]*|年度?|[^\\p{IsHan}]|关于|报送|上报|公布|发布|[一二三四五六七八九十]+、)*([\\p{IsHan}]{3,30}?" + ORGAN + ")(?:关于)?(?:的)?(?=[^\\p{IsHan}]*20[0-9]{2}|" + SUBJECT + ")");
    private static final Pattern COMPILER = Pattern.compile("本(?:年度)?(?:报告|年报)(?:系|是)?由(?:(?:合并|重组|组建|改革|更名|调整)后的?|新组建的?|现)?([\\p{IsHan}]{3,30}?(?:人民政府|局|委员会|委|厅|街道办事处|管委会))(?=，|根据|按照|依据|依照|编制|负责编制|组织编制|编写)");
    /** 现公布某机关2024年政府信息公开工作年度报告, 编制并向社会公布某机关2024年…: whose report the preamble announces; the words between belong to no name. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?:公布|发布|公开|编制|现将)(?:了)?《?(?!完成|形成|[了并和及]|向社会|公布|发布|公开|予以)([\\p{IsHan}]{3,30}?(?:人民政府|局|委员会|委|厅|街道办事处|管委会))《?(?:20[0-9]{2}年度?)(?:的)?政府信息公开(?:工作)?年度报告");
    /** 根据条例规定，某机关编制完成2024年度报告. */
    private static final Pattern COMPILES = Pattern.compile("(?:^|(?<=[，。\\n]))(?!按|根据|依|遵|为|经|对|在|结合|现|将|由)([\\p{IsHan}]{3,30}?(?:局|委员会|委|厅|街道办事处|管委会))(?:(?:按照|根据|依据|依照|遵照)[^。；]{2,60}?(?:要求|规定|精神|有关|》|，))?(?:负责|组织)?编制(?:完成)?了?(?=《?(?:20[0-9]{2}年|[本该此]))");
    /** 某机关现向社会公布2024年…报告, 某机关编制并公布2024年…报告, 现将某机关2024年政府信息公开工作情况报告如下. */
    private static final Pattern MAKES_PUBLIC = Pattern.compile("(?:^|(?<=[，。\\n]))(?!按|根据|依|遵|为|经|对|在|结合|现|将|由)([\\p{IsHan}]{3,30}?(?:人民政府|局|委员会|委|厅|街道办事处|管委会))(?:现)?(?:向社会)?(?:编制)?(?:并|和)?(?:公布|发布|公开)(?:了)?(?=《?20[0-9]{2}年度?(?:的)?政府信息公开)|现将([\\p{IsHan}]{3,30}?(?:人民政府|局|委员会|委|厅|街道办事处|管委会))(?=20[0-9]{2}年度?(?:的)?(?:政府信息公开|政务公开))");
    private static final Pattern SEVERAL = Pattern.compile("会同|联合|以及|牵头|(?:局|委|厅|会|府|办|室)和|^[我本]|各");

    private static final Pattern OFFICE = Pattern.compile("(?:的)?(?:办公室|办公厅|办)$");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民政府|政府|府)$");

    private OtherNames() {
    }

    static List<Object> in(Report report, Prose prose) {
        List<Object> facts = new ArrayList<>();
        String file = base(report.input().name());
        boolean named = ABOUT.matcher(file).find();
        if (named) {
            report.year().filter(year -> printed(year, report)).ifPresent(year -> year(file, year.value()).ifPresent(other -> facts.add(new YearMention(other, YearMention.FILE, report.input().name().replaceFirst("^.*[/\\\\]", ""), title(report, year)))));
        }
        report.unit().filter(unit -> printed(unit, report)).ifPresent(stated -> {
            UnitName unit = UnitName.of(stated.value());
            Matcher sender = SENDER.matcher(file);
            if (named && sender.find() && differ(UnitName.of(sender.group(1)), unit)) {
                facts.add(new NameClash(sender.group(1), unit.name(), "file", "other", title(report, stated)));
            }
            prose.sure().filter(part -> part.name().equals(Prose.PREAMBLE)).forEach(part -> compiler(part, unit, report.unitType().value(), facts));
        });
        return facts;
    }

    /** The year of the file's name, where it is one and not the report's. */
    private static Optional<Integer> year(String file, int reported) {
        List<Integer> years = YEAR.matcher(file).results().map(found -> Integer.parseInt(found.group(1))).distinct().toList();
        return years.size() == 1 && years.get(0) != reported ? Optional.of(years.get(0)) : Optional.empty();
    }

    private static void compiler(Prose.Part part, UnitName unit, UnitType type, List<Object> facts) {
        Matcher found = part.squeezed().matcher(COMPILER);
        if (!found.find()) {
            found = part.squeezed().matcher(ANNOUNCED);
            if (!found.find()) {
                found = part.squeezed().matcher(COMPILES);
                if (!found.find()) {
                    found = part.squeezed().matcher(MAKES_PUBLIC);
                    if (!found.find()) {
                        return;
                    }
                }
            }
        }
        int which = found.group(1) == null ? 2 : 1;
        if (!SEVERAL.matcher(found.group(which)).find()) {
            UnitName name = UnitName.of(found.group(which));
            // A department of its own may draw up the report of a government.
            if (!differ(name, unit)) {
                return;
            }
            boolean elsewhere = !name.regions().isEmpty() && !unit.regions().isEmpty() && Stream.concat(name.regions().stream(), Stream.of(name.region())).noneMatch(unit.name()::contains) && !name.name().contains(unit.region());
            if (elsewhere || type == UnitType.DEPARTMENT && !unit.name().contains(name.name())) {
                facts.add(new NameClash(found.group(which), unit.name(), "preamble", "other", part.squeezedSpot(found.start(which), found.end(which))));
            }
        }
    }

    /** Whether two names cannot be of one organ: neither is the other in short, nor the office of the other. */
    static boolean differ(UnitName one, UnitName other) {
        return !within(bare(one), bare(other)) && !within(bare(other), bare(one));
    }

    /** 市府办 and 市人民政府办公室 alike; an office may name its government and the other way round. */
    private static String bare(UnitName name) {
        return GOVERNMENT.matcher(OFFICE.matcher(name.name()).replaceAll("")).replaceAll("");
    }

    /** Whether the characters of a name stand in another in their order. */
    private static boolean within(String shorter, String longer) {
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
        }
        return found == shorter.length();
    }

    private static boolean printed(Stated<?> stated, Report report) {
        return !stated.restsOn().key().equals("reading.from.fileName") && report.title().isPresent();
    }

    private static Spot title(Report report, Stated<?> stated) {
        return Spot.elsewhere(report.title().map(Stated::source).orElse(stated.source()));
    }

    private static String base(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return Normal.squeezed(dot > 0 ? last.substring(0, dot) : last);
    }
}
