package org.jiaohe.facts;

/** Words that stand twice in a row: 可以通过可以通过门户网站查阅. Shorter ones may well do so, as in 法律规定规定的. */
final class Doubled {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 14;
    /** 信息公开信息公开指南: a menu's words that ran together. */
    private static final String MENU = "栏目指平专内制属渠方范工年电";

    private Doubled() {
    }

    static void in(Prose.Part part, Flaws flaws) {
        String text = part.squeezed().text();
        for (int at = 0; at + 2 * SHORTEST <= text.length(); at++) {
            int length = length(text, at);
            if (length > 0) {
                int end = at + 2 * length;
                String once = text.substring(at, at + length);
                String printed = part.printed(at, end);
                boolean menu = once.contains("公开") && end < text.length() && MENU.indexOf(text.charAt(end)) >= 0;
                // （一）主动公开 and the line below it, joined to one.
                boolean heading = at > 0 && "）)、".indexOf(text.charAt(at - 1)) >= 0;
                // A heading and the line below it may be told apart by a gap alone.
                if (!menu && !heading && printed.length() == 2 * length) {
                    flaws.add(Flaw.TYPO, printed, once, "", part.squeezedSpot(at, end));
                }
                at = end - 1;
            }
        }
    }

    /** How many characters from there stand again right behind; none is 0. */
    private static int length(String text, int at) {
        for (int length = SHORTEST; length <= LONGEST && at + 2 * length <= text.length(); length++) {
            if (text.charAt(at) == text.charAt(at + length) && text.regionMatches(at, text, at + length, length) && words(text, at, length)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether they are Chinese characters, and more than two of them differ, unlike 某某某某 and 年年月月. */
    private static boolean words(String text, int at, int length) {
        String one = text.substring(at, at + length);
        return one.codePoints().allMatch(Character::isIdeographic) && one.chars().distinct().count() > 2;
    }
}
