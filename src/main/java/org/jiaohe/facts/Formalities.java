package org.jiaohe.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Reads the formal parts: cited documents, ways of contact, the closing date, the file's own properties. */
final class Formalities {
    private static final Pattern NUMBER = Pattern.compile("(国办公开办函|国办函|国办发|国发|国令|国务院令)(?:([〔\\[(（【［])?(20[0-9]{2})([〕\\])）】］])?)?第?([0-9]{1,4})号");
    private static final Pattern ABOUT_REPORT = Pattern.compile("编制|年度报告|年报|格式");
    private static final Pattern AFTER_NAME = Pattern.compile("(?:[（(]试行[）)])?[》〉]?(?:的通知)?[》〉]?[（(]?(?:中华人民共和国|国务院办公厅|政府信息与政务公开办公室)?");
    /** The Regulations as they were before 15 May 2019 (State Council Order No. 492 of 2007). */
    private static final Pattern OLD_REGULATIONS = Pattern.compile("(?:国务院令|国令)第?492号|自?2008年5月1日起?(?:正式)?(?:施行|实施)的?《?(?:中华人民共和国)?政府信息公开条例》?");
    private static final Pattern NEW_REGULATIONS = Pattern.compile("711号|2019年5月15日|修订|新条例");
    /** 新修订的《条例》（国务院令第492号）: the order of 2007 made none of the Regulations as amended. */
    private static final Pattern AMENDED = Pattern.compile("(?:新修订|修订后|修订)的?《?(?:中华人民共和国)?(?:政府信息公开)?条例》?[（(]((?:国务院令|国令)第?492号)[）)]");
    /** 新修订的条例自2019年5月1日起施行: the Regulations as amended are in force since 15 May 2019 (State Council Order No. 711). */
    private static final Pattern EFFECTIVE = Pattern.compile("(?:政府信息公开条例》?|《条例》|新条例》?)(?:[（(][^（）()]{0,16}[，）)])?(?:经?(?:重新)?修[订改]后?)?(?:已)?(?:自|于|从)?(2019年(?!5月15日)[0-9]{1,2}月[0-9]{1,2}日)(?:起)?(?:正式)?(?:施行|实施|生效)");
    private static final Pattern SUCCESSOR = Pattern.compile("年度报告格式[〉》]的通知");
    private static final Pattern TRIAL = Pattern.compile("年度报告格式(?:[（(]试行[）)])?[》〉]?的?(?:通知)?[》〉]?");
    /** The title of the letter of 2019, whose successor is the form of 2021 and bears another; provinces write letters that are called nearly so. */
    private static final Pattern LETTER = Pattern.compile("(?<=政务公开办公室|政务公开办公室》|政务公开办公室《|国办公开办|国办公开办《|国务院办公厅|国务院办公厅《)[《〈]?(关于政府信息公开工作年度报告有关事项的通知)[》〉]?");
    private static final Pattern LETTER_BEFORE = Pattern.compile("政府信息公开工作年度报告有关事项的通知[》〉]?[（(]?$");
    private static final int BESIDE = 20;
    private static final Pattern ANY_YEAR_BRACKET = Pattern.compile("[\\[(（【［](20[0-9]{2})[\\])）】］][0-9]{1,4}号");
    /** The issuers that {@link #NUMBER} already reads. */
    private static final Pattern CENTRAL = Pattern.compile("(?:国办公开办函|国办函|国办发|国发|国令|国务院令)$");
    private static final Pattern ISSUER = Pattern.compile("[\\u4e00-\\u9fff]{2,8}[函发字办规令]$");
    private static final Pattern ADDRESS = Pattern.compile("(?:地址|地点)[^，。；\\n]{0,8}?[：:为是]?[^，。；：:\\n]{3,}");
    private static final Pattern POSTCODE = Pattern.compile("(?:邮编|邮政编码)[^，。；\\n]{0,4}?[0-9]{6}");
    private static final Pattern PHONE = Pattern.compile("(?<![0-9])(?:0[0-9]{2,3}[-—－）)]?[0-9]{7,8}|[0-9]{7,8}|1[3-9][0-9]{9})(?![0-9Xx])");
    private static final Pattern MAIL = Pattern.compile("@[A-Za-z0-9\\-]+\\.[A-Za-z0-9]");
    private static final Pattern DATE = Pattern.compile("(20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年([0-9]{1,2}|[一二三四五六七八九十]{1,3})月([0-9]{1,2}|[一二三四五六七八九十]{1,3})日$");
    /** 信息公开条列: a slip of the pen that L-05 and L-07 tell. */
    private static final Pattern NEARLY = Pattern.compile("信息公开[条修][例列列令]");
    private static final Pattern PROPERTY_YEAR = Pattern.compile("(20[0-9]{2})年");

