package io.shelfwise.costing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IdsTest {

    private static final int BLOCK = 1 << 20;

    private final Ids ids = new Ids();

    @Test
    void everyTextKeepsItsNumberOverManyBlocks() {
        int texts = 3000;
        for (int i = 0; i < texts; i++) {
            assertThat(ids.intern(text(i))).isEqualTo(i);
        }
        for (int i = 0; i < texts; i++) {
            assertThat(ids.intern(text(i))).isEqualTo(i);
            assertThat(ids.text(i)).isEqualTo(text(i));
        }
        assertThat(ids.size()).isEqualTo(texts);
        assertThat(ids.find("never given")).isEqualTo(-1);
    }

    @Test
    void textsOfNoLengthOfABlockAndOfMoreAreKept() {
        String block = "b".repeat(BLOCK);
        String more = "m".repeat(BLOCK + 7);

        assertThat(ids.intern("")).isZero();
        assertThat(ids.intern(block)).isEqualTo(1);
        assertThat(ids.intern("é")).isEqualTo(2);
        assertThat(ids.intern(more)).isEqualTo(3);
        assertThat(ids.intern("last")).isEqualTo(4);

        assertThat(ids.text(0)).isEmpty();
        assertThat(ids.text(1)).isEqualTo(block);
        assertThat(ids.text(2)).isEqualTo("é");
        assertThat(ids.text(3)).isEqualTo(more);
        assertThat(ids.find("last")).isEqualTo(4);
        assertThat(ids.find("")).isZero();
    }

    @Test
    void textsAreComparedByTheirCodePoints() {
        int a = ids.intern("a");
        int ab = ids.intern("ab");
        int umlaut = ids.intern("ü");

        assertThat(ids.compare(a, ab)).isNegative();
        assertThat(ids.compare(umlaut, ab)).isPositive();
        assertThat(ids.compare(ab, ab)).isZero();
    }

    @Test
    void aTextBeyondSixteenMegabytesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ids.intern("x".repeat(1 << 24)))
                .withMessageContaining("16777216")
                .withMessageContaining("at most 16777215");
    }

    /** Some kilobyte long, so that thousands run over many blocks. */
    private static String text(int number) {
        return "event-" + number + "-" + "x".repeat(900 + number % 300);
    }
}
