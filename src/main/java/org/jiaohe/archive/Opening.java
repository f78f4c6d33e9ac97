package org.jiaohe.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jiaohe.text.Message;

/** Opens an archive, makes a new one where that is wanted, and says what is wrong with one that cannot be used: before any work. */
final class Opening {
    private static final int VERSION = 1;
    /** First bytes of every SQLite file. */
    private static final String MAGIC = "SQLite format 3\0";

    private Opening() {
    }

    /** What opening came to. */
    sealed interface Result {
        record Opened(Database database, boolean made) implements Result {
        }

        record Wrong(Message why) implements Result {
        }
    }

    static Result open(String text, boolean make) {
        Address address = Address.of(text);
        if (address instanceof Address.Unusable) {
            return wrong("archive.address", address, "");
        }
        if (address instanceof Address.InFile file) {
            String fault = fault(file.file(), make);
            if (!fault.isEmpty()) {
                return wrong(fault, address, "");
            }
        }
        Database database = null;
        try {
            database = address instanceof Address.InFile file ? Database.open(file) : Database.open((Address.OnServer) address);
            String fault = database.isServer() ? "" : damage(database);
            int version = fault.isEmpty() ? version(database) : 0;
            fault = !fault.isEmpty() ? fault : version > VERSION ? "archive.newer" : version < 0 ? "archive.foreign" : version == 0 && !make ? "archive.none" : "";
            if (!fault.isEmpty()) {
                database.close();
                return wrong(fault, address, "");
            }
            boolean made = version == 0 && make(database);
            if (make && !made && !tables(database).containsAll(List.of(Lineage.TABLE, Absences.TABLE))) {
                addTables(database);
            }
            return new Result.Opened(database, made);
        } catch (SQLException | IOException | LinkageError e) {
            if (database != null) {
                database.close();
            }
            return wrong(key(e), address, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Result wrong(String key, Address address, String detail) {
        return new Result.Wrong(Message.of(key, "archive", address.shown(), "detail", detail));
    }

    private static String fault(Path file, boolean make) {
        if (!Files.exists(file)) {
            Path folder = file.toAbsolutePath().getParent();
            return !make ? "archive.none" : folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder) ? "archive.folder" : "";
        }
        if (!Files.isRegularFile(file)) {
            return "archive.noFile";
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MAGIC.length());
            boolean none = head.length == 0;
            return none && !make ? "archive.none" : !none && !new String(head, StandardCharsets.ISO_8859_1).equals(MAGIC) ? "archive.corrupt" : make && !Files.isWritable(file) ? "archive.readOnly" : "";
        } catch (IOException e) {
            return "archive.unreadable";
        }
    }

    private static String damage(Database database) throws SQLException {
        return database.first("PRAGMA quick_check(1)", row -> row.getString(1)).filter("ok"::equals).isPresent() ? "" : "archive.corrupt";
    }

    /** 0 for a database without tables, -1 for somebody else's. On a server others may have theirs beside ours. */
    private static int version(Database database) throws SQLException {
        List<String> names = tables(database);
        if (names.contains("jiaohe_archive")) {
            return database.first("SELECT version FROM jiaohe_archive", row -> row.getInt(1)).orElse(-1);
        }
        return names.isEmpty() || database.isServer() ? 0 : -1;
    }

    static List<String> tables(Database database) throws SQLException {
        String tables = database.isServer() ? "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()" : "SELECT name FROM sqlite_master WHERE type = 'table'";
        return database.query(tables, row -> row.getString(1));
    }

    /** Whether it was made by this call: two first runs at once make one archive. */
    private static boolean make(Database database) throws SQLException, IOException {
        String script;
        try (InputStream in = Opening.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks schema.sql");
            }
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("%BYTES%", database.isServer() ? "BYTEA" : "BLOB");
        }
        return database.inTransaction(() -> {
            if (version(database) != 0) {
                return false;
            }
            for (String statement : script.split(";\\s*")) {
                database.update(statement);
            }
            database.update(Lineage.CREATE);
            database.update(Absences.CREATE);
            return true;
        });
    }

    /** Adds the tables that an archive of an earlier version of the program lacks; such a program goes on with them there. */
    private static void addTables(Database database) throws SQLException {
        database.inTransaction(() -> database.update(Lineage.CREATE) + database.update(Absences.CREATE));
    }

    private static String key(Throwable fault) {
        if (fault instanceof LinkageError) {
            return "archive.driver";
        }
        String text = String.valueOf(fault.getMessage());
        return text.contains("SQLITE_CORRUPT") || text.contains("SQLITE_NOTADB") ? "archive.corrupt" : text.contains("SQLITE_BUSY") ? "archive.busy" : "archive.unreadable";
    }
}