    private Formalities() {
    }

    static List<Object> in(Report report, Prose prose, Meta meta, int year, Lexicons lexicons) {
        List<Object> facts = new ArrayList<>();
        prose.sure().forEach(part -> citations(part, lexicons, facts));
        contact(report, prose, facts);
        regulations(prose, facts);
        scanned(report, facts);
        if (year > 0) {
            closing(prose, meta, year, facts);
        }
        properties(report, year, facts);
        return facts;
    }

    private static void citations(Prose.Part part, Lexicons lexicons, List<Object> facts) {
        String text = part.squeezed().text();
        boolean retired = false;
        Matcher number = part.squeezed().matcher(NUMBER);
        while (number.find()) {
            String before = text.substring(Math.max(0, number.start() - 50), number.start());
            Spot spot = part.squeezedSpot(number.start(), number.end());
            String quote = part.printed(number.start(), number.end());
            boolean decree = number.group(1).endsWith("令");
            if (!decree && number.group(2) == null && number.group(3) != null) {
                facts.add(new Citation("swallowed", quote, "", spot));
            } else if (number.group(2) != null && !number.group(2).equals("〔")) {
                facts.add(new Citation("brackets", quote, number.group(1) + "〔" + number.group(3) + "〕" + number.group(5) + "号", spot));
            }
            number(number, before, lexicons).or(() -> unnamed(part, number, text)).ifPresent(should -> facts.add(new Citation("number", quote, should, spot)));
            if (number.group(1).equals("国办公开办函") && "2019".equals(number.group(3)) && number.group(5).equals("60")) {
                facts.add(new Citation("retired", quote, "国办公开办函〔2021〕30号", spot));
                retired = true;
            }
        }
        Matcher old = part.squeezed().matcher(OLD_REGULATIONS);
        if (part.name().equals(Prose.PREAMBLE) && !NEW_REGULATIONS.matcher(text).find() && old.find()) {
            facts.add(new Citation("oldRegulations", part.printed(old.start(), old.end()), "国令第711号", part.squeezedSpot(old.start(), old.end())));
        }
        Matcher amended = part.squeezed().matcher(AMENDED);
        while (text.contains("492") && amended.find()) {
            facts.add(new Citation("number", part.printed(amended.start(1), amended.end(1)), "国令第711号", part.squeezedSpot(amended.start(1), amended.end(1))));
        }
        Matcher effective = part.squeezed().matcher(EFFECTIVE);
        while (text.contains("2019年") && effective.find()) {
            facts.add(new Citation("effective", part.printed(effective.start(1), effective.end(1)), "2019年5月15日", part.squeezedSpot(effective.start(1), effective.end(1))));
        }
        Matcher trial = part.squeezed().matcher(TRIAL);
        while (trial.find()) {
            // Title and number of one document are one citation.
            if (trial.group().contains("试行") && !retired) {
                facts.add(new Citation("retired", part.printed(trial.start(), trial.end()), "国办公开办函〔2021〕30号", part.squeezedSpot(trial.start(), trial.end())));
            }
        }
        Matcher letter = part.squeezed().matcher(LETTER);
        while (letter.find()) {
            String behind = text.substring(letter.end(), Math.min(text.length(), letter.end() + BESIDE));
            // Beside its successor it is only named too.
            if (!retired && !behind.contains("60号") && !SUCCESSOR.matcher(text).find()) {
                String kind = behind.contains("30号") ? "title" : "retired";
                facts.add(new Citation(kind, part.printed(letter.start(1), letter.end(1)), "国办公开办函〔2021〕30号", part.squeezedSpot(letter.start(1), letter.end(1))));
                retired = true;
            }
        }
        Matcher bracket = part.squeezed().matcher(ANY_YEAR_BRACKET);
        while (bracket.find()) {
            Matcher issuer = ISSUER.matcher(text.substring(Math.max(0, bracket.start() - 9), bracket.start()));
            if (issuer.find() && !CENTRAL.matcher(issuer.group()).find()) {
                int start = bracket.start() - issuer.group().length();
                String should = issuer.group() + "〔" + bracket.group(1) + "〕" + bracket.group().substring(6);
                facts.add(new Citation("brackets", part.printed(start, bracket.end()), should, part.squeezedSpot(start, bracket.end())));
            }
        }
    }

