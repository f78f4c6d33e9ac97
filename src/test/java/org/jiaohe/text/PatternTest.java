package org.jiaohe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The short cuts of a search never change what it finds. */
class PatternTest {
    private static final List<String> ODD = List.of("ab|", "(?:a|b?)c", "[^a]b", "(?<!x)[ab]{1,2}(?=c)", "(?=a)b|a", "^b", "a$|^c", "\\bab", "(?m)^[bc]+$", "(?s).*b.c", "(a)(?:b|c)?\\1", "a{0,2}b", "[a-c&&[^b]]",
            "\\Qa.b\\Ec", "[\\u4e00-\\u9fff]+a", "\\p{IsHan}b", "a*?b", "(?<name>b)c", "[]a]b", "a{2}", "(?i)AB", "[一-龥]", "(?:a(?:b|)|)c", "\\d+b?", "[ab\\]]c", "\\\\a", "a|(?<=a)b", "(?:)a", "b++c",
            "a(?:b|c)?$", "(?:a|b$)c?$", "(?:a$)?b", "a$(?<!x)", "(?m)a$", "(a|b$)$", "[^b]$", "(?:a|(?:b|c)?)$", "a(?=$)", "(?:ab|c)+$",
            "^", "^a?", "^(?:a|b)+c?", "^a|^b", "(?:^a|b)c", "(?:^)?a", "(?=b)^b", "(?m)^b", "ab{0,2}c", "(?:abc|a1)b?", "(?:ab|b)1?");

    @Test
    void findsWhatTheOtherFinds() {
        List<String> texts = new ArrayList<>();
        String letters = "abc1中.\n";
        for (int i = 0; i < letters.length() * letters.length() * letters.length(); i++) {
            StringBuilder text = new StringBuilder();
            for (int rest = i; text.length() < 3; rest /= letters.length()) {
                text.append(letters.charAt(rest % letters.length()));
            }
            texts.add(text.toString());
        }
        texts.add("");
        ODD.forEach(regex -> same(regex, texts));
    }

