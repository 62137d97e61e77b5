package dev.holdpoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** One direction of flow, held. */
@AnalyzeClasses(packages = "dev.holdpoint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_form_no_cycle = SlicesRuleDefinition.slices()
            .matching("dev.holdpoint.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_engine_rule_files_and_the_compiled_rules_know_drools = noClasses()
            .that()
            .resideOutsideOfPackages("..engine..", "..drl..", "..rules..", "..trace..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule facts_use_the_jdk_only = classes()
            .that()
            .resideInAPackage("..situation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..situation..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule verdicts_use_facts_and_the_jdk_only = classes()
            .that()
            .resideInAPackage("..verdict..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..verdict..", "..derived..", "..situation..", "..secret..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule only_the_service_knows_a_server = noClasses()
            .that()
            .resideOutsideOfPackage("..serve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty..", "io.prometheus..");

    @ArchTest
    static final ArchRule only_the_command_line_starts_the_service = noClasses()
            .that()
            .resideOutsideOfPackages("..serve..", "..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..serve..");

    @ArchTest
    static final ArchRule what_leaves_knows_neither_files_nor_rules_nor_reports = noClasses()
            .that()
            .resideInAnyPackage("..packet..", "..redact..", "..secret..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..read..", "..engine..", "..report..", "..cli..", "java.nio.file..");

    @ArchTest
    static final ArchRule redacting_knows_texts_only = noClasses()
            .that()
            .resideInAnyPackage("..redact..", "..secret..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..situation..", "..derived..", "..verdict..", "..packet..");
}
