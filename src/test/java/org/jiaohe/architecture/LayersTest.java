package org.jiaohe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pipeline's order: a package is a stage, and nothing imports a later one. */
class LayersTest {
    private static final List<String> STAGES = List.of("text", "form", "document", "report", "narrative", "facts", "finding", "engine", "output", "audit", "archive", "cli");
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.jiaohe");

    @Test
    void nothingImportsALaterStage() {
        for (int i = 0; i < STAGES.size(); i++) {
            String[] later = STAGES.subList(i + 1, STAGES.size()).stream().map(stage -> "org.jiaohe." + stage + "..").toArray(String[]::new);
            if (later.length > 0) {
                noClasses().that().resideInAPackage("org.jiaohe." + STAGES.get(i) + "..").should().dependOnClassesThat().resideInAnyPackage(later).allowEmptyShould(true).check(CLASSES);
            }
        }
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses().that().resideOutsideOfPackages("org.jiaohe.engine..", "org.jiaohe.rules..").should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..").check(CLASSES);
    }

    @Test
    void onlyDocumentReadsPdf() {
        noClasses().that().resideOutsideOfPackages("org.jiaohe.document..", "org.jiaohe.output..").should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..").check(CLASSES);
    }

    @Test
    void onlyTheArchiveKnowsDatabases() {
        noClasses().that().resideOutsideOfPackage("org.jiaohe.archive..").should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql..").check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that().resideOutsideOfPackage("org.jiaohe.cli..").should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
    }

    @Test
    void textIsSearchedWhereAMatchCanBegin() {
        noClasses().that().resideInAnyPackage("org.jiaohe.narrative..", "org.jiaohe.facts..").should().dependOnClassesThat().haveFullyQualifiedName("java.util.regex.Pattern").check(CLASSES);
    }

    @Test
    void theDomainKnowsNoLibraryOfTheEdges() {
        noClasses().that().resideInAnyPackage("org.jiaohe.report", "org.jiaohe.facts..", "org.jiaohe.finding..").should().dependOnClassesThat().resideInAnyPackage("picocli..").check(CLASSES);
    }
}
