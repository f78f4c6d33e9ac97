package org.jiaohe.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnpackingTest {
    /** Programs that rewrite files leave it so; the whole file was once doubted for it. */
    @Test
    void aStreamWithoutContentIsSound() throws IOException {
        try (Unpacking unpacking = new Unpacking(Limits.DEFAULT)) {
            assertEquals(0, unpacking.check(List.of("FlateDecode"), new byte[0], 0, 0, true).length);
        }
    }

    @Test
    void oneThatIsCutShortIsNot() {
        try (Unpacking unpacking = new Unpacking(Limits.DEFAULT)) {
            assertThrows(IOException.class, () -> unpacking.check(List.of("FlateDecode"), new byte[] {0x78}, 0, 1, true));
        }
    }
}
