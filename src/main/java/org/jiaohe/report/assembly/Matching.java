package org.jiaohe.report.assembly;

/** The best pairing of two sequences that keeps the order of both: printed rows or heads against statutory ones. */
final class Matching {
    private Matching() {
    }

    /** Gain of pairing printed {@code i} with statutory {@code j}; nothing is paired for zero or less. */
    interface Gain {
        double of(int i, int j);
    }

    /** For each printed element the statutory one it pairs with, or -1. */
    static int[] pair(int printed, int statutory, Gain gain) {
        double[][] gains = new double[printed][statutory];
        double[][] best = new double[printed + 1][statutory + 1];
        for (int i = printed - 1; i >= 0; i--) {
            for (int j = statutory - 1; j >= 0; j--) {
                gains[i][j] = gain.of(i, j);
                double both = gains[i][j] > 0 ? gains[i][j] + best[i + 1][j + 1] : -1;
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int[] pairs = new int[printed];
        java.util.Arrays.fill(pairs, -1);
        int i = 0;
        int j = 0;
        while (i < printed && j < statutory) {
            if (gains[i][j] > 0 && gains[i][j] + best[i + 1][j + 1] >= best[i][j] - 1e-9) {
                pairs[i++] = j++;
            } else if (best[i + 1][j] >= best[i][j] - 1e-9) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
