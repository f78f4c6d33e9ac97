package org.jiaohe.facts;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes one kind of facts from what a report is judged on. */
public interface FactProvider {
    Stream<?> facts(Examination examination);

    /** Whether some rule asks for what it makes; facts that come in hundreds say so, the others are always made. */
    default boolean wanted(Predicate<Class<?>> asked) {
        return true;
    }
}
