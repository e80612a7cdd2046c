package io.shelfwise.examples.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table = new TextTable(List.of("NAME", "N"), List.of(-8, 4));

    @Test
    void setsTextLeftAndNumbersRight() {
        assertThat(table.header()).isEqualTo("NAME        N");
        assertThat(table.row(List.of("mug", "12"))).isEqualTo("mug        12");
    }

    @Test
    void cutsLongTextWithAnEllipsis() {
        assertThat(table.row(List.of("a long name", "1"))).isEqualTo("a long …    1");
    }

    @Test
    void countsWideLettersAsTwoCells() {
        String row = table.row(List.of("ティーポット", "1"));

        assertThat(row).isEqualTo("ティー…     1");
        assertThat(TextTable.cells(row)).isEqualTo(13);
    }

    @Test
    void keepsControlCharactersOffTheScreen() {
        assertThat(table.row(List.of("a\u001b[31m\nb", "1")))
                .doesNotContain("\u001b")
                .doesNotContain("\n");
    }
}
