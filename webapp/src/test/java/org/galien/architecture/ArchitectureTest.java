package org.galien.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules hold on everything of ours that stands on the class path. */
class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.galien");

  private final Rules rules = new Rules("org.galien");

  @Test
  void modulesHaveNoCycles() {
    rules.noCycles().check(OURS);
  }

  @Test
  void packagesHaveNoCycles() {
    rules.packagesHaveNoCycles().check(OURS);
  }

  @Test
  void coreKnowsNoAi() {
    rules.coreKnowsNoAi().check(OURS);
  }

  @Test
  void requestsOfAiHaveOneWayOut() {
    rules.aiHasOneWayOut().check(OURS);
  }

  @Test
  void facesStaysOnScreens() {
    rules.facesOnlyOnScreens().check(OURS);
  }

  @Test
  void entitiesStayInTheirModule() {
    rules.entitiesStayInside().check(OURS);
  }

  @Test
  void entitiesHaveNamesOfTheirOwn() {
    rules.entitiesHaveNamesOfTheirOwn().check(OURS);
  }

  @Test
  void eventsAreRecordsOfIds() {
    rules.eventsHoldIds().check(OURS);
  }

  @Test
  void modulesWaitForMigrations() {
    rules.modulesWaitForMigrations().check(OURS);
  }

  @Test
  void noEventIsAsynchronous() {
    rules.noAsynchronousEvents().check(OURS);
  }

  @Test
  void noTimePassesThroughSql() {
    rules.noTimesOfSql().check(OURS);
  }

  @Test
  void everyModuleIsDeclared() {
    rules.modulesAreDeclared().check(OURS);
  }

  @Test
  void arrowsBetweenModulesPointOneWay() {
    rules.arrowsPointDown().check(OURS);
  }

  @Test
  void modulesUseOnlyWhatOthersShare() {
    rules.modulesUseWhatIsShared().check(OURS);
  }
}
