package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All facts that the rules of one session see. */
public final class Facts {
    private static final List<FactProvider> PROVIDERS = List.of(new ReportFacts(), new PartFacts(), new TableFacts(), new CellFacts(), new ProactiveFacts(), new RequestFacts(), new DisputeFacts(), new ProseFacts(), new NarrativeFacts());

    private Facts() {
    }

    /** @param asked whether the rules in use name facts of a class */
    public static List<Object> of(Examination examination, Predicate<Class<?>> asked) {
        List<Object> facts = new ArrayList<>();
        for (FactProvider provider : PROVIDERS) {
            if (provider.wanted(asked)) {
                provider.facts(examination).forEach(facts::add);
            }
        }
        return facts;
    }
}
