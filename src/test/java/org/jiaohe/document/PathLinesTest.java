package org.jiaohe.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Grounds that text stands on: heads in white on a dark ground with round corners were once read as unseen. */
class PathLinesTest {
    private static final Area PAGE = new Area(0, 0, 595, 842);

    private static PathLines rounded(double width, double height, double radius) {
        PathLines path = new PathLines();
        path.move(radius, 0);
        path.line(width - radius, 0);
        path.curve(width, radius);
        path.line(width, height - radius);
        path.curve(width - radius, height);
        path.line(radius, height);
        path.curve(0, height - radius);
        path.line(0, radius);
        path.curve(radius, 0);
        return path;
    }

    @Test
    void aRectangleWithRoundCornersIsAGround() {
        assertEquals(List.of(new Area(0, 0, 100, 20)), rounded(100, 20, 4).filled(PAGE, new ArrayList<>()));
        assertFalse(rounded(100, 20, 4).rough(), "as a clip it hides nothing but corners");
    }

    @Test
    void aDiscIsNone() {
        assertEquals(List.of(), rounded(20, 20, 10).filled(PAGE, new ArrayList<>()));
        assertTrue(rounded(20, 20, 10).rough());
    }
}
