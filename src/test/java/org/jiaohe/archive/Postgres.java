package org.jiaohe.archive;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of the tests' own in a temporary folder, where its programs are installed. */
final class Postgres implements AutoCloseable {
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    private final Path bin;
    private final Path home;
    private final int port;

    private Postgres(Path bin, Path home, int port) {
        this.bin = bin;
        this.home = home;
        this.port = port;
    }

    /** None where the programs are missing, or may not be run here: the server refuses to run as root. */
    static Optional<Postgres> start() throws IOException, InterruptedException {
        Optional<Path> bin = bin();
        if (bin.isEmpty() || ROOT && !Files.exists(Path.of("/usr/sbin/runuser"))) {
            return Optional.empty();
        }
        Path home = Files.createTempDirectory("jiaohe-pg");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Postgres server = new Postgres(bin.get(), home, port);
        boolean ready = (!ROOT || run(List.of("chown", "postgres", home.toString()))) && server.as("initdb", "-D", home.resolve("data").toString(), "-U", "jiaohe", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
                && server.as("pg_ctl", "-D", home.resolve("data").toString(), "-w", "-l", home.resolve("log").toString(), "-o", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + home + " -c fsync=off", "start");
        if (!ready) {
            server.close();
            return Optional.empty();
        }
        return Optional.of(server);
    }

    private static Optional<Path> bin() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin")).filter(folder -> Files.isExecutable(folder.resolve("initdb"))).max(Comparator.naturalOrder());
        }
    }

    /** A database of its own. */
    String database(String name) throws IOException, InterruptedException {
        if (!as("createdb", "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", "jiaohe", name)) {
            throw new IOException("createdb failed");
        }
        return "postgresql://jiaohe@127.0.0.1:" + port + "/" + name;
    }

    private boolean as(String program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ROOT ? List.of("/usr/sbin/runuser", "-u", "postgres", "--") : List.of());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(args));
        return run(command);
    }

    private static boolean run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        as("pg_ctl", "-D", home.resolve("data").toString(), "-m", "immediate", "stop");
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
