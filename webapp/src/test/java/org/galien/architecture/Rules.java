package org.galien.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Entity;
import java.net.DatagramSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules; a root package lets the same rule be tried on fixtures. */
record Rules(String root) {

  private static final String[] WAYS_OUT = {
    "java.net.http..",
    "java.nio.channels..",
    "javax.net..",
    "jakarta.ws.rs.client..",
    "jakarta.mail..",
    "okhttp3..",
    "org.apache.http..",
    "org.apache.hc..",
    "io.netty.."
  };

  ArchRule noCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule packagesHaveNoCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  ArchRule coreKnowsNoAi() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".ai..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".ai..");
  }

  /**
   * Every request of AI passes the guard, for it has one way out. What comes back, an exception of
   * time for one, is nobody's way.
   */
  ArchRule aiHasOneWayOut() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".ai..")
        .and()
        .haveNameNotMatching(Pattern.quote(root + ".ai.runtime.PremisesHttp") + "(\\$.*)?")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(WAYS_OUT)
                .or(belongToAnyOf(Socket.class, DatagramSocket.class, URLConnection.class))
                .and(not(assignableTo(Throwable.class))))
        .orShould()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection")
        .allowEmptyShould(true);
  }

  ArchRule facesOnlyOnScreens() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".web..", root + ".*.web..", root + ".ai.*.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..", "jakarta.servlet..");
  }

  ArchRule entitiesStayInside() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .notBePublic()
        .allowEmptyShould(true);
  }

  ArchRule entitiesHaveNamesOfTheirOwn() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should(EntityNames.haveNamesOfTheirOwn())
        .allowEmptyShould(true);
  }

  ArchRule eventsHoldIds() {
    return classes().should(fireOnlyRecordsOfIds());
  }

  ArchRule modulesWaitForMigrations() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".web..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.enterprise.event.Startup");
  }

  ArchRule noAsynchronousEvents() {
    return noClasses().should().callMethod(Event.class, "fireAsync", Object.class);
  }

  /** They move local times that the zone of the JVM skips: docs/adr/0013-local-times.md. */
  ArchRule noTimesOfSql() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.sql.Timestamp")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.sql.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.sql.Time");
  }

  ArchRule modulesAreDeclared() {
    return classes().should(Arrows.lieInAKnownModule(new Layers(root)));
  }

  /** Arrows between modules, as in docs/architecture.md. */
  ArchRule arrowsPointDown() {
    return classes().should(Arrows.knowOnlyLowerLayers(new Layers(root)));
  }

  ArchRule modulesUseWhatIsShared() {
    return classes().should(Arrows.useOnlySharedPackages(new Layers(root)));
  }

  private static ArchCondition<JavaClass> fireOnlyRecordsOfIds() {
    return new ArchCondition<>("fire only records of ids") {
      @Override
      public void check(JavaClass type, ConditionEvents found) {
        for (JavaField field : type.getFields()) {
          if (field.getRawType().isEquivalentTo(Event.class)) {
            fired(field)
                .filter(event -> !holdsIds(event))
                .forEach(
                    event ->
                        found.add(
                            SimpleConditionEvent.violated(
                                field, field.getFullName() + " fires " + event.getName())));
          }
        }
      }
    };
  }

  private static Stream<JavaClass> fired(JavaField field) {
    return field.getType() instanceof JavaParameterizedType generic
        ? generic.getActualTypeArguments().stream().map(JavaType::toErasure)
        : Stream.empty();
  }

  private static boolean holdsIds(JavaClass event) {
    return event.isRecord()
        && event.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .map(JavaField::getRawType)
            .allMatch(type -> type.isPrimitive() || type.isEnum() || isId(type));
  }

  /** A number of ours, or the key of a file. */
  private static boolean isId(JavaClass type) {
    return type.getSimpleName().endsWith("Id") || type.getSimpleName().endsWith("VaultKey");
  }
}