    /** Every expression of the stages that read text, on every sentence of the reports that are kept as examples. */
    @Test
    void findsTheSameInReports() throws Exception {
        List<String> texts = new ArrayList<>(sentences());
        int count = 0;
        for (JavaClass one : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.jiaohe.narrative", "org.jiaohe.facts")) {
            for (Field field : Class.forName(one.getName()).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    same(((Pattern) field.get(null)).pattern(), texts);
                    count++;
                }
            }
        }
        assertTrue(count > 150 && texts.size() > 50, count + " expressions, " + texts.size() + " sentences");
    }

    @Test
    void knowsWhatAMatchBeginsWith() {
        Openings openings = ExpressionReader.read("(?<!不)(?:公开|主动)(?:了)?信息", false);
        assertTrue(openings.begins() && openings.beginsAt("公", 0) && openings.beginsAt("主", 0) && !openings.beginsAt("信", 0));
        assertFalse(ExpressionReader.read(".*(?:收到|接到).*", false).possible("没有这样的词", 0), "one of 收 and 接 must stand there");
        assertFalse(ExpressionReader.read("(?:局|委)(?:等)?$", false).possible("公安局收到", 0), "the text goes on");
        assertTrue(ExpressionReader.read("(?:局|委)(?:等)?$", false).possible("公安局等", 0));
        assertFalse(ExpressionReader.read("公?", false).begins(), "it may match without any character");
    }

    @Test
    void knowsTheSecondCharacterOfAMatchWhereItIsAsked() {
        Openings openings = ExpressionReader.read("(?:公开|主?动)+(?:了|过)?信息|上[^，]?年|[0-9]{1,2}月|止$", true);
        for (String fit : List.of("公开", "主动", "动公", "动动", "动了", "动信", "上前", "7月", "12", "止", "止\n")) {
            assertTrue(openings.beginsAt(fit, 0), fit);
        }
        for (String unfit : List.of("公务", "主信", "动机", "7年", "7", "主")) {
            assertFalse(openings.beginsAt(unfit, 0), unfit);
        }
        assertTrue(ExpressionReader.read("公开", false).beginsAt("公务", 0), "nobody asked");
    }

    @Test
    void knowsThatATextLacksWhatEveryMatchHolds() {
        Pattern often = Pattern.compile("(?:收到|接收)申请[0-9]+件");
        for (int i = 0; i < 300; i++) {
            often.matcher("收到申请12件").find();
        }
        assertTrue(often.openings().within(Signs.of("接收申请7件"), pairs("接收申请7件")));
        assertFalse(often.openings().within(Signs.of("接收申请7份"), pairs("接收申请7份")), "件 stands nowhere");
        assertFalse(often.openings().within(Signs.of("申请收了到期7件"), pairs("申请收了到期7件")), "neither 收到 nor 接收 begins");
    }

    private static BitSet pairs(String text) {
        BitSet pairs = new BitSet();
        IntStream.range(1, text.length()).forEach(i -> pairs.set(Lead.index(text.charAt(i - 1), text.charAt(i))));
        return pairs;
    }

    private static List<String> sentences() throws Exception {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("rules/national/examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().limit(1).toList()) {
                String text = Files.readString(file);
                Sentences.of(text).forEach(span -> texts.add(span.in(text)));
            }
        }
        return texts.stream().distinct().toList();
    }

    private static void same(String regex, List<String> texts) {
        Pattern mine = Pattern.compile(regex);
        java.util.regex.Pattern theirs = java.util.regex.Pattern.compile(regex);
        for (String text : texts) {
            Matcher found = mine.matcher(text);
            java.util.regex.Matcher expected = theirs.matcher(text);
            while (expected.find()) {
                assertTrue(found.find(), () -> regex + " in " + text);
                for (int group = 0; group <= expected.groupCount(); group++) {
                    assertEquals(expected.start(group) + " " + expected.end(group), found.start(group) + " " + found.end(group), () -> regex + " in " + text);
                }
            }
            assertFalse(found.find(), () -> regex + " in " + text);
            assertEquals(theirs.matcher(text).matches(), mine.matcher(text).matches(), () -> regex + " matching " + text);
            assertEquals(theirs.matcher(text).lookingAt(), mine.matcher(text).lookingAt(), () -> regex + " at the start of " + text);
            assertEquals(theirs.matcher(text).results().count(), mine.matcher(text).results().count(), () -> regex + " in " + text);
            assertEquals(theirs.matcher(text).replaceAll("#"), mine.matcher(text).replaceAll("#"), () -> regex + " replaced in " + text);
            Searched searched = new Searched(text);
            assertEquals(starts(theirs.matcher(text).results()), starts(searched.matcher(mine).results()), () -> regex + " in the searched " + text);
            assertEquals(theirs.matcher(text).lookingAt(), searched.matcher(mine).lookingAt(), () -> regex + " at the start of the searched " + text);
            assertEquals(theirs.matcher(text).replaceAll(""), searched.matcher(mine).replaceAll(""), () -> regex + " left out of " + text);
            int from = text.length() / 3;
            for (int end : new int[] {text.length(), text.length() - from}) {
                java.util.regex.Matcher behind = theirs.matcher(text).region(from, end);
                Matcher mineBehind = mine.matcher(text).region(from, end);
                assertEquals(behind.find(), mineBehind.find(), () -> regex + " between " + from + " and " + end + " of " + text);
                assertEquals(behind.find(), mineBehind.find(), () -> regex + " again between " + from + " and " + end + " of " + text);
                java.util.regex.Matcher open = theirs.matcher(text).useTransparentBounds(true).useAnchoringBounds(false).region(from, end);
                Matcher mineOpen = mine.matcher(text).useOpenBounds().region(from, end);
                assertEquals(open.find() ? open.start() : -1, mineOpen.find() ? mineOpen.start() : -1, () -> regex + " openly between " + from + " and " + end + " of " + text);
                assertEquals(theirs.matcher(text).region(from, end).lookingAt(), mine.matcher(text).region(from, end).lookingAt(), () -> regex + " at " + from + " of " + text);
            }
        }
    }

    private static List<Integer> starts(Stream<MatchResult> matches) {
        return matches.map(MatchResult::start).toList();
    }
}
