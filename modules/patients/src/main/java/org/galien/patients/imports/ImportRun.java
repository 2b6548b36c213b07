package org.galien.patients.imports;

import java.nio.file.Path;
import java.util.Map;
import org.galien.platform.users.Actor;

/** One pass over the files of an import: a try, or what is made of them. */
public interface ImportRun {

  /** False in a try, which changes nothing. */
  boolean writing();

  /** The other software. */
  String source();

  /** Who has it done; what is filed is filed by them. */
  Actor actor();

  /** Where documents lie, or null. */
  Path folder();

  /** What a target wants to remember until the pass ends; any of its threads may write in it. */
  Map<String, Object> notes();
}
