package org.jiaohe.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiaohe.text.Message;

/**
 * The files that a list names. Lists are typed from what a file manager shows: without the kind of a file, which it hides, and
 * without the folder that the file was sorted into. Where one file alone bears the name, it is meant.
 */
final class ListedFiles {
    private static final Pattern KIND = Pattern.compile(".*\\.[A-Za-z0-9]{1,5}");
    private static final int NAMED = 10;

    private final Path folder;
    private final List<String> found = new ArrayList<>();
    /** The reports below the folder by name and by name without kind; read once a file is not where the list says. */
    private Optional<Map<String, List<Path>>> below = Optional.empty();

    ListedFiles(Path folder) {
        this.folder = folder;
    }

    /** Where a file is that the list names so, for a report of a year; there need not be one. None where no file could have such a name. */
    Optional<Path> of(String name, Optional<Integer> year) {
        try {
            Path exact = folder.resolve(name).normalize();
            return Optional.of(Files.exists(exact) ? exact : elsewhere(name, year).orElse(exact));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> elsewhere(String name, Optional<Integer> year) {
        List<Path> same = below().getOrDefault(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), List.of());
        Path parent = folder.resolve(name).normalize().resolveSibling("");
        List<Path> there = same.stream().filter(file -> file.resolveSibling("").equals(parent)).toList();
        // A folder that the list names is meant: 2023/教育局.pdf is no 2024/教育局.pdf.
        List<Path> meant = there.isEmpty() && name.indexOf('/') < 0 ? same : there;
        if (meant.size() > 1 && year.isPresent()) {
            // Offices keep a folder a year, with the same names in each.
            Pattern of = Pattern.compile("(?<![0-9])" + year.get() + "(?![0-9])");
            meant = meant.stream().filter(file -> of.matcher(folder.normalize().relativize(file).toString()).find()).toList();
        }
        if (meant.size() != 1) {
            return Optional.empty();
        }
        found.add(name + "→" + folder.normalize().relativize(meant.get(0)).toString().replace('\\', '/'));
        return Optional.of(meant.get(0));
    }

    private Map<String, List<Path>> below() {
        if (below.isEmpty()) {
            Map<String, List<Path>> names = new HashMap<>();
            try {
                for (Item item : Folder.read(folder, folder.resolve(".none")).items()) {
                    String name = item.name().substring(item.name().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                    Path file = folder.resolve(item.name()).normalize();
                    names.computeIfAbsent(name, key -> new ArrayList<>(1)).add(file);
                    if (KIND.matcher(name).matches()) {
                        names.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), key -> new ArrayList<>(1)).add(file);
                    }
                }
            } catch (IOException e) {
                // A folder that cannot be searched holds nothing that could be found; the list's own file is named as missing.
            }
            below = Optional.of(names);
        }
        return below.get();
    }

    /** Whether a cell may name a file, and is not a note such as 联系电话：0551-6123456. */
    boolean isName(String cell) {
        return KIND.matcher(cell).matches() || of(cell, Optional.empty()).filter(Files::exists).isPresent();
    }

    /** Which files were taken for which names, for the office to look over. */
    List<Message> remarks() {
        List<String> pairs = found.stream().distinct().toList();
        return pairs.isEmpty() ? List.of() : List.of(Message.of("audit.list.found", "count", pairs.size(), "pairs", pairs.subList(0, Math.min(pairs.size(), NAMED))));
    }
}
