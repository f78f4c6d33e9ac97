package org.jiaohe.document.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RasterTest {
    @Test
    void aPictureThatIsInkAllOverHasNoSlant() {
        // Neither side is a multiple of the step at which points are looked at.
        Raster raster = Raster.of(new BufferedImage(1_201, 1_201, BufferedImage.TYPE_BYTE_GRAY));
        boolean[] ink = new boolean[raster.width * raster.height];
        Arrays.fill(ink, true);
        assertEquals(0, raster.skew(ink), 0.05);
    }
}
