package org.jiaohe.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaohe.audit.Decision;
import org.jiaohe.audit.Memory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archive promises, in an SQLite file and on a PostgreSQL server. */
class ArchiveTest {
    private static java.util.Optional<Postgres> server = java.util.Optional.empty();
    private static int databases;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = Postgres.start();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    private String address(String kind) throws IOException, InterruptedException {
        if (kind.equals("sqlite")) {
            return folder.resolve("档案 " + ++databases + ".db").toString();
        }
        Assumptions.assumeTrue(server.isPresent(), "PostgreSQL is not installed");
        return server.get().database("test" + ++databases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void aReportKeptTwiceIsThereOnceAndTheLastOneOfAUnitCounts(String kind) throws IOException, InterruptedException {
        String address = address(kind);
        try (Archive archive = Sheaf.open(address)) {
            assertTrue(archive.made());
            archive.keep(List.of(Sheaf.report("明湖市教育局", 2022, "a", 5)));
            archive.keep(List.of(Sheaf.report("明湖市教育局", 2022, "a", 5)));
        }
        assertEquals(1, Sheaf.contents(address).size());
        try (Archive archive = Sheaf.open(address)) {
            archive.keep(List.of(Sheaf.report("明湖市教育局", 2022, "b", 6)));
        }
        try (Archive archive = Sheaf.open(address)) {
            assertEquals("b", archive.digest("明湖市教育局", 2022).orElseThrow());
            assertEquals("b", archive.digest("教育局", 2022).orElse("none"), "a name that leaves out its region");
            assertTrue(new String(archive.report("明湖市教育局", 2022).orElseThrow(), StandardCharsets.UTF_8).contains("\"n\": 6"));
            assertTrue(archive.digest("明湖市教育局", 2021).isEmpty());
            assertEquals(2, archive.versions("明湖市教育局", 2022));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void aShortNameThatSeveralUnitsCouldMeanFindsNone(String kind) throws IOException, InterruptedException {
        String address = address(kind);
        try (Archive archive = Sheaf.open(address)) {
            archive.keep(List.of(Sheaf.report("明湖市云岭区教育局", 2022, "a", 5), Sheaf.report("东川市云岭区教育局", 2022, "b", 6)));
        }
        try (Archive archive = Sheaf.open(address)) {
            assertTrue(archive.digest("明湖市云岭区教育局", 2022).isPresent());
            assertTrue(archive.digest("云岭区教育局", 2022).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void aDecisionOutlivesRunsAndAnotherNumberOpensTheFindingAgain(String kind) throws IOException, InterruptedException {
        String address = address(kind);
        Memory.Filed report = Sheaf.report("明湖市教育局", 2022, "a", 5);
        Decision waived = Sheaf.decision(report, Decision.Kind.WAIVED, "已说明");
        try (Archive archive = Sheaf.open(address)) {
            archive.keep(List.of(report));
            archive.decide(waived);
            archive.decide(waived);
            archive.keep(List.of(report));
        }
        try (Archive archive = Sheaf.open(address)) {
            assertEquals(List.of(waived), archive.history("明湖市教育局", 2022));
            Decision kept = archive.decisions("明湖市教育局", 2022).get(waived.fingerprint());
            assertTrue(kept.settles(report.findings().get(0), "a"));
            Memory.Filed mended = Sheaf.report("明湖市教育局", 2022, "b", 7);
            assertEquals(Decision.Standing.REOPENED, kept.on(mended.findings().get(0), "b"));
            archive.decide(Sheaf.decision(report, Decision.Kind.OPEN, "误记"));
            assertEquals(Map.of(), archive.decisions("明湖市教育局", 2022));
            assertEquals(2, archive.history("明湖市教育局", 2022).size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void whoDidNotReportAndWhoHadAnotherNameIsKnownUntilSomethingElseIsSaid(String kind) throws IOException, InterruptedException {
        String address = address(kind);
        Memory.Filed report = Sheaf.report("明湖市教育局", 2022, "a", 5);
        Memory.Due missing = new Memory.Due("体育局", "明湖市体育局", 2022, "明湖市人民政府", true);
        try (Archive archive = Sheaf.open(address)) {
            archive.keep(List.of(new Memory.Filed(report.entry(), report.findings(), report.report(), true, Optional.of(List.of("明湖市 教委", "明湖市教育委员会", "明湖市教委")))));
            archive.keep(List.of(report));
            archive.keepDue(List.of(missing, missing));
        }
        try (Archive archive = Sheaf.open(address)) {
            assertEquals(List.of("明湖市教委", "明湖市教育委员会"), archive.former("明湖市教育局", 2022));
            assertEquals(List.of("明湖市教育局"), archive.meant("明湖市教委"));
            assertEquals(List.of("明湖市体育局"), archive.absences("体育局").stream().map(Absences.Absence::full).toList());
            archive.keepDue(List.of(new Memory.Due("体育局", "明湖市体育局", 2022, "", false)));
            assertEquals(List.of(), archive.absences(""));
            archive.keep(List.of(new Memory.Filed(report.entry(), report.findings(), report.report(), true, Optional.of(List.of()))));
            archive.decide(Sheaf.decision(report, Decision.Kind.WAIVED, "x"));
            assertEquals(List.of(), archive.former("明湖市教育局", 2022));
        }
    }

    @Test
    void anArchiveOfAnEarlierVersionIsReadAsItIsAndGoesOn() throws Exception {
        String address = folder.resolve("old.db").toString();
        Sheaf.open(address).close();
        try (java.sql.Connection plain = java.sql.DriverManager.getConnection("jdbc:sqlite:" + address); java.sql.Statement drop = plain.createStatement()) {
            drop.executeUpdate("DROP TABLE jiaohe_former");
            drop.executeUpdate("DROP TABLE jiaohe_missing");
        }
        try (Archive archive = ((Archive.Result.Opened) Archive.open(address, false)).archive()) {
            assertEquals(List.of(), archive.absences("体育局"));
            assertEquals(List.of(), archive.later("明湖市教委"));
        }
        try (Archive archive = Sheaf.open(address)) {
            archive.keepDue(List.of(new Memory.Due("体育局", "明湖市体育局", 2022, "", true)));
            assertEquals(1, archive.absences("体育局").size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void textThatADamagedFileMayHoldIsKept(String kind) throws IOException, InterruptedException {
        String address = address(kind);
        try (Archive archive = Sheaf.open(address)) {
            archive.keep(List.of(Sheaf.report("明湖市\0教育局'; DROP TABLE jiaohe_report; --\uD800", 2022, "a", 5)));
        }
        assertEquals(1, Sheaf.contents(address).size());
    }

    private static Process writer(int from, String address) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp", System.getProperty("java.class.path"), "org.jiaohe.archive.Sheaf", String.valueOf(from), address)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void assertHoldsAll(String address, int from, int to) throws IOException {
        Map<String, String> all = Sheaf.contents(address);
        assertEquals(to - from, all.size());
        for (int i = from; i < to; i++) {
            String line = all.get("明湖市第" + i + "局2023");
            assertEquals(3, line.split("\"fingerprint\"", -1).length - 1, line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void twoRunsAtOnceLoseAndDoubleNothing(String kind) throws IOException, InterruptedException {
        String address = address(kind);
        Process one = writer(0, address);
        Process other = writer(Sheaf.SIZE / 2, address);
        assertEquals(0, one.waitFor());
        assertEquals(0, other.waitFor());
        assertHoldsAll(address, 0, Sheaf.SIZE + Sheaf.SIZE / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void decisionsOfSeveralPeopleAtOnceAreAllKept(String kind) throws IOException, InterruptedException {
        String address = address(kind);
        Memory.Filed report = Sheaf.report("明湖市教育局", 2022, "a", 5);
        try (Archive archive = Sheaf.open(address)) {
            archive.keep(List.of(report));
        }
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Decision made = Sheaf.decision(report, Decision.Kind.DISPUTED, "理由" + i);
            people.add(new Thread(() -> {
                try (Archive archive = Sheaf.open(address)) {
                    archive.decide(made);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
        people.forEach(Thread::start);
        for (Thread one : people) {
            one.join();
        }
        try (Archive archive = Sheaf.open(address)) {
            assertEquals(Set.of("理由0", "理由1", "理由2", "理由3", "理由4", "理由5"), archive.history("明湖市教育局", 2022).stream().map(Decision::reason).collect(Collectors.toSet()));
            assertEquals(6, archive.history("明湖市教育局", 2022).size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void aRunKilledAtAnyMomentLeavesWholeReportsAndItsRepetitionAllOfThem(String kind) throws IOException, InterruptedException {
        String address = address(kind);
        Sheaf.open(address).close();
        Random random = new Random();
        int least = 0;
        for (int run = 0; run < 3; run++) {
            Process child = writer(0, address);
            Thread.sleep(300 + random.nextInt(500));
            child.destroyForcibly().waitFor();
            int now = Sheaf.contents(address).size();
            assertTrue(now >= least && now % 20 == 0, "whole transactions only, and nothing lost: " + now);
            assertHoldsAll(address, 0, now);
            least = now;
        }
        assertEquals(0, writer(0, address).waitFor());
        assertHoldsAll(address, 0, Sheaf.SIZE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite"})
    void aDamagedOrForeignFileIsNoArchive(String kind) throws Exception {
        String address = address(kind);
        try (Archive archive = Sheaf.open(address)) {
            archive.keep(java.util.stream.IntStream.range(0, 200).mapToObj(Sheaf::report).toList());
        }
        byte[] good = Files.readAllBytes(Path.of(address));
        assertEquals("archive.corrupt", why(Files.write(folder.resolve("half.db"), java.util.Arrays.copyOf(good, good.length / 2))));
        byte[] bad = good.clone();
        java.util.Arrays.fill(bad, 8192, 20480, (byte) 7);
        assertEquals("archive.corrupt", why(Files.write(folder.resolve("bad.db"), bad)));
        assertEquals("archive.corrupt", why(Files.writeString(folder.resolve("text.db"), "单位,年度\n")));
        assertEquals("archive.noFile", why(folder));
        assertEquals("archive.folder", why(folder.resolve("none/a.db")));
        Path foreign = folder.resolve("foreign.db");
        try (Database other = Database.open(new Address.InFile(foreign))) {
            other.update("CREATE TABLE staff (name TEXT)");
        }
        assertEquals("archive.foreign", why(foreign));
        Path newer = Files.write(folder.resolve("newer.db"), good);
        try (Database other = Database.open(new Address.InFile(newer))) {
            other.update("UPDATE jiaohe_archive SET version = 99");
        }
        assertEquals("archive.newer", why(newer));
        assertEquals("archive.none", ((Archive.Result.Wrong) Archive.open(folder.resolve("absent.db").toString(), false)).why().key());
        assertTrue(!Files.exists(folder.resolve("absent.db")));
    }

    private static String why(Path file) {
        return Archive.open(file.toString(), true) instanceof Archive.Result.Wrong wrong ? wrong.why().key() : "opened";
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://jiaohe:geheim@127.0.0.1:1/none", "postgresql://", "mysql://root:geheim@host/x", "jdbc:sqlite:x"})
    void anAddressThatLeadsNowhereIsSaidWithoutItsPassword(String address) {
        Archive.Result opened = Archive.open(address, true);
        assertTrue(opened instanceof Archive.Result.Wrong wrong && !wrong.why().toString().contains("geheim"), opened.toString());
    }

    /** As where the disk is full: SQLite has ended the transaction itself, and rolling back fails besides. */
    @Test
    void aTransactionThatTheDatabaseEndedItselfTellsWhy() throws SQLException {
        try (Database database = Database.open(new Address.InFile(folder.resolve("full.db")))) {
            SQLException told = assertThrows(SQLException.class, () -> database.inTransaction(() -> {
                database.update("ROLLBACK");
                throw new SQLException("disk is full");
            }));
            assertEquals("disk is full", told.getMessage());
            assertEquals(1, database.inTransaction(() -> 1), "the next one goes on");
        }
    }
}
