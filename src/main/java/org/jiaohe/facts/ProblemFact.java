package org.jiaohe.facts;

import org.jiaohe.text.Bilingual;

/**
 * What part five speaks of.
 *
 * @param empty        whether it says nothing at all, which S-10 reports
 * @param problems     whether any word of the text names a problem
 * @param improvements whether any word names an improvement
 */
public record ProblemFact(boolean empty, boolean problems, boolean improvements, Spot spot) {
    public Bilingual missing() {
        return !problems && !improvements ? new Bilingual("问题和改进措施", "problems and improvements")
                : problems ? new Bilingual("改进措施", "improvements") : new Bilingual("存在的问题", "problems");
    }
}