    /**
     * The right number where a listed document's name stands right before another one: 《…格式》（国办公开办函〔2021〕30号）. A
     * document may have several numbers, one for each version.
     */
    private static Optional<String> number(Matcher number, String before, Lexicons lexicons) {
        if (number.group(1).equals("国办公开办函") && "2019".equals(number.group(3)) && !number.group(5).equals("60") && LETTER_BEFORE.matcher(before).find()) {
            return Optional.of("国办公开办函〔2019〕60号");
        }
        boolean decree = number.group(1).endsWith("令");
        Optional<String> should = Optional.empty();
        for (List<String> row : lexicons.rows("document-numbers", 3)) {
            int named = before.lastIndexOf(row.get(0));
            boolean near = named >= 0 && AFTER_NAME.matcher(before.substring(named + row.get(0).length())).matches();
            if (near && List.of(row.get(1).split(" ")).contains(number.group(1))) {
                boolean year = number.group(3) == null || decree || row.get(2).contains(number.group(3));
                if (year && row.get(2).endsWith("〕" + number.group(5))) {
                    return Optional.empty();
                }
                should = should.or(() -> Optional.of(number.group(1) + (decree ? "第" + row.get(2).replaceAll(".*〕", "") : row.get(2)) + "号"));
            }
        }
        return should;
    }

    /**
     * A number that is nearly the one the sentence is about, without the document's name: 依据条例和国办公开办函〔2021〕3号编制年度报告. Only
     * where the sentence tells what the document is for, and the number has no name of its own behind it.
     */
    private static Optional<String> unnamed(Prose.Part part, Matcher number, String text) {
        String sentence = part.sentenceAround(number.start());
        String year = number.group(3) == null ? "" : number.group(3);
        boolean titled = number.start() >= 2 && "（《》(".indexOf(text.charAt(number.start() - 1)) >= 0 && text.charAt(number.start() - 2) == '》';
        if (part.name().equals(Prose.PREAMBLE) && !titled && ABOUT_REPORT.matcher(sentence).find() && number.group(1).startsWith("国办")) {
            boolean letter = number.group(1).equals("国办公开办函");
            boolean listed = letter && (year + number.group(5)).matches("201960|202130|201961");
            boolean issuer = !letter && (year + number.group(5)).matches("201960|202130");
            boolean slip = letter && !listed && (year.equals("2021") || number.group(5).equals("30"));
            boolean trial = letter && !listed && year.equals("2019") && text.substring(Math.min(text.length(), number.end()), Math.min(text.length(), number.end() + 40)).contains("年度报告格式");
            return trial ? Optional.of("国办公开办函〔2019〕60号") : issuer || slip ? Optional.of("国办公开办函〔2021〕30号") : Optional.empty();
        }
        boolean fee = sentence.contains("信息处理费") && number.group(1).equals("国办函") && !titled;
        boolean near = year.equals("2020") && sorted(number.group(5)).equals("019") || number.group(5).equals("109") && !year.equals("2020");
        return fee && near && !(year + number.group(5)).equals("2020109") ? Optional.of("国办函〔2020〕109号") : Optional.empty();
    }

    private static String sorted(String digits) {
        return digits.chars().sorted().collect(StringBuilder::new, (made, one) -> made.append((char) one), StringBuilder::append).toString();
    }

    private static void contact(Report report, Prose prose, List<Object> facts) {
        if (!prose.whole()) {
            return;
        }
        int kinds = 0;
        for (Pattern kind : List.of(ADDRESS, POSTCODE, PHONE, MAIL)) {
            kinds += prose.parts().stream().anyMatch(part -> part.squeezed().matcher(kind).find()) ? 1 : 0;
        }
        Spot spot = prose.parts().stream().filter(part -> part.name().equals(Prose.PREAMBLE)).findFirst().map(part -> part.spot(0, Math.min(40, part.text().length())))
                .or(() -> report.title().map(title -> Spot.elsewhere(title.source()))).orElse(Spot.elsewhere(Source.NOWHERE));
        facts.add(new Contact(kinds, spot));
    }

