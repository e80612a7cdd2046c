package io.shelfwise.examples.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The rules of the module house, over the compiled classes of all modules. */
@AnalyzeClasses(packages = "io.shelfwise", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {

    private static final String[] ENGINES = {"io.shelfwise.forecasting..", "io.shelfwise.costing.."};
    private static final String[] LIBRARY = {
        "io.shelfwise.core..", "io.shelfwise.spapi..", "io.shelfwise.forecasting..", "io.shelfwise.costing.."
    };

    @ArchTest
    static final ArchRule coreNeedsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("io.shelfwise.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.shelfwise.core..", "java..", "javax.crypto..", "org.jspecify..");

    @ArchTest
    static final ArchRule theClientKnowsNoEngine = noClasses()
            .that()
            .resideInAPackage("io.shelfwise.spapi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINES);

    @ArchTest
    static final ArchRule forecastingKnowsOnlyCore = classes()
            .that()
            .resideInAPackage("io.shelfwise.forecasting..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.shelfwise.forecasting..",
                    "io.shelfwise.core..",
                    "java..",
                    "org.apache.commons.math3..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule costingKnowsOnlyCore = classes()
            .that()
            .resideInAPackage("io.shelfwise.costing..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.shelfwise.costing..", "io.shelfwise.core..", "java..", "org.jspecify..");

    /** Data files inside a jar are read by streams; files, sockets and logs are out of reach. */
    @ArchTest
    static final ArchRule enginesDoNoInputOrOutput = noClasses()
            .that()
            .resideInAnyPackage(ENGINES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..", "org.slf4j..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|Console|Print.*)");

    @ArchTest
    static final ArchRule enginesReadNoClock = noClasses()
            .that()
            .resideInAnyPackage(ENGINES)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule storageReachesTheEnginesOnlyThroughTheHost = noClasses()
            .that()
            .resideInAnyPackage(ENGINES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.shelfwise.core.storage..");

    @ArchTest
    static final ArchRule theLibraryPrintsNothing = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("io.shelfwise.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule examplesAreNoLibrary = noClasses()
            .that(not(resideInAPackage("io.shelfwise.examples..")).as("classes outside the examples"))
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("io.shelfwise.examples.."));
}
