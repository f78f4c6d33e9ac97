package org.jiaohe.output;

import java.util.Optional;

/** The program's version as the jar states it. */
public final class Version {
    private Version() {
    }

    public static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
