package io.shelfwise.examples.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * The page's content security policy: no network at all, and no script but those written into the page, each named by
 * its hash. Styles may be inline, since charts set them.
 */
final class ContentPolicy {

    private ContentPolicy() {}

    static String allowing(String... scripts) {
        String hashes = Arrays.stream(scripts).map(ContentPolicy::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + hashes
                + "; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256; run one that keeps to the platform's rules", e);
        }
    }
}
