package io.shelfwise.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import io.shelfwise.testkit.BrokenStorages.CutsOneTooMany;
import io.shelfwise.testkit.BrokenStorages.DeletesInPreview;
import io.shelfwise.testkit.BrokenStorages.LastLineWins;
import io.shelfwise.testkit.BrokenStorages.MixesTenants;
import io.shelfwise.testkit.BrokenStorages.OneDrawer;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The contracts fail where they should: each is run against an implementation with one known fault. */
class ContractsNoticeTest {

    @Test
    void aStorageThatMixesTenants() {
        assertThat(failuresOf(MixesTenants.class))
                .contains("otherAccountsAreUntouched()", "dataOfAnyKindMakesAnAccount()");
    }

    @Test
    void anOlderUpdateThatUndoesANewerOne() {
        assertThat(failuresOf(LastLineWins.class))
                .contains(
                        "theLineUpdatedLaterStaysWhicheverCameFirst()",
                        "theSameRulesHoldWithinOneSave()",
                        "aSpanHoldsItsStartAndNotItsEnd()",
                        "otherAccountsAreUntouched()");
    }

    @Test
    void aRowDeletedAtTheCutoff() {
        assertThat(failuresOf(CutsOneTooMany.class))
                .contains(
                        "anOrderLineBoughtAtTheCutoffStaysAndOneFromBeforeGoes()",
                        "salesOfTheDayOfTheCutoffStayAndThoseFromBeforeGo()",
                        "aSnapshotOfTheDayOfTheCutoffStaysAndOneFromBeforeGoes()");
    }

    @Test
    void aPreviewThatDeletes() {
        assertThat(failuresOf(DeletesInPreview.class))
                .contains(
                        "aPreviewDeletesNothing()",
                        "aRunDeletesWhatThePreviewSaid()",
                        "countingSaysWhatDeletingDoesAndDeletesNothing()");
    }

    @Test
    void aVaultThatMixesTenants() {
        assertThat(failuresOf(OneDrawer.class)).contains("tenantsAndSellersAreApart()");
    }

    private static Set<String> failuresOf(Class<?> contract) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(includeEngines("junit-jupiter"))
                .build();
        LauncherFactory.create().execute(request, summary);
        return summary.getSummary().getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName())
                .collect(Collectors.toSet());
    }
}
