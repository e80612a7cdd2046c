package io.shelfwise.examples.cli.spapi;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.shelfwise.core.vault.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;

/** Files that options name. */
final class OptionFile {

    private OptionFile() {}

    /** The text of a file, without white space around it. */
    static Secret secret(String option, Path file) {
        String text;
        try {
            text = Files.readString(existing(option, file)).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(option + " '" + file + "' cannot be read; give a text file", e);
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException(option + " '" + file + "' is empty; put the secret there");
        }
        return Secret.of(text);
    }

    /** A text that is JSON; its name may be {@code -} for standard input. */
    static String json(String option, String name) throws IOException {
        String text;
        try (BufferedSource source = open(option, name)) {
            text = source.readUtf8();
        }
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
            json.skipValue();
            if (json.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new JsonDataException("more after its end");
            }
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException(
                    option + " '" + name + "' is no JSON (" + e.getMessage() + "); give one value", e);
        }
        return text;
    }

    /** What a JSON reader complains of, without its advice to programmers. */
    static String words(Exception complaint) {
        return String.valueOf(complaint.getMessage())
                .replace("Use JsonReader.setLenient(true) to accept malformed JSON", "malformed JSON");
    }

    /** Opens a file, or standard input for {@code -}. */
    static BufferedSource open(String option, String name) throws IOException {
        return Okio.buffer(name.equals("-") ? Okio.source(System.in) : Okio.source(existing(option, Path.of(name))));
    }

    /**
     * The file itself.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Path existing(String option, Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException(option + " '" + file + "' is no file that can be read; give one");
        }
        return file;
    }
}
