package io.shelfwise.spapi.reports.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.contracts.jobs.ClaimingProcess;
import io.shelfwise.contracts.jobs.JobStoreContract;
import io.shelfwise.contracts.jobs.StoreOpener;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJobStoreTest extends JobStoreContract {

    @TempDir
    Path folder;

    @Override
    protected JobStore open() {
        return JobStore.inDirectory(folder);
    }

    /** Opens the store of a directory in another process. */
    public static final class Opener implements StoreOpener {

        @Override
        public JobStore open(String place) {
            return JobStore.inDirectory(Path.of(place));
        }
    }

    @Test
    void eachJobIsClaimedByOneProcess() throws Exception {
        List<List<String>> won = ClaimingProcess.race(Opener.class, folder.toString(), 2, 60);

        assertThat(won.stream().flatMap(List::stream).filter(key -> !key.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 60).mapToObj(String::valueOf).toList());
    }
}
