package io.shelfwise.spapi.feeds;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.whole.FakeShop;
import io.shelfwise.spapi.wire.SpApiException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A process that submits many feeds, and may be killed at any point and started again. */
public final class FeedSoak {

    private FeedSoak() {}

    static Path result(Path folder, int number) {
        return folder.resolve(number + ".txt");
    }

    /** Endpoint, client id, client secret, refresh token, folder, number of feeds. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[4]);
        try (FakeShop shop = new FakeShop(URI.create(args[0]), args[1], args[2], args[3])) {
            FeedJobs jobs = FeedJobs.builder(
                            shop.client, FakeShop.ACCOUNT, JobStore.inDirectory(folder.resolve("jobs")))
                    .directory(folder.resolve("documents"))
                    .polling(Duration.ofMillis(5), Duration.ofMillis(50))
                    .lease(Duration.ofSeconds(3))
                    .build();
            for (int i = 0; i < Integer.parseInt(args[5]); i++) {
                if (!Files.exists(result(folder, i))) {
                    persist(jobs, folder, i);
                }
            }
        }
        System.exit(0);
    }

    private static void persist(FeedJobs jobs, Path folder, int number) throws IOException {
        Feed feed = Feed.listings("A1SELLER")
                .marketplaces(List.of(Marketplace.US))
                .message(ListingMessage.update(
                        "NEW-" + number, "PRODUCT", ListingRequirements.LISTING, "{\"n\": " + number + "}"))
                .build();
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                FeedResult result = jobs.submit("feed " + number, feed);
                String text = result.parts().get(0).feedId() + " "
                        + result.messages().get(0).status();
                Path aside = Files.writeString(folder.resolve(number + ".new"), text);
                Files.move(aside, result(folder, number), StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (FeedJobException | SpApiException e) {
                LockSupport.parkNanos(20_000_000); // more 500s than a client tries
            }
        }
    }
}
