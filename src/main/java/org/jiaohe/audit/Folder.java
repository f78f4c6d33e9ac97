package org.jiaohe.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jiaohe.text.Message;

/**
 * Searches a folder and those below it for reports. Word files, web pages, pictures and packed files are taken in too: they
 * cannot be read and are named as such, since a unit that sent one has sent something. Lists, notes and the litter of file
 * managers are left out.
 */
final class Folder extends SimpleFileVisitor<Path> {
    private static final Set<String> READ = Set.of("pdf", "json");
    private static final Set<String> NAMED = Set.of("doc", "docx", "wps", "rtf", "odt", "ofd", "htm", "html", "mht", "mhtml", "zip", "rar", "7z", "jpg", "jpeg", "png", "bmp", "tif", "tiff");
    /** A name whose end is no kind at all, such as 年报2024.最终版; what it holds decides. */
    private static final String KIND = "[A-Za-z0-9]{1,8}";
    private static final int HEAD = 64;

    private final Path folder;
    private final Path except;
    private final List<Item> items = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private boolean links;

    private Folder(Path folder, Path except) {
        this.folder = folder;
        this.except = except;
    }

    /** @param except the output, which may lie within */
    static Collection read(Path folder, Path except) throws IOException {
        Folder search = new Folder(folder, except.toAbsolutePath().normalize());
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
        return new Collection(search.once(), search.remarks, List.of(), List.of(), false);
    }

    /** A file with where it really is. */
    private record Placed(Item item, Path real, boolean linked) {
    }

    /** Each file once: of several names that links give it, its own one, else the first. */
    private List<Item> once() {
        if (!links) {
            return items;
        }
        Set<Path> known = new HashSet<>();
        return items.stream().map(item -> new Placed(item, real(item.file()), isLinked(item))).sorted(Comparator.comparing(Placed::linked).thenComparing(placed -> placed.item().name()))
                .filter(placed -> known.add(placed.real())).map(Placed::item).toList();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static boolean isLinked(Item item) {
        Path file = item.file().toAbsolutePath().normalize();
        // A link on the way to the collection itself tells nothing; only the file's own name and folders below it differ.
        return !real(file).endsWith(file.subpath(file.getNameCount() - item.name().split("/").length, file.getNameCount()));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        if (dir.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        if (dir.getFileName().toString().startsWith(".") || dir.toAbsolutePath().normalize().equals(except)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        links |= Files.isSymbolicLink(dir);
        if (Files.exists(dir.resolve(Journal.NAME))) {
            remarks.add(Message.of("audit.folder.output", "file", dir));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isReport(file, attributes)) {
            links |= Files.isSymbolicLink(file);
            items.add(Item.of(file, folder.relativize(file).toString().replace('\\', '/')));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isReport(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("~$")) {
            return false;
        }
        String kind = name.indexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.') + 1);
        if (READ.contains(kind.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (kind.matches(KIND)) {
            // A browser puts a page's pictures into such a folder.
            boolean belongings = file.getParent() != null && file.getParent().getFileName() != null && file.getParent().getFileName().toString().matches(".+[._]files");
            return !belongings && NAMED.contains(kind.toLowerCase(Locale.ROOT));
        }
        return attributes.isRegularFile() && holdsReport(file);
    }

    private static boolean holdsReport(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).strip();
            return head.startsWith("%PDF-") || head.startsWith("{");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        if (!(fault instanceof FileSystemLoopException)) {
            remarks.add(Message.of("audit.folder.unreadable", "file", file));
        }
        return FileVisitResult.CONTINUE;
    }
}
