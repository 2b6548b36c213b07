package org.galien.web.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Looks at what AI proposes, and is skipped in a suite without it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@EnabledIf("org.galien.web.browser.WithAi$Suite#hasAi")
@interface WithAi {

  /** The suite that was built. */
  final class Suite {

    private Suite() {}

    static boolean hasAi() {
      return Suite.class.getClassLoader().getResource("org/galien/ai") != null;
    }
  }
}
