package org.jiaohe.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiaohe.text.Message;

/** The rule files of a pack's folder. */
public final class PackFolder {
    private PackFolder() {
    }

    /** Reads every {@code .drl} file below a folder, in catalogue order. An id that stands in two files is refused. */
    public static List<RuleFile> read(Path folder, String space) throws PackException {
        if (!Files.isDirectory(folder)) {
            throw new PackException(Message.of("engine.pack.missing", "file", folder));
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> path.toString().endsWith(".drl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<RuleFile> files = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Path path : paths) {
            String name = path.toString().replace('\\', '/');
            RuleFile file = RuleFileReader.read(name, bytes(path), space);
            String other = seen.put(file.meta().id(), name);
            if (other != null) {
                throw duplicate(name, bytes(path), file.meta().id(), other);
            }
            files.add(file);
        }
        files.sort(java.util.Comparator.comparing(file -> file.meta().id(), RuleOrder.BY_ID));
        return files;
    }

    /** A rule of the folder that has the id of a rule elsewhere. */
    static PackException duplicate(Path folder, String id, String other) throws PackException {
        for (RuleFile file : read(folder, "org.jiaohe.duplicate")) {
            if (file.meta().id().equals(id)) {
                return duplicate(file.path(), bytes(Path.of(file.path())), id, other);
            }
        }
        throw new IllegalStateException("no rule " + id + " in " + folder);
    }

    private static PackException duplicate(String file, byte[] bytes, String id, String other) throws PackException {
        List<String> lines = PackYaml.text(file, bytes).lines().toList();
        int line = 1;
        while (line < lines.size() && !lines.get(line - 1).startsWith("id:")) {
            line++;
        }
        return new PackException(Message.of("engine.rule.duplicate", "id", id, "file", file, "line", line, "other", other));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
