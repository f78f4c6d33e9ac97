package org.jiaohe.report;

import java.util.Optional;
import org.jiaohe.text.Message;

/** What reading came to for one statutory table: it was read, the report has none, or it could not be read. */
public sealed interface TableReading {
    /** The table was read; single cells may still be unsure. */
    record Read(Table table) implements TableReading {
    }

    /** The whole report was read and has no such table. */
    record Absent() implements TableReading {
    }

    /** The table may be there, but could not be read: a picture, a damaged page. */
    record Unreadable(Message why, Source source) implements TableReading {
    }

    default Optional<Table> asTable() {
        return this instanceof Read read ? Optional.of(read.table()) : Optional.empty();
    }
}
