package io.shelfwise.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final String TEXT = "Atzr|planted-refresh-token";

    @Test
    void itNeverPrintsItself() {
        Secret secret = Secret.of(TEXT);

        assertThat(secret).hasToString("Secret[hidden]");
        assertThat(Optional.of(secret).toString()).doesNotContain("planted");
        assertThat(secret.hashCode()).isEqualTo(Secret.of("other").hashCode());
    }

    @Test
    void itCannotBeSerialized() throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatThrownBy(() -> out.writeObject(Secret.of(TEXT))).isInstanceOf(NotSerializableException.class);
        }
    }

    @Test
    void itIsReadOnlyByLending() {
        char[][] kept = new char[1][];

        String read = Secret.of(TEXT).use(text -> {
            kept[0] = text;
            return new String(text);
        });

        assertThat(read).isEqualTo(TEXT);
        assertThat(kept[0]).containsOnly('\0');
    }

    @Test
    void theLentCopyIsOverwrittenEvenIfTheReaderFails() {
        char[][] kept = new char[1][];

        assertThatThrownBy(() -> Secret.of(TEXT).use(text -> {
                    kept[0] = text;
                    throw new IllegalStateException("reader failed");
                }))
                .hasMessage("reader failed");
        assertThat(kept[0]).containsOnly('\0');
    }

    @Test
    void itDoesNotChangeWithTheArrayItWasMadeOf() {
        char[] text = TEXT.toCharArray();
        Secret secret = Secret.of(text);
        text[0] = 'x';

        assertThat(secret).isEqualTo(Secret.of(TEXT));
    }

    @Test
    void secretsAreEqualOnlyIfAllCharactersAre() {
        assertThat(Secret.of("abab")).isNotEqualTo(Secret.of("ab")).isNotEqualTo(Secret.of("abac"));
        assertThat(Secret.of("ab")).isNotEqualTo(Secret.of("abab"));
    }

    @Test
    void anEmptyTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.of(""))
                .withMessage("text is empty; give at least one character");
    }
}
