package org.jiaohe.facts;

import java.util.List;

/** All facts that the rules of one session see. */
public final class Facts {
    private static final List<FactProvider> PROVIDERS = List.of(new ReportFacts(), new PartFacts(), new TableFacts(), new ProactiveFacts(), new RequestFacts(), new DisputeFacts(), new ProseFacts(), new NarrativeFacts());

    private Facts() {
    }

    public static List<Object> of(Examination examination) {
        return PROVIDERS.stream().<Object>flatMap(provider -> provider.facts(examination)).toList();
    }
}
