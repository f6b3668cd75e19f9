package io.github.probity.graph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.github.probity.graph", importOptions = ImportOption.DoNotIncludeTests.class)
class GraphBoundaryTest {

    private static final DescribedPredicate<JavaClass> OF_AN_SDK = describe(
            "of an SDK",
            type -> Stream.of("com.microsoft.", "com.azure.", "okhttp3.", "com.google.gson.")
                    .anyMatch(type.getPackageName().concat(".")::startsWith));

    private static final DescribedPredicate<JavaCodeUnit> SHOWING_AN_SDK = describe(
            "showing an SDK's type",
            unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                    .map(JavaType::getAllInvolvedRawTypes)
                    .anyMatch(types -> types.stream().anyMatch(OF_AN_SDK)));

    /** Except the one seam by which the packages of this module share the SDK's client, {@code GraphConnection.read}. */
    @ArchTest
    static final ArchRule noSdkTypeInAPublicSignature = codeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and(describe("are not the seam", unit -> !unit.getFullName().contains("GraphConnection.read(")))
            .should(not(be(SHOWING_AN_SDK)));

    @ArchTest
    static final ArchRule onlyTheClientKnowsHowToSignIn = noClasses()
            .that()
            .resideOutsideOfPackage("..graph.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.azure..", "okhttp3..");

    @ArchTest
    static final ArchRule theSandboxIsNoClient = noClasses()
            .that()
            .resideInAPackage("..graph.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.microsoft..", "..graph.client..", "..graph.directory..");

    @ArchTest
    static final ArchRule publicClassesAreFinalOrValues =
            classes().that().arePublic().and().areNotInterfaces().should().haveModifier(JavaModifier.FINAL);
}
