package org.jiaohe.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jiaohe.text.Message;

/**
 * The reports of one audit, in the order of their names.
 *
 * @param remarks what is wrong with the list that names them, each with its row
 * @param absent  units that the list names without a file
 * @param hidden  units in hidden rows of the list, or whose file is a formula there, with the years: nothing is said of their reports
 * @param tellsFormer whether the list has a column for former names of units
 */
public record Collection(List<Item> items, List<Message> remarks, List<Absent> absent, List<Absent> hidden, boolean tellsFormer) {
    /** A unit of the list whose file it does not name, or not to be checked. */
    public record Absent(String unit, int year, String parent) {
    }

    /** What opening a folder or a list came to. */
    public sealed interface Result {
        record Opened(Collection collection) implements Result {
        }

        record Wrong(Message why) implements Result {
        }
    }

    public Collection {
        items = items.stream().sorted(Comparator.comparing(Item::name)).toList();
        remarks = List.copyOf(remarks);
        absent = List.copyOf(absent);
        hidden = List.copyOf(hidden);
    }

    /** A folder, or a list of files. */
    public static Result open(Path input, Path except) throws IOException {
        if (Files.isDirectory(input)) {
            return Files.exists(except) && Files.isSameFile(input, except) ? new Result.Wrong(Message.of("audit.output.same", "folder", input)) : new Result.Opened(Folder.read(input, except));
        }
        Manifest.Result read = Manifest.read(input);
        return read instanceof Manifest.Result.Read good ? new Result.Opened(good.collection()) : new Result.Wrong(((Manifest.Result.Wrong) read).why());
    }

    /** The same with the reports of a folder that only serve as last year's. */
    public Collection withEarlier(Path folder) throws IOException {
        Collection earlier = Folder.read(folder, folder.resolve(".none"));
        List<Item> all = new ArrayList<>(items);
        Set<Path> known = items.stream().map(item -> item.file().toAbsolutePath().normalize()).collect(java.util.stream.Collectors.toSet());
        earlier.items().stream().filter(item -> !known.contains(item.file().toAbsolutePath().normalize())).forEach(item -> all.add(Item.earlier(item.file(), item.name())));
        List<Message> said = new ArrayList<>(remarks);
        said.addAll(earlier.remarks());
        return new Collection(all, said, absent, hidden, tellsFormer);
    }
}
