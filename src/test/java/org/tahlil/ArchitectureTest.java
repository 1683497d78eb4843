package org.tahlil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The order of the packages, and the one place where each library is known. */
@AnalyzeClasses(packages = "org.tahlil", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.tahlil.";

  /** A package may use only those before it. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "extract",
          "segment",
          "language",
          "entity",
          "theme",
          "pipeline",
          "index",
          "search",
          "report",
          "evaluation",
          "cli");

  @ArchTest
  static final ArchRule aPackageUsesOnlyThoseBeforeIt =
      classes()
          .should(
              new ArchCondition<JavaClass>("use only packages before their own") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                  int own = place(user);
                  user.getDirectDependenciesFromSelf().stream()
                      .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                      .filter(use -> place(use.getTargetClass()) > own)
                      .forEach(
                          use ->
                              events.add(
                                  SimpleConditionEvent.violated(user, use.getDescription())));
                }
              });

  @ArchTest
  static final ArchRule everyPackageHasItsPlace =
      classes()
          .should(
              new ArchCondition<JavaClass>("live in a package of the order") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (place(type) < 0) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                  }
                }
              });

  @ArchTest
  static final ArchRule onlyExtractKnowsTika =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "extract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika..", "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule onlyCliKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlyTheStagesKnowOpenNlp =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + "language..", ROOT + "segment..", ROOT + "entity..", ROOT + "theme..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule onlyIndexSearchAndReportKnowLucene =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "index..", ROOT + "search..", ROOT + "report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule theValuesKnowNoLibraryButIcu =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "text..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.jspecify..", "com.ibm.icu..", ROOT + "text..");

  private static int place(JavaClass type) {
    String below =
        type.getPackageName().substring(Math.min(ROOT.length(), type.getPackageName().length()));
    int dot = below.indexOf('.');
    return ORDER.indexOf(dot < 0 ? below : below.substring(0, dot));
  }
}
