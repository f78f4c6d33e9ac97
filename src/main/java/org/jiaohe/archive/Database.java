package org.jiaohe.archive;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;

/** One connection to an archive, and what differs between the two kinds. Not safe for several threads. */
final class Database implements Closeable {
    /** Another run holds the lock while it writes a hundred reports, which takes a second; a stuck disk must still end in a message. */
    private static final int PATIENCE_MILLIS = 120_000;
    /** Names the lock that writers of one PostgreSQL database take in turn. */
    private static final long LOCK = 711_2019L;
    private static final int CONNECT_SECONDS = 15;

    private final Connection connection;
    private final boolean server;

    private Database(Connection connection, boolean server) {
        this.connection = connection;
        this.server = server;
    }

    interface Work<T> {
        T run() throws SQLException;
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Database open(Address.InFile address) throws SQLException {
        SQLiteConfig how = new SQLiteConfig();
        how.setBusyTimeout(PATIENCE_MILLIS);
        how.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        how.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        how.enforceForeignKeys(true);
        return new Database(how.createConnection("jdbc:sqlite:" + address.file().toAbsolutePath()), false);
    }

    static Database open(Address.OnServer address) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url());
        source.setApplicationName("jiaohe");
        source.setConnectTimeout(CONNECT_SECONDS);
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        return new Database(source.getConnection(), true);
    }

    boolean isServer() {
        return server;
    }

    /** Whole or not at all, and never at the same time as another writer. */
    <T> T inTransaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (server) {
                query("SELECT pg_advisory_xact_lock(" + LOCK + ")", row -> 0);
            }
            T result = work.run();
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    /** Where the disk is full the transaction is gone already, and saying so must not hide why. */
    private void rollBack(Exception why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** The same statement for each of the rows. */
    void each(String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
        }
        return all;
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) throws SQLException {
        return query(sql, reader, values).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else if (values[i] instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else {
                statement.setString(i + 1, clean(String.valueOf(values[i])));
            }
        }
    }

    /** PostgreSQL takes neither the character 0 nor half a surrogate pair, and a damaged file may hold both. */
    private static String clean(String text) {
        return text.indexOf('\0') < 0 && text.chars().noneMatch(c -> Character.isSurrogate((char) c)) ? text
                : new String(text.replace("\0", "").getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // Everything that was to be kept has been committed.
        }
    }
}
