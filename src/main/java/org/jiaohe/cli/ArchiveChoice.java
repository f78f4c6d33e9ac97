package org.jiaohe.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jiaohe.archive.Archive;
import org.jiaohe.text.Message;
import picocli.CommandLine.Option;

/** The archive that a command works on, opened for it and closed after it. */
final class ArchiveChoice {
    @Option(names = "--archive", required = true, paramLabel = "FILE|URL", descriptionKey = "audit.archive")
    private String address;

    /** Something done with an archive; gives the exit code. */
    interface Use {
        int with(Archive archive) throws IOException;
    }

    /** Something done with one unit's reports; gives the exit code. */
    interface UseOfUnit {
        int with(Archive archive, String unit) throws IOException;
    }

    /** The same for the one unit that a person means by a name. */
    int use(Console console, String name, UseOfUnit use) {
        return use(console, archive -> {
            Optional<String> unit = unit(console, archive, name);
            return unit.isEmpty() ? Exit.USAGE : use.with(archive, unit.get());
        });
    }

    int use(Console console, Use use) {
        Archive.Result opened = Archive.open(address, false);
        if (opened instanceof Archive.Result.Wrong wrong) {
            console.complain(wrong.why());
            return Exit.USAGE;
        }
        try (Archive archive = ((Archive.Result.Opened) opened).archive()) {
            return use.with(archive);
        } catch (IOException e) {
            console.complain(Message.of("archive.unreadable", "archive", Archive.shown(address), "detail", String.valueOf(e.getMessage())));
            return Exit.UNREADABLE;
        }
    }

    /** The one unit that a person means; says so where it is none or several. */
    Optional<String> unit(Console console, Archive archive, String name) {
        List<String> meant = archive.meant(name);
        if (meant.size() != 1) {
            console.complain(meant.isEmpty() ? Message.of("archive.noUnit", "unit", name) : Message.of("archive.units", "unit", name, "units", meant));
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
