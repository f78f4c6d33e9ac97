package org.jiaohe.facts;

import java.util.stream.Stream;

/** Makes one kind of facts from what a report is judged on. */
public interface FactProvider {
    Stream<?> facts(Examination examination);
}
