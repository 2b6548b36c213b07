package org.galien.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.galien.platform.shared.Shared;

/** What a class may know of other modules, judged from its package alone. */
final class Arrows {

  private Arrows() {}

  static ArchCondition<JavaClass> lieInAKnownModule(Layers layers) {
    return new ArchCondition<>("lie in a known module") {
      @Override
      public void check(JavaClass type, ConditionEvents found) {
        String module = layers.module(type);
        if (!layers.known(module)) {
          String told = " lies in the module " + module + ": declare its layer in Layers.ORDER";
          found.add(SimpleConditionEvent.violated(type, type.getName() + told));
        }
      }
    };
  }

  static ArchCondition<JavaClass> knowOnlyLowerLayers(Layers layers) {
    return new ArchCondition<>("know only lower layers") {
      @Override
      public void check(JavaClass type, ConditionEvents found) {
        String module = layers.module(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String other = layers.module(dependency.getTargetClass().getBaseComponentType());
          if (!other.isEmpty() && !layers.mayKnow(module, other)) {
            found.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  static ArchCondition<JavaClass> useOnlySharedPackages(Layers layers) {
    return new ArchCondition<>("use only shared packages of other modules") {
      @Override
      public void check(JavaClass type, ConditionEvents found) {
        String module = layers.module(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          String other = layers.module(target);
          boolean foreign = !other.isEmpty() && !other.equals(module) && !layers.tool(other);
          if (foreign && !target.getPackage().isAnnotatedWith(Shared.class)) {
            found.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }
}
