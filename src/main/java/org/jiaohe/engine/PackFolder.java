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
            String name = folder.relativize(path).toString().replace('\\', '/');
            RuleFile file = RuleFileReader.read(name, bytes(path), space);
            String other = seen.put(file.meta().id(), name);
            if (other != null) {
                throw new PackException(Message.of("engine.rule.duplicate", "id", file.meta().id(), "file", name, "other", other));
            }
            for (String need : file.meta().needs()) {
                if (!Needs.known(need)) {
                    throw new PackException(Message.of("engine.rule.badValue", "file", name, "key", "needs", "value", need));
                }
            }
            files.add(file);
        }
        files.sort(java.util.Comparator.comparing(file -> file.meta().id(), RuleOrder.BY_ID));
        return files;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
