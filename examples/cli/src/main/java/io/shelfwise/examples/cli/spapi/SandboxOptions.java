package io.shelfwise.examples.cli.spapi;

import io.shelfwise.examples.cli.shell.OutputFolder;
import io.shelfwise.testkit.spapi.FakeCredentials;
import io.shelfwise.testkit.spapi.FakeSellingPartnerApi;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to call a sandbox, as options of the other commands. */
final class SandboxOptions {

    private SandboxOptions() {}

    /** Options and values; without a folder the secrets themselves. */
    static Map<String, String> of(FakeSellingPartnerApi api, @Nullable OutputFolder folder) {
        FakeCredentials credentials = api.credentials();
        Map<String, String> options = new LinkedHashMap<>();
        options.put("--endpoint", api.endpoint().toString());
        options.put("--login-endpoint", api.loginEndpoint().toString());
        options.put("--client-id", credentials.clientId());
        options.put("--application-id", credentials.applicationId());
        add(options, folder, "client-secret", credentials.clientSecret());
        add(options, folder, "refresh-token", credentials.refreshToken());
        options.put("seller-id", credentials.sellerId());
        return options;
    }

    private static void add(Map<String, String> options, @Nullable OutputFolder folder, String name, String value) {
        if (folder == null) {
            options.put(name, value);
        } else {
            options.put(
                    "--" + name + "-file",
                    folder.write(name, file -> Files.writeString(file, value)).toString());
        }
    }
}
