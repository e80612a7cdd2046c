package io.shelfwise.contracts.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.reports.jobs.JobState;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJob;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of report jobs does. Extend it, and say how to open one. */
public abstract class JobStoreContract {

    private static final SellerAccount ONE = SellerAccount.of("tenant", "seller");

    /** Another store of the same jobs, empty at the start of a test: as another process has it, where it can. */
    protected abstract JobStore open();

    private static ReportJob job(String key, String type, long version, String more) {
        return ReportJob.parse("key=" + key + "\ntype=" + type + "\ntwins=w\nversion=" + version + "\n" + more);
    }

    @Test
    void findsWhatAnotherSaved() {
        ReportJob job = job("k", "T", 1, "state=PENDING\nreportId=7\nsince=2026-01-01T00:00:00Z");

        assertThat(open().find(ONE, "k")).isEmpty();
        assertThat(open().save(ONE, job)).isTrue();
        assertThat(open().find(ONE, "k")).contains(job);
        assertThat(open().find(ONE, "k").flatMap(ReportJob::reportId)).contains("7");
        assertThat(open().find(ONE, "other")).isEmpty();
    }

    @Test
    void keepsOnlyTheNextVersion() {
        JobStore store = open();
        ReportJob first = job("k", "T", 1, "state=CREATING\nleaseUntil=2026-01-01T00:05:00Z");
        ReportJob second = job("k", "T", 2, "state=PENDING\nreportId=7");

        assertThat(store.save(ONE, second)).isFalse();
        assertThat(store.find(ONE, "k")).isEmpty();
        assertThat(store.save(ONE, first)).isTrue();
        assertThat(store.save(ONE, first)).isFalse();
        assertThat(store.save(ONE, job("k", "T", 3, ""))).isFalse();
        assertThat(store.find(ONE, "k")).contains(first);
        assertThat(store.save(ONE, second)).isTrue();
        assertThat(store.save(ONE, first)).isFalse();
        assertThat(store.find(ONE, "k")).contains(second);
        assertThat(store.find(ONE, "k").map(ReportJob::state)).contains(JobState.PENDING);
    }

    @Test
    void tenantsAndSellersAreApart() {
        JobStore store = open();
        List<SellerAccount> accounts = List.of(
                ONE,
                SellerAccount.of("tenant", "other"),
                SellerAccount.of("other", "seller"),
                SellerAccount.of("ten", "antseller"));
        for (SellerAccount account : accounts) {
            assertThat(store.find(account, "k")).isEmpty();
            assertThat(store.save(account, job("k", "T", 1, "reportId=" + accounts.indexOf(account))))
                    .isTrue();
        }
        for (SellerAccount account : accounts) {
            assertThat(store.find(account, "k").flatMap(ReportJob::reportId))
                    .contains(String.valueOf(accounts.indexOf(account)));
            assertThat(store.list(account, "T")).hasSize(1);
        }
        assertThat(store.save(accounts.get(1), job("k", "T", 2, ""))).isTrue();
        assertThat(store.find(ONE, "k").map(ReportJob::version)).contains(1L);
    }

    @Test
    void listsTheJobsOfAType() {
        JobStore store = open();
        ReportJob a = job("a", "T", 1, "");
        ReportJob b = job("b", "T", 1, "");
        store.save(ONE, a);
        store.save(ONE, b);
        store.save(ONE, job("c", "OTHER", 1, ""));
        List<ReportJob> listed = store.list(ONE, "T");

        assertThat(listed).containsExactlyInAnyOrder(a, b);
        assertThat(store.list(ONE, "NONE")).isEmpty();
        assertThatThrownBy(() -> listed.add(a)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsAnyText() {
        ReportJob odd = job("k", "T", 1, "documentId=a=b ' \" \\ % _ ; -- \u00e4 \u65e5 \ud83d\udce6");

        assertThat(open().save(ONE, odd)).isTrue();
        assertThat(open().find(ONE, "k")).contains(odd);
    }

    @Test
    void oneOfManyWins() throws Exception {
        List<JobStore> stores = List.of(open(), open());
        for (int round = 0; round < 5; round++) {
            int claim = round;
            List<Boolean> won =
                    together(12, i -> () -> stores.get(i % 2).save(ONE, job("k" + claim, "T", 1, "reportId=" + i)));
            assertThat(won).containsOnlyOnce(true);
        }
    }

    @Test
    void noChangeIsLost() throws Exception {
        List<JobStore> stores = List.of(open(), open());
        stores.get(0).save(ONE, job("k", "T", 1, ""));
        List<Integer> made = together(6, i -> () -> {
            JobStore store = stores.get(i % 2);
            int changes = 0;
            while (changes < 10) {
                long version = store.find(ONE, "k").orElseThrow().version();
                changes += store.save(ONE, job("k", "T", version + 1, "")) ? 1 : 0;
            }
            return changes;
        });

        int all = made.stream().mapToInt(Integer::intValue).sum();
        assertThat(open().find(ONE, "k").map(ReportJob::version)).contains(1L + all);
    }

    private static <T> List<T> together(int threads, Work<T> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<T> call = work.of(i);
                futures.add(executor.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private interface Work<T> {
        Callable<T> of(int number);
    }
}
