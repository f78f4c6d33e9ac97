package org.jiaohe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jiaohe.cli.CommandLineInterface;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --picture}: what was read, drawn over the pages. */
class ExtractPictureTest {
    private static final int READ = 0xff1b7f3b;
    private static final int LEGEND = 34;

    @TempDir
    private Path folder;

    private static int run(String... args) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new CommandLineInterface(nowhere, nowhere, Lang.ZH).run(args);
    }

    @Test
    void everyPageIsDrawnAndPagesWithTablesShowTheirCells() throws IOException {
        assertEquals(0, run("extract", "fixtures/guangzhou-science-2020.libreoffice.pdf", "--picture", folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("page-1.png", "page-2.png", "page-3.png", "page-4.png", "page-5.png"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertFalse(shows(1), "the first page has no table");
        assertTrue(shows(4), "the fourth page is a table");
    }

    @Test
    void onlyPagesCanBeDrawn() throws IOException {
        assertEquals(2, run("extract", "fixtures/guangzhou-science-2020.report.json", "--picture", folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    private boolean shows(int page) throws IOException {
        BufferedImage picture = ImageIO.read(folder.resolve("page-" + page + ".png").toFile());
        for (int y = LEGEND; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) == READ) {
                    return true;
                }
            }
        }
        return false;
    }
}
