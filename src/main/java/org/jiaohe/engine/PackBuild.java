package org.jiaohe.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/**
 * The build step that compiles the national pack into the program: {@code PackBuild rules/national target/classes}. It
 * writes the generated classes and the index from which {@link NationalPack} reads metadata and model names.
 */
public final class PackBuild {
    private PackBuild() {
    }

    public static void main(String[] args) throws IOException {
        try {
            build(Path.of(args[0]), Path.of(args[1]));
        } catch (PackException e) {
            throw new IllegalStateException(Messages.text(e.what(), Lang.EN));
        }
    }

    static void build(Path pack, Path classes) throws PackException, IOException {
        List<RuleFile> files = PackFolder.read(pack, NationalPack.SPACE);
        String digest = Digests.sha256(digest(pack, files) + facts(classes));
        Path index = classes.resolve(NationalPack.INDEX.substring(1));
        if (Files.exists(index) && new ObjectMapper().readTree(index.toFile()).path("digest").asText().equals(digest)) {
            return;
        }
        clear(index.getParent());
        RuleCompiler.Compiled compiled = RuleCompiler.compile(files);
        for (var one : compiled.classes().entrySet()) {
            Path to = classes.resolve(one.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, one.getValue());
        }
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode().put("packs", "national@" + digest.substring(0, 12)).put("digest", digest);
        compiled.models().forEach(root.putArray("models")::add);
        var rules = root.putArray("rules");
        files.forEach(file -> rules.add(RuleMetaJson.write(file.meta()).put("path", inside(pack, file)).put("sha256", file.sha256())));
        Files.createDirectories(index.getParent());
        json.writeValue(index.toFile(), root);
    }

    /** Digest of the classes that conditions are compiled against and by: when a fact changes, the pack must be compiled anew. */
    private static String facts(Path classes) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("facts", "finding", "text", "report", "form")) {
            try (Stream<Path> files = Files.list(classes.resolve("org/jiaohe").resolve(folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".class")).sorted().toList()) {
                    all.append(file.getFileName()).append(Digests.sha256(Files.readAllBytes(file)));
                }
            }
        }
        for (Class<?> compiler : List.of(RuleFileReader.class, RuleMeta.class, Needs.class, RuleCompiler.class)) {
            all.append(Digests.sha256(Files.readAllBytes(classes.resolve(compiler.getName().replace('.', '/') + ".class"))));
        }
        return all.toString();
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static String inside(Path pack, RuleFile file) {
        return pack.relativize(Path.of(file.path())).toString().replace('\\', '/');
    }

    private static String digest(Path pack, List<RuleFile> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(file -> all.append(inside(pack, file)).append(' ').append(file.sha256()).append('\n'));
        return Digests.sha256(all.toString());
    }
}
