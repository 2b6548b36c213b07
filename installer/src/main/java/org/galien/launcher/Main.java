package org.galien.launcher;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Shutdown;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;

/** What {@code ./galien} runs once it has found Java and built the tree. */
public final class Main {
  private static final int USAGE = 2;

  private Main() {}

  public static void main(String[] words) {
    int exit = 1;
    try {
      exit = run(Arrays.asList(words));
    } catch (LaunchFailure failure) {
      System.err.println(failure.getMessage());
    } catch (IOException failed) {
      if (!Shutdown.isUnderWay()) {
        System.err.println(Texts.text("launcher.io", failed.toString()));
      }
    }
    System.exit(exit);
  }

  static int run(List<String> words) throws IOException {
    if (words.isEmpty()) {
      System.err.println(Texts.text("launcher.usage"));
      return USAGE;
    }
    List<String> rest = words.subList(1, words.size());
    SourceTree tree = SourceTree.find();
    switch (words.getFirst()) {
      case "demo" -> new Suite(tree, Kind.DEMO, Arguments.parse(rest)).run();
      case "start" -> new Suite(tree, Kind.PRACTICE, Arguments.parse(rest).keepingData()).run();
      case "stop" -> {
        return new Control(tree, Arguments.parse(rest)).stop();
      }
      case "status" -> {
        return new Control(tree, Arguments.parse(rest)).status();
      }
      case "upgrade" -> {
        return new Upgrade(tree, Arguments.parse(rest)).run();
      }
      case "doctor" -> {
        return new Doctor(tree, Arguments.parse(rest)).examine(System.out);
      }
      case "import", "second-factor" -> {
        return new Imports(tree, words.getFirst()).run(rest);
      }
      case "backup" -> {
        return Backups.backup(tree, rest);
      }
      case "restore" -> {
        return Backups.restore(tree, rest);
      }
      case "new-vault-key" -> {
        return Keys.rotate(tree, Arguments.parse(rest));
      }
      case "eval" -> {
        return new Measurements(tree).eval(rest);
      }
      case "bench" -> {
        return new Measurements(tree).bench(rest);
      }
      default -> throw new LaunchFailure("launcher.unknown-command", words.getFirst());
    }
    return 0;
  }
}
