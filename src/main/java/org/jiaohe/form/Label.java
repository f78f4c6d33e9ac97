package org.jiaohe.form;

import java.util.List;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Normal;

/** A statutory label: its words in the format document, an English rendering, and the other wordings offices are known to print. */
public record Label(Bilingual text, List<String> aliases) {
    /** Whether a printed label says the same, white space and punctuation aside. */
    public boolean says(String printed) {
        String bare = Normal.bare(printed);
        return bare.equals(Normal.bare(text.zh())) || aliases.stream().anyMatch(alias -> bare.equals(Normal.bare(alias)));
    }
}
