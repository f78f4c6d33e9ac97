package org.jiaohe.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jiaohe.text.Lang;

/** Where the program starts: sets up output in UTF-8 whatever the locale says, and hands over to the command line. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        // Fonts that a PDF does not embed make PDFBox list the system's fonts; nothing here needs a screen.
        System.setProperty("java.awt.headless", "true");
        Outlet out = new Outlet(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new CommandLineInterface(out, err, lang(args)).run(args);
        out.flush();
        System.exit(code);
    }

    /** The language must be known before the options are read, since help and usage errors speak it too. */
    static Lang lang(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--lang=en") || args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en")) {
                return Lang.EN;
            }
        }
        return Lang.ZH;
    }
}
