package org.jiaohe.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiaohe.text.Pattern;

/**
 * The word lists behind the text rules: misspellings, terms, fixed phrases, law names, holidays … Each is a tab separated
 * UTF-8 file whose lines starting with {@code #} are comments; the first one says what the columns mean. An office adds
 * lines of its own in a folder of files of the same names.
 */
public final class Lexicons {
    /** The lists as shipped. */
    public static final Lexicons NATIONAL = new Lexicons(List.of());

    private final List<Path> additions;
    private final Map<String, Object> prepared = new ConcurrentHashMap<>();

    private Lexicons(List<Path> additions) {
        this.additions = List.copyOf(additions);
    }

    /** These lists with the lines of an office's own files added. */
    public Lexicons with(Path folder) {
        List<Path> more = new ArrayList<>(additions);
        more.add(folder);
        return new Lexicons(more);
    }

    /** The lines of a list, cut at tabs, trimmed; missing columns at the end read as empty up to {@code columns}. */
    public List<List<String>> rows(String name, int columns) {
        return prepared(name + "/" + columns, lists -> lists.load(name, columns));
    }

    /** The words of a list as shipped that has one line for each of its kinds: {@code kind}, then its words with blanks between. */
    static Words words(String name) {
        return new Words(NATIONAL.rows(name, 2).stream().collect(Collectors.toMap(row -> row.get(0), row -> List.of(row.get(1).split(" ")))));
    }

    /** Words by their kind. */
    record Words(Map<String, List<String>> kinds) {
        /** An expression for any word of a kind, the longer one where two begin at the same place. */
        String any(String kind) {
            return kinds.get(kind).stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        }
    }

    private List<List<String>> load(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Lexicons.class.getResourceAsStream(name + ".tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + name);
            }
            read(new String(in.readAllBytes(), StandardCharsets.UTF_8), columns, rows);
            for (Path folder : additions) {
                Path file = folder.resolve(name + ".tsv");
                if (Files.isRegularFile(file)) {
                    read(Files.readString(file), columns, rows);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** What {@code make} builds from these lists, built once. */
    @SuppressWarnings("unchecked")
    <T> T prepared(String name, Function<Lexicons, T> make) {
        Object known = prepared.get(name);
        if (known == null) {
            known = make.apply(this);
            prepared.put(name, known);
        }
        return (T) known;
    }

    private static void read(String text, int columns, List<List<String>> rows) {
        for (String line : text.split("\r?\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = Arrays.copyOf(line.split("\t", -1), columns);
                rows.add(Arrays.stream(cells).map(cell -> cell == null ? "" : cell.strip()).toList());
            }
        }
    }
}
