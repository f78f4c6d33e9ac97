package org.jiaohe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output files are whole or not there, and a failure says what to do. */
class ConsoleTest {
    @TempDir
    private Path folder;

    private final Console console = new Console(new PrintStream(new ByteArrayOutputStream()), new PrintStream(new ByteArrayOutputStream()), Lang.ZH);

    private static void half(OutputStream out) throws IOException {
        out.write("half of it".getBytes(StandardCharsets.UTF_8));
        throw new IOException("No space left on device");
    }

    private static String text(Optional<Message> message) {
        return Messages.text(message.orElseThrow(), Lang.ZH);
    }

    private void onlyFile(Path file) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(Stream.ofNullable(file).toList(), left.toList());
        }
    }

    @Test
    void aDiskThatFillsUpLeavesNoHalfFile() throws IOException {
        String said = text(console.write(Optional.of(folder.resolve("new.html")), ConsoleTest::half));
        assertTrue(said.contains("No space left on device") && said.contains("磁盘空间"), said);
        onlyFile(null);
    }

    @Test
    void anExistingFileStaysUntilTheNewOneIsComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("findings.html"), "old");
        assertTrue(console.write(Optional.of(file), ConsoleTest::half).isPresent());
        assertEquals("old", Files.readString(file));
        onlyFile(file);
        assertEquals(Optional.empty(), console.write(Optional.of(file), out -> {
            out.write('n');
            assertEquals("old", Files.readString(file));
        }));
        assertEquals("n", Files.readString(file));
        onlyFile(file);
    }

    @Test
    void aLinkKeepsPointingAtTheFileThatIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        assertEquals(Optional.empty(), console.write(Optional.of(link), out -> out.write('n')));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(file));
    }

    /** Standard output that fails as the system would. */
    private Console failing(String fault) {
        OutputStream reader = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(fault);
            }
        };
        return new Console(new Outlet(reader), new PrintStream(new ByteArrayOutputStream()), Lang.ZH);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFaultAndAFullDiskIsOne() {
        assertEquals(Optional.empty(), failing("Broken pipe").write(Optional.empty(), out -> out.write(new byte[100_000])));
        assertEquals(Optional.of("cli.out.failed"), failing("No space left on device").write(Optional.empty(), out -> out.write(new byte[100_000])).map(Message::key));
    }

    @Test
    void aDeviceIsWrittenToAndStaysADevice() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        String said = text(console.write(Optional.of(full), out -> out.write(new byte[100_000])));
        assertTrue(said.contains("/dev/full"), said);
        assertFalse(Files.isRegularFile(full));
        assertEquals(Optional.empty(), console.write(Optional.of(Path.of("/dev/null")), out -> out.write('n')));
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void aMissingFolderAndAFolderInPlaceOfAFileAreNamed() {
        String missing = text(console.write(Optional.of(folder.resolve("no/such/x.txt")), out -> out.write('n')));
        assertTrue(missing.contains("不存在") && missing.contains("no/such"), missing);
        String taken = text(console.write(Optional.of(folder), out -> out.write('n')));
        assertTrue(taken.contains("是文件夹"), taken);
    }
}
