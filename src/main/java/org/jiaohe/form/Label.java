package org.jiaohe.form;

import java.util.List;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Normal;

/** A statutory label: its words in the format document, an English rendering, and the other wordings offices are known to print. */
public record Label(Bilingual text, List<String> aliases) {
    /** Whether a printed label says the same, white space, punctuation and a number in front aside. */
    public boolean says(String printed) {
        String words = words(printed);
        return words.equals(words(text.zh())) || aliases.stream().anyMatch(alias -> words.equals(words(alias)));
    }

    private static String words(String label) {
        String bare = Normal.bare(label);
        int from = 0;
        while (from < bare.length() && bare.charAt(from) >= '0' && bare.charAt(from) <= '9') {
            from++;
        }
        return bare.substring(from);
    }
}
