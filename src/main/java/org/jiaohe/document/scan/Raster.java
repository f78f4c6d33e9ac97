package org.jiaohe.document.scan;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page's picture in shades of grey, 0 black to 255 white, row by row. */
final class Raster {
    /** Paper is where a point is about as light as its surroundings. */
    private static final double DARKER = 0.82;
    final int width;
    final int height;
    private final byte[] grey;

    private Raster(int width, int height, byte[] grey) {
        this.width = width;
        this.height = height;
        this.grey = grey;
    }

    static Raster of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] grey = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int rgb = row[x];
                grey[y * width + x] = (byte) ((((rgb >> 16) & 255) * 30 + ((rgb >> 8) & 255) * 59 + (rgb & 255) * 11) / 100);
            }
        }
        return new Raster(width, height, grey);
    }

    int at(int x, int y) {
        return grey[y * width + x] & 255;
    }

    /** Where the picture is darker than its surroundings, whatever the paper's tone. */
    boolean[] ink() {
        long[] sums = new long[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += at(x, y);
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        int reach = Math.max(8, width / 60);
        boolean[] ink = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - reach);
            int bottom = Math.min(height, y + reach + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                long sum = sums[bottom * (width + 1) + right] - sums[top * (width + 1) + right] - sums[bottom * (width + 1) + left] + sums[top * (width + 1) + left];
                double mean = (double) sum / ((bottom - top) * (right - left));
                int value = at(x, y);
                ink[y * width + x] = value < 60 || value < mean * DARKER && value < 200;
            }
        }
        return ink;
    }

    /** The angle in radians by which the lines of the picture fall to the right; 0 where none stands out. */
    double skew(boolean[] ink) {
        int step = Math.max(1, width / 600);
        int[] xs = new int[((width + step - 1) / step) * ((height + step - 1) / step)];
        int[] ys = new int[xs.length];
        int count = 0;
        for (int y = 0; y < height; y += step) {
            for (int x = 0; x < width; x += step) {
                if (ink[y * width + x]) {
                    xs[count] = x / step;
                    ys[count++] = y / step;
                }
            }
        }
        double best = 0;
        double most = score(xs, ys, count, 0);
        for (double span = 3; span > 0.02; span /= 4) {
            double middle = best;
            for (int i = -8; i <= 8; i++) {
                double angle = middle + Math.toRadians(span) * i / 8;
                double score = score(xs, ys, count, angle);
                if (score > most * 1.001) {
                    most = score;
                    best = angle;
                }
            }
        }
        return best;
    }

    /** How sharply the rows of ink stand apart when the picture is seen at an angle. */
    private double score(int[] xs, int[] ys, int count, double angle) {
        double slope = Math.tan(angle);
        int[] rows = new int[2 * (width + height)];
        for (int i = 0; i < count; i++) {
            rows[(int) Math.round(ys[i] - slope * xs[i]) + width]++;
        }
        double score = 0;
        for (int row : rows) {
            score += (double) row * row;
        }
        return score;
    }

    /** The picture turned about its middle so that lines falling by {@code angle} lie level. */
    Raster levelled(double angle) {
        byte[] out = new byte[grey.length];
        Arrays.fill(out, (byte) 255);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double cx = width / 2.0;
        double cy = height / 2.0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sx = cx + (x - cx) * cos - (y - cy) * sin;
                double sy = cy + (x - cx) * sin + (y - cy) * cos;
                int x0 = (int) Math.floor(sx);
                int y0 = (int) Math.floor(sy);
                if (x0 >= 0 && y0 >= 0 && x0 + 1 < width && y0 + 1 < height) {
                    double fx = sx - x0;
                    double fy = sy - y0;
                    double top = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
                    double bottom = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
                    out[y * width + x] = (byte) Math.round(top * (1 - fy) + bottom * fy);
                }
            }
        }
        return new Raster(width, height, out);
    }

    /** The picture set upright whose text lies so many quarter turns clockwise. */
    Raster upright(int turn) {
        if (turn == 0) {
            return this;
        }
        int w = turn == 2 ? width : height;
        int h = turn == 2 ? height : width;
        byte[] out = new byte[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int toX = turn == 1 ? y : turn == 2 ? width - 1 - x : height - 1 - y;
                int toY = turn == 1 ? width - 1 - x : turn == 2 ? height - 1 - y : x;
                out[toY * w + toX] = grey[y * width + x];
            }
        }
        return new Raster(w, h, out);
    }

    /** A part of the picture with white around it, its paper made white and its ink black. */
    Raster cut(int left, int top, int right, int bottom, int margin) {
        int w = right - left + 2 * margin;
        int h = bottom - top + 2 * margin;
        byte[] out = new byte[w * h];
        Arrays.fill(out, (byte) 255);
        int[] tones = new int[256];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                tones[at(x, y)]++;
            }
        }
        int count = (right - left) * (bottom - top);
        int black = tone(tones, count / 20);
        int white = Math.max(black + 30, tone(tones, count * 7 / 10));
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int stretched = 255 * (at(x, y) - black) / (white - black);
                out[(y - top + margin) * w + margin + x - left] = (byte) Math.max(0, Math.min(255, stretched));
            }
        }
        return new Raster(w, h, out);
    }

    /** The tone below which so many points are. */
    private static int tone(int[] tones, int points) {
        int seen = 0;
        int tone = 0;
        while (tone < 255 && seen + tones[tone] <= points) {
            seen += tones[tone++];
        }
        return tone;
    }

    /** The picture made smaller or larger, each point the mean of those it stands for. */
    Raster scaled(double factor) {
        int w = Math.max(1, (int) Math.round(width * factor));
        int h = Math.max(1, (int) Math.round(height * factor));
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int top = Math.min(height - 1, (int) (y / factor));
            int bottom = Math.max(top + 1, Math.min(height, (int) Math.ceil((y + 1) / factor)));
            for (int x = 0; x < w; x++) {
                int left = Math.min(width - 1, (int) (x / factor));
                int right = Math.max(left + 1, Math.min(width, (int) Math.ceil((x + 1) / factor)));
                int sum = 0;
                for (int sy = top; sy < bottom; sy++) {
                    for (int sx = left; sx < right; sx++) {
                        sum += at(sx, sy);
                    }
                }
                out[y * w + x] = (byte) (sum / ((bottom - top) * (right - left)));
            }
        }
        return new Raster(w, h, out);
    }

    /** A copy in which an area is white. */
    Raster without(Iterable<int[]> areas) {
        byte[] out = grey.clone();
        for (int[] area : areas) {
            int left = Math.max(0, Math.min(width, area[0]));
            int right = Math.max(left, Math.min(width, area[2]));
            for (int y = Math.max(0, area[1]); y < Math.min(height, area[3]); y++) {
                Arrays.fill(out, y * width + left, y * width + right, (byte) 255);
            }
        }
        return new Raster(width, height, out);
    }

    /** As a file in the portable grey map format. */
    byte[] file() {
        byte[] head = ("P5 " + width + " " + height + " 255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] out = Arrays.copyOf(head, head.length + grey.length);
        System.arraycopy(grey, 0, out, head.length, grey.length);
        return out;
    }
}
