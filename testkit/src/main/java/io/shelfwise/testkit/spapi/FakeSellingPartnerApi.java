package io.shelfwise.testkit.spapi;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.catalogue.Limit;
import io.shelfwise.testkit.internal.reports.ReportContents;
import io.shelfwise.testkit.internal.reports.ReportOrder;
import io.shelfwise.testkit.spapi.counts.CallCounts;
import io.shelfwise.testkit.spapi.faults.Faults;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Selling Partner API of your own, on a free port of this machine: login, token buckets with the rates that Amazon
 * documents, restricted tokens, pages, reports, feeds and Data Kiosk queries that take their time, made-up sellers whose
 * books agree, and {@linkplain #faults() faults} on demand. All 370 operations are there; those that need no behaviour of
 * their own answer an example in the shape of their type.
 *
 * <p>In a JUnit test one line starts it, and it ends with the class:
 * {@code @RegisterExtension static final FakeSellingPartnerApi api = FakeSellingPartnerApi.start();}
 *
 * <p>What it answers is the same for the same seed, clock and order of calls. Thread-safe. Shows what the facts of the
 * catalogue and Amazon's pages say as of 2026-08; the live service was not at hand.
 */
public final class FakeSellingPartnerApi implements AutoCloseable, AfterAllCallback {

    private final FakeServer server;

    private FakeSellingPartnerApi(FakeSettings settings) {
        this.server = new FakeServer(settings);
    }

    /** Starts one with one application and one seller. */
    public static FakeSellingPartnerApi start() {
        return builder().start();
    }

    /** Starts one with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** The address of all operations. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** The address of Login with Amazon. */
    public URI loginEndpoint() {
        return endpoint().resolve("/auth/o2/token");
    }

    /** How the first application logs in for the first seller. */
    public FakeCredentials credentials() {
        return credentials(0, 0);
    }

    /**
     * How an application logs in for a seller.
     *
     * @param application from 0
     * @param seller from 0
     */
    public FakeCredentials credentials(int application, int seller) {
        return server.credentials(application, seller);
    }

    /** The first seller: what its orders, stock, account and reports tell. */
    public SellerWorld seller() {
        return seller(0);
    }

    /**
     * A seller.
     *
     * @param seller from 0
     */
    public SellerWorld seller(int seller) {
        return server.seller(seller);
    }

    /**
     * What a whole report of the first seller holds, to compare with what a client read.
     *
     * @param type of report
     * @param from first moment of its data
     * @param to first moment after its data
     */
    public String reportText(String type, Instant from, Instant to) {
        return ReportContents.of(seller(), new ReportOrder(type, from, to, Map.of()))
                .text();
    }

    /** A code as the consent page gives it, to be exchanged within five minutes. */
    public String authorizationCode(int application, int seller) {
        return server.authorizationCode(application, seller);
    }

    /** A seller revokes the access of an application. */
    public void revoke(int application, int seller) {
        server.revoke(application, seller);
    }

    /** All access tokens given so far expire now. */
    public void expireAccessTokens() {
        server.expireAccessTokens();
    }

    /** What goes wrong. */
    public Faults faults() {
        return server.faults();
    }

    /** What notifications it sends, and where. */
    public FakeNotifications notifications() {
        return server.notifications();
    }

    /** What was asked. */
    public CallCounts counts() {
        return server.counts();
    }

    /** Empties every bucket, as if the callers had used them up before a restart. */
    public void drainBuckets() {
        server.limits().drain();
    }

    /**
     * Gives an operation another usage plan, from full buckets. The rate factor applies to it too.
     *
     * @param operation name of an operation
     */
    public void limit(String operation, Limit limit) {
        server.limits().plan(operation, limit);
    }

    /** Ends it, with all connections and threads. */
    @Override
    public void close() {
        server.close();
    }

    /** Ends it after the tests of a class. */
    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** Settings of a fake. Each has a default. */
    public static final class Builder {

        private static final int MOST = 1000;

        private int port;
        private long seed = 1;
        private Clock clock = Clock.systemUTC();
        private BigDecimal rateFactor = BigDecimal.ONE;
        private int applications = 1;
        private int sellers = 1;
        private Marketplace marketplace = Marketplace.US;
        private int products = 12;
        private int days = 90;
        private Duration accessTokenLife = Duration.ofHours(1);
        private Duration pageTokenLife = Duration.ofHours(24);
        private Duration processingTime = Duration.ofMillis(300);
        private Duration urlLife = Duration.ofMinutes(5);
        private Duration slowPause = Duration.ofMillis(100);

        private Builder() {}

        /** The port, or 0 for a free one, which is the default. */
        public Builder port(int value) {
            port = value;
            return this;
        }

        /** From what everything made up is drawn. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /** The clock of tokens, buckets, jobs and URLs; {@link ManualClock} makes it stand. */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /** Multiplies the rate of every bucket, so that slow operations can be tried in minutes. */
        public Builder rateFactor(double value) {
            rateFactor = BigDecimal.valueOf(value);
            return this;
        }

        /** How many applications there are. */
        public Builder applications(int value) {
            applications = value;
            return this;
        }

        /** How many sellers there are; each consented to every application. */
        public Builder sellers(int value) {
            sellers = value;
            return this;
        }

        /** Where the sellers sell. */
        public Builder marketplace(Marketplace value) {
            marketplace = value;
            return this;
        }

        /** How many products each seller has. */
        public Builder products(int value) {
            products = value;
            return this;
        }

        /** How many days of history each seller has, up to the day on which the fake starts. */
        public Builder days(int value) {
            days = value;
            return this;
        }

        /** How long access tokens live. */
        public Builder accessTokenLife(Duration value) {
            accessTokenLife = value;
            return this;
        }

        /** How long page tokens live where an operation has no life of its own. */
        public Builder pageTokenLife(Duration value) {
            pageTokenLife = value;
            return this;
        }

        /** From the creation of a report, feed or query to its end; a third of it in the queue. */
        public Builder processingTime(Duration value) {
            processingTime = value;
            return this;
        }

        /** How long the URLs of documents live. */
        public Builder urlLife(Duration value) {
            urlLife = value;
            return this;
        }

        /** The pause between the pieces of a slow answer, in real time. */
        public Builder slowPause(Duration value) {
            slowPause = value;
            return this;
        }

        /**
         * Starts the fake.
         *
         * @throws IllegalArgumentException if a setting is out of its range
         */
        public FakeSellingPartnerApi start() {
            check("rateFactor", rateFactor.signum() > 0, rateFactor, "a positive number");
            check("applications", applications >= 1 && applications <= MOST, applications, "1 to 1000");
            check("sellers", sellers >= 1 && sellers <= MOST, sellers, "1 to 1000");
            check("products", products >= 1 && products <= 10 * MOST, products, "1 to 10000");
            check("days", days >= 1 && days <= MOST, days, "1 to 1000");
            check("processingTime", !processingTime.isNegative(), processingTime, "0 or more");
            return new FakeSellingPartnerApi(new FakeSettings(
                    port,
                    seed,
                    clock,
                    rateFactor,
                    applications,
                    sellers,
                    marketplace,
                    products,
                    days,
                    accessTokenLife,
                    pageTokenLife,
                    processingTime,
                    urlLife,
                    slowPause));
        }

        private static void check(String name, boolean good, Object value, String range) {
            if (!good) {
                throw new IllegalArgumentException(name + " is " + value + "; give " + range);
            }
        }
    }
}
