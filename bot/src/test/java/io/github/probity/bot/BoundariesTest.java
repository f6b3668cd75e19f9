package io.github.probity.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "io.github.probity", importOptions = DoNotIncludeTests.class)
class BoundariesTest {

    @ArchTest
    static final ArchRule onlyTeamsSpeaksWithTheBotFramework = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.probity.bot.teams..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.microsoft.bot..");

    @ArchTest
    static final ArchRule onlyGraphSyncSpeaksWithMicrosoftGraph = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.probity.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.microsoft.graph..", "com.microsoft.kiota..", "com.azure..");

    @ArchTest
    static final ArchRule languageKnowsNeitherSpringNorMicrosoftNorDatabase = noClasses()
            .that()
            .resideInAPackage("io.github.probity.nlp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.microsoft.graph..",
                    "com.microsoft.bot..",
                    "java.sql..",
                    "javax.sql..");

    @ArchTest
    static final ArchRule noPackageIsAJunkDrawer = classes()
            .should()
            .resideOutsideOfPackages("..util..", "..utils..", "..common..", "..helper..", "..helpers..");

    /** Packages below this one see of each other what is public at the top of each, and never in a circle. */
    @ArchTest
    static void packagesKeepToThemselves(JavaClasses classes) {
        ApplicationModules.of(Probity.class).verify();
    }
}
