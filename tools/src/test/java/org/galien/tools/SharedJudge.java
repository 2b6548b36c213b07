package org.galien.tools;

/** One for all tests of a JVM: its engine takes seconds to start. */
final class SharedJudge {

  static final Judge JUDGE = new Judge();

  private SharedJudge() {}
}
