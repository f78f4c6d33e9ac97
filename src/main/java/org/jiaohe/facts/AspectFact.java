package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Bilingual;

/**
 * Which of the five aspects part one covers (国办公开办函〔2021〕30号).
 *
 * @param missing names of the aspects that neither a subheading nor the text mentions
 */
public record AspectFact(List<Bilingual> missing, Spot spot) {
}
