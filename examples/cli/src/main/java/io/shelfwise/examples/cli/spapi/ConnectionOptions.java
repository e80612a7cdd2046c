package io.shelfwise.examples.cli.spapi;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.vault.CredentialVault;
import io.shelfwise.core.vault.InMemoryCredentialVault;
import io.shelfwise.spapi.Region;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.limits.LimitPlans;
import io.shelfwise.spapi.limits.RateLimits;
import io.shelfwise.spapi.login.AmazonLogin;
import io.shelfwise.spapi.login.AmazonLoginBuilder;
import io.shelfwise.spapi.login.Application;
import io.shelfwise.spapi.login.CallerTokens;
import io.shelfwise.spapi.login.CredentialNames;
import io.shelfwise.spapi.login.TokenCache;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which commands reach the Selling Partner API, and the client that they make. */
public final class ConnectionOptions {

    /** Under which the command line keeps what is the seller's. */
    public static final SellerAccount SELLER = SellerAccount.of("command-line", "seller");

    @Option(names = "--region", paramLabel = "na|eu|fe", description = "region of the seller")
    private @Nullable String region;

    @Option(names = "--endpoint", paramLabel = "URL", description = "address of the operations, instead of --region's")
    private @Nullable URI endpoint;

    @Option(names = "--login-endpoint", paramLabel = "URL", description = "address of the login, instead of Amazon's")
    private @Nullable URI loginEndpoint;

    @Option(names = "--client-id", required = true, paramLabel = "ID", description = "the application's client id")
    @SuppressWarnings("NullAway.Init")
    private String clientId;

    @Option(
            names = "--client-secret-file",
            required = true,
            paramLabel = "F",
            description = "file that holds the client secret")
    @SuppressWarnings("NullAway.Init")
    private Path clientSecret;

    @Option(
            names = "--refresh-token-file",
            paramLabel = "F",
            description = "file that holds the seller's refresh token; not needed for grantless operations")
    private @Nullable Path refreshToken;

    @Option(names = "--application-id", paramLabel = "ID", description = "Amazon's id of the application")
    private @Nullable String applicationId;

    @Option(
            names = "--buyer-data",
            paramLabel = "PURPOSE",
            split = ",",
            description = "asks for buyer data, for shipping, tax-invoicing or tax-remittance; may be repeated")
    private List<String> purposes = List.of();

    @Option(names = "--limits", paramLabel = "FILE", description = "JSON with plans that replace the documented ones")
    private @Nullable Path limits;

    @Option(names = "--rate-factor", paramLabel = "F", description = "multiplies every rate (default: 1)")
    private double rateFactor = 1;

    /** A builder of a client for what the options say. */
    public SellingPartnerClient.Builder client() throws IOException {
        CallerTokens tokens = login().seller(SELLER, BuyerDataOption.of(purposes));
        LimitPlans plans = limits == null
                ? LimitPlans.bundled()
                : LimitPlans.bundled().readFile(OptionFile.existing("--limits", limits));
        return SellingPartnerClient.builder(tokens)
                .caller(tokens.caller())
                .baseUrl(address())
                .limits(RateLimits.inProcess(plans.times(rateFactor)));
    }

    private URI address() {
        if (endpoint == null && region == null) {
            throw new IllegalArgumentException("neither --region nor --endpoint is given; give the seller's region");
        }
        return endpoint == null ? Region.parse(String.valueOf(region)).endpoint() : endpoint;
    }

    private AmazonLogin login() {
        Application application =
                Application.of(applicationId == null ? clientId : applicationId, clientId, "command-line");
        CredentialVault vault = new InMemoryCredentialVault();
        vault.save(
                application.account(),
                CredentialNames.CLIENT_SECRET,
                OptionFile.secret("--client-secret-file", clientSecret));
        if (refreshToken != null) {
            vault.save(SELLER, CredentialNames.REFRESH_TOKEN, OptionFile.secret("--refresh-token-file", refreshToken));
        }
        AmazonLoginBuilder login =
                AmazonLogin.builder(application, vault).cache(TokenCache.inMemory(InstantSource.system()));
        return (loginEndpoint == null ? login : login.endpoint(loginEndpoint)).build();
    }
}
