package org.jiaohe.audit;

import java.nio.file.Path;
import java.util.Optional;
import org.jiaohe.facts.Meta;

/**
 * One file of a collection with what the collection's list says about it.
 *
 * @param name     path as the office knows it, with forward slashes: below the folder, or as the list names it
 * @param meta     what the list says; nothing where there is none
 * @param parent   unit that it reports to, where the list says so
 * @param previous last year's report, where the list names one
 * @param row      line of the list, 0 where there is none
 * @param earlier  whether it only serves as last year's report of another and is not judged itself
 */
public record Item(Path file, String name, Meta meta, Optional<String> parent, Optional<Path> previous, int row, boolean earlier) {
    static Item of(Path file, String name) {
        return new Item(file, name, Meta.NONE, Optional.empty(), Optional.empty(), 0, false);
    }

    static Item earlier(Path file, String name) {
        return new Item(file, name, Meta.NONE, Optional.empty(), Optional.empty(), 0, true);
    }
}
