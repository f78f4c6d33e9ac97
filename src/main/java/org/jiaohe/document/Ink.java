package org.jiaohe.document;

/**
 * The lightness of the filling colour, 0 black to 1 white, from the operands alone: whether a character can be seen
 * needs no colour profile, and loading one costs more than reading the page.
 */
final class Ink {
    private Ink() {
    }

    /**
     * The lightness an operator {@code g rg k sc scn} sets.
     *
     * @param tint whether a single operand counts ink and not light
     */
    static double lightness(Operands operands, boolean tint) {
        double[] v = new double[4];
        int n = 0;
        for (int i = 0; i < operands.size(); i++) {
            if (operands.isNumber(i)) {
                if (n == v.length) {
                    return 0.5;
                }
                v[n++] = Math.max(0, Math.min(1, operands.number(i)));
            }
        }
        if (n == 1) {
            return tint ? 1 - v[0] : v[0];
        }
        if (n == 3) {
            return 0.3 * v[0] + 0.59 * v[1] + 0.11 * v[2];
        }
        return n == 4 ? (1 - v[3]) * (1 - 0.3 * v[0] - 0.59 * v[1] - 0.11 * v[2]) : 0.5;
    }
}
