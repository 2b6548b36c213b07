package org.galien.platform.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Default, bounds and French explanation of one setting. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
  /** The default, as it would be written in the configuration; empty means no value. */
  String value();

  long min() default Long.MIN_VALUE;

  long max() default Long.MAX_VALUE;

  String doc();
}
