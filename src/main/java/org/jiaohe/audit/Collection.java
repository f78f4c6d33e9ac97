package org.jiaohe.audit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jiaohe.text.Message;

/**
 * The reports of one audit, in the order of their names.
 *
 * @param remarks what is wrong with the list that names them, each with its row
 * @param absent  units that the list names without a file
 */
public record Collection(List<Item> items, List<Message> remarks, List<Absent> absent) {
    /** A unit that the list names without a file. */
    public record Absent(String unit, int year, String parent) {
    }

    /** What opening a folder or a list came to. */
    public sealed interface Result {
        record Opened(Collection collection) implements Result {
        }

        record Wrong(Message why) implements Result {
        }
    }

    private static final Set<String> KINDS = Set.of("pdf", "json");

    public Collection {
        items = items.stream().sorted(Comparator.comparing(Item::name)).toList();
        remarks = List.copyOf(remarks);
        absent = List.copyOf(absent);
    }

    /** A folder, or a list of files. */
    public static Result open(Path input, Path except) throws IOException {
        if (Files.isDirectory(input)) {
            return new Result.Opened(folder(input, except));
        }
        if (!Files.exists(input)) {
            return new Result.Wrong(Message.of("audit.input.missing", "file", input));
        }
        Manifest.Result read = Manifest.read(input);
        return read instanceof Manifest.Result.Read good ? new Result.Opened(good.collection()) : new Result.Wrong(((Manifest.Result.Wrong) read).why());
    }

    /** The same with the reports of a folder that only serve as last year's. */
    public Collection withEarlier(Path folder) throws IOException {
        Collection earlier = folder(folder, folder.resolve(".none"));
        List<Item> all = new ArrayList<>(items);
        Set<Path> known = items.stream().map(item -> item.file().toAbsolutePath().normalize()).collect(java.util.stream.Collectors.toSet());
        earlier.items().stream().filter(item -> !known.contains(item.file().toAbsolutePath().normalize())).forEach(item -> all.add(Item.earlier(item.file(), "previous:" + item.name())));
        List<Message> said = new ArrayList<>(remarks);
        said.addAll(earlier.remarks());
        return new Collection(all, said, absent);
    }

    /** Every file of a kind that {@code check} reads, in the folder and those below it; hidden ones and {@code except} (the output) left out. */
    public static Collection folder(Path folder, Path except) throws IOException {
        List<Item> items = new ArrayList<>();
        List<Message> remarks = new ArrayList<>();
        Path out = except.toAbsolutePath().normalize();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean hidden = !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
                return hidden || dir.toAbsolutePath().normalize().equals(out) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") && KINDS.contains(kind(name))) {
                    items.add(Item.of(file, folder.relativize(file).toString().replace('\\', '/')));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                remarks.add(Message.of("audit.folder.unreadable", "file", file));
                return FileVisitResult.CONTINUE;
            }
        });
        return new Collection(items, remarks, List.of());
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
