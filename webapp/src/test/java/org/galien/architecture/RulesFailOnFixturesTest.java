package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail protects nothing: each one goes red on what it forbids. */
class RulesFailOnFixturesTest {

  private static final String ROOT = "org.galien.architecture.fixtures";
  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(ROOT);

  private final Rules rules = new Rules(ROOT);

  @Test
  void aCycleIsFound() {
    goesRed(rules.noCycles(), "Cycle");
  }

  @Test
  void aCoreClassThatKnowsAiIsFound() {
    goesRed(rules.coreKnowsNoAi(), "CoreThatImportsAi");
  }

  @Test
  void aRequestOfAiThatPassesTheGuardByIsFound() {
    goesRed(rules.aiHasOneWayOut(), "CallsOutByItself");
    goesRed(rules.aiHasOneWayOut(), "OpensAnAddress");
  }

  @Test
  void facesInADomainModuleIsFound() {
    goesRed(rules.facesOnlyOnScreens(), "FacesInADomainModule");
  }

  @Test
  void jaxRsInADomainModuleIsFound() {
    goesRed(rules.facesOnlyOnScreens(), "JaxRsInADomainModule");
  }

  @Test
  void aPackageThatIsNotSharedIsFound() {
    goesRed(rules.modulesUseWhatIsShared(), "UsesWhatIsNotShared");
  }

  @Test
  void aPublicEntityIsFound() {
    goesRed(rules.entitiesStayInside(), "PublicEntity");
  }

  @Test
  void twoEntitiesOfOneNameAreFound() {
    goesRed(rules.entitiesHaveNamesOfTheirOwn(), "core.PublicEntity");
  }

  @Test
  void anEventWithAnEntityIsFound() {
    goesRed(rules.eventsHoldIds(), "EventWithEntity");
  }

  @Test
  void anObserverOfStartupIsFound() {
    goesRed(rules.modulesWaitForMigrations(), "StartsTooEarly");
  }

  @Test
  void anAsynchronousEventIsFound() {
    goesRed(rules.noAsynchronousEvents(), "FiresAsynchronously");
  }

  @Test
  void aTimeThatTheZoneOfTheJvmMovesIsFound() {
    goesRed(rules.noTimesOfSql(), "ReadsATimestamp");
  }

  @Test
  void aCycleOfPackagesInsideAModuleIsFound() {
    goesRed(rules.packagesHaveNoCycles(), "patients.parts.Part");
    goesRed(rules.packagesHaveNoCycles(), "platform.audit.Trail");
  }

  @Test
  void anUndeclaredModuleIsFoundAndTold() {
    goesRed(rules.modulesAreDeclared(), "the module core: declare its layer in Layers.ORDER");
  }

  @Test
  void aModuleThatKnowsAHigherLayerIsFound() {
    goesRed(rules.arrowsPointDown(), "KnowsAHigherLayer");
  }

  @Test
  void aModuleThatKnowsASiblingIsFound() {
    goesRed(rules.arrowsPointDown(), "KnowsASibling");
  }

  @Test
  void aFeatureOfAiThatKnowsAnotherIsFound() {
    goesRed(rules.arrowsPointDown(), "FeatureThatKnowsAnother");
  }

  private static void goesRed(ArchRule rule, String culprit) {
    var result = rule.evaluate(WRONG);
    assertTrue(result.hasViolation());
    assertFalse(
        result.getFailureReport().getDetails().stream().noneMatch(d -> d.contains(culprit)));
  }
}
