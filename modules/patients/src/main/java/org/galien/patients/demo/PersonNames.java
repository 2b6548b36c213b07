package org.galien.patients.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.galien.platform.demo.Lists;

/** French names, for people who do not exist. */
public final class PersonNames {

  static final List<String> WOMEN = Lists.lines(PersonNames.class, "women.txt");
  static final List<String> MEN = Lists.lines(PersonNames.class, "men.txt");
  private static final List<String> FAMILIES = Lists.lines(PersonNames.class, "names.txt");

  private PersonNames() {}

  /** In capitals, as names are kept. */
  public static String family(Random random) {
    return Lists.any(FAMILIES, random).toUpperCase(Locale.FRENCH);
  }

  public static String first(boolean woman, Random random) {
    return Lists.any(woman ? WOMEN : MEN, random);
  }
}