    private static void regulations(Prose prose, List<Object> facts) {
        List<Prose.Part> opening = prose.parts().stream().filter(part -> part.name().equals(Prose.PREAMBLE) || part.is(SectionKey.OVERVIEW)).toList();
        if (!opening.isEmpty() && opening.stream().allMatch(Prose.Part::sure)) {
            boolean cited = opening.stream().anyMatch(part -> part.squeezed().text().contains("条例") || part.squeezed().matcher(NEARLY).find());
            facts.add(new CitedRegulations(cited, opening.get(0).spot(0, Math.min(40, opening.get(0).text().length()))));
        }
    }

    private static void scanned(Report report, List<Object> facts) {
        report.tables().forEach((key, reading) -> {
            if (reading.asTable().filter(Formalities::picture).isPresent()) {
                facts.add(new Scanned(key.title(), "picture", Spot.table(key, reading.asTable().orElseThrow().source())));
            }
            if (reading instanceof TableReading.Unreadable unreadable) {
                facts.add(new Scanned(key.title(), "unreadable", Spot.table(key, unreadable.source())));
            }
        });
    }

    private static boolean picture(Table table) {
        for (Row row : table.rows().values()) {
            for (Cell cell : row.cells().values()) {
                if (cell.sureness().by() == Sureness.ReadBy.OCR) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void closing(Prose prose, Meta meta, int year, List<Object> facts) {
        prose.sure().filter(part -> part.name().equals(Prose.CLOSING) || part.is(SectionKey.OTHER)).forEach(part -> {
            String text = part.squeezed().text();
            for (Sentences.Span line : Sentences.paragraphs(text)) {
                Matcher date = DATE.matcher(line.in(text));
                if (date.find() && date.start() == (line.end() - line.start()) - date.group().length() && date.group().length() + 24 > line.end() - line.start() && !line.in(text).contains("，")) {
                    try {
                        LocalDate day = LocalDate.of(Years.number(date.group(1)), small(date.group(2)), small(date.group(3)));
                        int at = line.start() + date.start();
                        facts.add(new ClosingDate(day, day.getYear() == year + 1, meta.publishedOn().filter(day::isAfter).isPresent(), part.printed(at, at + date.group().length()), part.squeezedSpot(at, at + date.group().length())));
                    } catch (DateTimeException noSuchDay) {
                        // A day that no calendar has is no date to judge.
                        continue;
                    }
                }
            }
        });
    }

    private static int small(String figure) {
        if (Character.isDigit(figure.charAt(0))) {
            return Integer.parseInt(figure);
        }
        int ten = figure.indexOf('十');
        String digits = "零一二三四五六七八九";
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : digits.indexOf(figure.charAt(0));
        char last = figure.charAt(figure.length() - 1);
        return tens * 10 + (last == '十' ? 0 : digits.indexOf(last));
    }

    private static void properties(Report report, int reported, List<Object> facts) {
        String title = Normal.squeezed(report.input().properties().getOrDefault("title", ""));
        Spot spot = report.title().map(one -> Spot.elsewhere(one.source())).orElse(Spot.elsewhere(Source.NOWHERE));
        Matcher year = PROPERTY_YEAR.matcher(title);
        if (title.contains("信息公开") && year.find() && reported > 0 && Integer.parseInt(year.group(1)) != reported) {
            facts.add(new FileProperty("title", report.input().properties().get("title"), "year", spot));
        }
        report.unit().ifPresent(unit -> {
            String named = title.contains("20") && title.contains("信息公开") ? title.substring(0, title.indexOf("20")) : "";
            UnitName mine = UnitName.of(unit.value());
            UnitName theirs = UnitName.of(named);
            if (named.length() >= 4 && Pattern.matches("[\\u4e00-\\u9fff]+", named) && !theirs.organ().isEmpty() && !theirs.sameAs(mine) && !theirs.shortFor(mine) && !mine.shortFor(theirs) && !named.startsWith("关于")) {
                facts.add(new FileProperty("title", report.input().properties().get("title"), "unit", spot));
            }
            String author = Normal.squeezed(report.input().properties().getOrDefault("author", ""));
            UnitName writer = UnitName.of(author);
            if (Pattern.matches("[\\u4e00-\\u9fff]{4,}(?:政府|办公室|办公厅|局|委|厅|院)", author) && !writer.sameAs(mine) && !writer.shortFor(mine) && !author.contains("办公")) {
                facts.add(new FileProperty("author", author, "unit", spot));
            }
        });
    }
}
