package org.jiaohe.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jiaohe.text.Message;

/**
 * Packs given by folder. Compiling takes seconds, so the outcome is kept in the user's cache in a jar that is named by
 * the content of the pack, the program it was compiled against and the Java it runs on: a changed file is another name.
 */
final class PackCache {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INDEX = "index.json";
    private final Optional<Path> folder;

    /** @param folder where jars are kept; none to compile every time */
    PackCache(Optional<Path> folder) {
        this.folder = folder;
    }

    static PackCache ofUser() {
        return new PackCache(userFolder(System.getenv()));
    }

    static Optional<Path> userFolder(Map<String, String> environment) {
        for (String name : List.of("XDG_CACHE_HOME", "LOCALAPPDATA")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty() && Path.of(value).isAbsolute()) {
                return Optional.of(Path.of(value, "jiaohe", "packs"));
            }
        }
        String home = System.getProperty("user.home", "");
        return home.isEmpty() || home.equals("?") ? Optional.empty() : Optional.of(Path.of(home, ".cache", "jiaohe", "packs"));
    }

    CompiledPack get(Path pack) throws PackException {
        Map<String, byte[]> sources = sources(pack);
        StringBuilder key = new StringBuilder(NationalPack.digest()).append(System.getProperty("java.version"));
        StringBuilder content = new StringBuilder();
        sources.forEach((name, bytes) -> content.append(name).append(' ').append(Digests.sha256(bytes)).append('\n'));
        String digest = Digests.sha256(content.toString());
        Optional<Path> jar = folder.map(one -> one.resolve(Digests.sha256(key.append(digest).toString()).substring(0, 32) + ".jar"));
        Optional<Map<String, byte[]>> kept = jar.flatMap(PackCache::read);
        if (kept.isEmpty()) {
            Map<String, byte[]> made = compile(pack, sources);
            jar.ifPresent(to -> write(to, made));
            kept = Optional.of(made);
        }
        return load(pack, kept.get(), digest);
    }

    private static Map<String, byte[]> sources(Path pack) throws PackException {
        if (!Files.isDirectory(pack)) {
            throw new PackException(Message.of("engine.pack.missing", "file", pack));
        }
        Map<String, byte[]> sources = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(pack)) {
            for (Path path : walk.filter(one -> one.toString().endsWith(".drl") || one.equals(pack.resolve("pack.yaml"))).toList()) {
                sources.put(pack.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sources.isEmpty()) {
            throw new PackException(Message.of("engine.pack.empty", "file", pack));
        }
        return sources;
    }

    private static Map<String, byte[]> compile(Path pack, Map<String, byte[]> sources) throws PackException {
        PackYaml yaml = yaml(pack, sources);
        PackInfo info = PackInfo.of(yaml);
        List<RuleFile> files = PackFolder.read(pack, space(info));
        Map<String, byte[]> made = new HashMap<>();
        ObjectNode index = JSON.createObjectNode();
        index.set("pack", yaml.root());
        var lines = index.putObject("lines");
        yaml.lines().forEach(lines::put);
        var models = index.putArray("models");
        var rules = index.putArray("rules");
        if (!files.isEmpty()) {
            for (RuleFile file : files) {
                PackLint.refuse(file);
            }
            RuleCompiler.Compiled compiled = RuleCompiler.compile(files);
            made.putAll(compiled.classes());
            compiled.models().forEach(models::add);
            files.forEach(file -> rules.add(RuleMetaJson.write(file.meta())));
        }
        made.put(INDEX, index.toString().getBytes(StandardCharsets.UTF_8));
        return made;
    }

    private static PackYaml yaml(Path pack, Map<String, byte[]> sources) throws PackException {
        String name = pack.resolve("pack.yaml").toString();
        if (sources.containsKey("pack.yaml")) {
            return PackYaml.read(name, PackYaml.text(name, sources.get("pack.yaml")), 0, "engine.pack.syntax");
        }
        // A folder with nothing but rule files is a pack on top of the national one, named by its folder.
        return new PackYaml(name, JSON.createObjectNode().put("id", folderName(pack)).put("extends", "national"), Map.of());
    }

    private static String folderName(Path pack) {
        String name = pack.toAbsolutePath().normalize().getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "");
        return name.matches("[A-Za-z0-9].*") ? name : "local";
    }

    /** The Java package of a pack's rules: never that of another pack, since classes of the program are found first. */
    private static String space(PackInfo info) {
        return "org.jiaohe.pack.p" + Digests.sha256(info.id()).substring(0, 8);
    }

    private static CompiledPack load(Path pack, Map<String, byte[]> made, String digest) throws PackException {
        JsonNode index;
        try {
            index = JSON.readTree(made.get(INDEX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> models = new ArrayList<>();
        index.get("models").forEach(one -> models.add(one.asText()));
        List<RuleMeta> rules = new ArrayList<>();
        index.get("rules").forEach(one -> rules.add(RuleMetaJson.read(one)));
        PackYaml yaml = new PackYaml(pack.resolve("pack.yaml").toString(), index.get("pack"), JSON.convertValue(index.get("lines"), new TypeReference<Map<String, Integer>>() { }));
        return new CompiledPack(PackInfo.of(yaml), List.copyOf(rules), KieBases.models(models, new InMemoryClasses(made)), digest);
    }

    /** A jar that is damaged counts as none. */
    private static Optional<Map<String, byte[]>> read(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        // The index is written last: where it is there, all else is.
        return entries.containsKey(INDEX) ? Optional.of(entries) : Optional.empty();
    }

    /** A cache that cannot be written only costs time. */
    private static void write(Path jar, Map<String, byte[]> entries) {
        try {
            Files.createDirectories(jar.getParent());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (var one : new TreeMap<>(entries).entrySet()) {
                    if (!one.getKey().equals(INDEX)) {
                        entry(out, one.getKey(), one.getValue());
                    }
                }
                entry(out, INDEX, entries.get(INDEX));
            }
            Path draft = Files.createTempFile(jar.getParent(), "pack", ".part");
            Files.write(draft, bytes.toByteArray());
            try {
                Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            return;
        }
    }

    private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
