package org.jiaohe.document;

import java.util.Arrays;
import java.util.List;

/**
 * The operands before one operator of a content stream (ISO 32000-1, 7.8.2). Numbers, which are nearly all of them, are
 * kept without an object each.
 */
final class Operands {
    /** A dictionary, a truth value or nothing: no operator that is read looks into them. */
    static final Object OTHER = new Object();
    private double[] numbers = new double[16];
    private Object[] objects = new Object[16];
    private final int most;
    private int size;

    /** @param most how many are kept; no operator of a page takes a thousand */
    Operands(int most) {
        this.most = most;
    }

    int size() {
        return size;
    }

    void clear() {
        Arrays.fill(objects, 0, size, null);
        size = 0;
    }

    void number(double value) {
        grow();
        numbers[size] = value;
        objects[size++] = null;
    }

    void object(Object value) {
        grow();
        objects[size++] = value;
    }

    private void grow() {
        if (size == most) {
            clear();
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            objects = Arrays.copyOf(objects, 2 * size);
        }
    }

    boolean isNumber(int at) {
        return at < size && objects[at] == null;
    }

    /** Whether the first operands are so many numbers. */
    boolean areNumbers(int count) {
        for (int i = 0; i < count; i++) {
            if (!isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    /** A number; 0 where there is none. */
    double number(int at) {
        return isNumber(at) ? numbers[at] : 0;
    }

    /** A name without its slash; empty where the operand is none. */
    String name(int at) {
        return at < size && objects[at] instanceof String name ? name : "";
    }

    /** The bytes of a string; none where the operand is no string. */
    byte[] string(int at) {
        return at < size && objects[at] instanceof byte[] bytes ? bytes : new byte[0];
    }

    boolean isString(int at) {
        return at < size && objects[at] instanceof byte[];
    }

    boolean isList(int at) {
        return at < size && objects[at] instanceof List;
    }

    /** The strings and numbers of an array; empty where the operand is none. */
    List<?> list(int at) {
        return at < size && objects[at] instanceof List<?> list ? list : List.of();
    }
}
