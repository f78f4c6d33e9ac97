package org.jiaohe.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where an archive is: a file of its own, or a PostgreSQL database that several offices share. */
sealed interface Address {
    /** An SQLite file. */
    record InFile(Path file) implements Address {
        @Override
        public String shown() {
            return file.toString();
        }
    }

    /** @param url JDBC URL without user and password; these may stand in the user's {@code .pgpass} too */
    record OnServer(String url, Optional<String> user, Optional<String> password) implements Address {
        @Override
        public String shown() {
            return url.substring("jdbc:".length()).replaceFirst("\\?.*$", "");
        }
    }

    /** Text that is no address of either kind. */
    record Unusable(String shown) implements Address {
    }

    /** How messages name it; never with a password. */
    String shown();

    static Address of(String text) {
        String plain = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
        if (!plain.startsWith("postgresql:") && !plain.startsWith("postgres:")) {
            try {
                return plain.equals(text) && !text.isBlank() && !text.matches("[a-z]{2,}://.*") ? new InFile(Path.of(text)) : new Unusable(masked(text));
            } catch (InvalidPathException e) {
                return new Unusable(text);
            }
        }
        try {
            URI uri = new URI(plain);
            if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
                return new Unusable(masked(text));
            }
            String[] login = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
            String url = "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            return new OnServer(url, login.length > 0 ? Optional.of(login[0]) : Optional.empty(), login.length > 1 ? Optional.of(login[1]) : Optional.empty());
        } catch (URISyntaxException e) {
            return new Unusable(masked(text));
        }
    }

    private static String masked(String text) {
        return text.replaceFirst("//[^@/]*@", "//").replaceFirst("\\?.*$", "");
    }
}
