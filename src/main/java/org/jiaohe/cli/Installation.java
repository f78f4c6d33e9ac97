package org.jiaohe.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the program lies: the folder above the jar that holds the rule files as people edit them. */
final class Installation {
    private Installation() {
    }

    /** The files of the national pack; none where only the jar was copied. */
    static Optional<Path> nationalPack() {
        Path at;
        try {
            at = Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        for (Path folder = at.getParent(); folder != null; folder = folder.getParent()) {
            Path pack = folder.resolve("rules").resolve("national");
            if (Files.isDirectory(pack)) {
                return Optional.of(pack);
            }
        }
        return Optional.empty();
    }
}
