package org.galien.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/**
 * Which modules there are, lowest layer first. A module knows lower layers only, never its
 * siblings; features of AI, whatever their names, share one layer. A new core module is declared
 * here, once.
 *
 * @param root the package that holds a package for each module
 */
record Layers(String root) {

  private static final String FEATURES_OF_AI = "ai.*";
  private static final Set<String> TOOLS = Set.of("db", "launcher");
  private static final List<Set<String>> ORDER =
      List.of(
          Set.of("platform", "db", "launcher"),
          Set.of("terminology"),
          Set.of("patients"),
          Set.of(
              "scheduling",
              "encounters",
              "documents",
              "messages",
              "prescriptions",
              "letters",
              "knowledge",
              "lesions"),
          Set.of("billing", "automation", "interop"),
          Set.of("ai.runtime"),
          Set.of(FEATURES_OF_AI, "web", "standalone"),
          Set.of("standalone-tests"));

  /** The module a class lies in, as its package says; empty for what is not ours. */
  String module(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    String[] parts = name.substring(root.length() + 1).split("\\.");
    return parts[0].equals("ai") && parts.length > 1 ? "ai." + parts[1] : parts[0];
  }

  /** What starts and migrates the suite lies below the platform, which marks what is shared. */
  boolean tool(String module) {
    return TOOLS.contains(module);
  }

  boolean known(String module) {
    return layer(module) >= 0;
  }

  boolean mayKnow(String module, String other) {
    return module.equals(other) || layer(other) < layer(module);
  }

  private static int layer(String module) {
    for (int layer = 0; layer < ORDER.size(); layer++) {
      if (ORDER.get(layer).contains(module)) {
        return layer;
      }
    }
    return module.startsWith("ai.") ? layer(FEATURES_OF_AI) : -1;
  }
}
