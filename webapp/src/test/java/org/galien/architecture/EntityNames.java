package org.galien.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** One persistence unit has the entities of all modules, by their simple names. */
final class EntityNames {

  private EntityNames() {}

  static ArchCondition<JavaClass> haveNamesOfTheirOwn() {
    return new ArchCondition<>("have simple names of their own, also in other modules") {

      private final Map<String, String> first = new HashMap<>();

      @Override
      public void init(Collection<JavaClass> all) {
        first.clear();
      }

      @Override
      public void check(JavaClass type, ConditionEvents found) {
        String before = first.putIfAbsent(type.getSimpleName(), type.getName());
        if (before != null) {
          found.add(SimpleConditionEvent.violated(type, type.getName() + " and " + before));
        }
      }
    };
  }
}
