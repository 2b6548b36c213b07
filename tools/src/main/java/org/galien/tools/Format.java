package org.galien.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.galien.tools.WebSources.Source;

/**
 * {@code ./galien format}: writes scripts, sheets and pages as they should be written, and says
 * what a person must put right. The same is checked by the build.
 */
public final class Format {

  private Format() {}

  public static void main(String[] arguments) throws IOException {
    WebSources tree = WebSources.find();
    Judge judge = new Judge();
    for (Path file : apply(tree, judge)) {
      System.out.println("formatted " + tree.root().relativize(file));
    }
    check(tree, judge).forEach(System.out::println);
  }

  /** Everything that is not in order; the same for the same tree. */
  static List<Finding> check(WebSources tree, Judge judge) {
    List<Finding> found = new ArrayList<>(Rules.findings(tree.shipped()));
    sources(tree).forEach(source -> found.addAll(findings(judge, source)));
    return found;
  }

  private static List<Finding> findings(Judge judge, Source source) {
    List<Finding> found = new ArrayList<>();
    try {
      if (!judge.formatted(source).equals(source.text())) {
        found.add(new Finding(source.file(), 0, "is not formatted: ./galien format"));
      } else if (source.kind().equals("js")) {
        found.addAll(judge.faults(source));
      }
    } catch (IllegalStateException e) {
      found.add(new Finding(source.file(), 0, e.getMessage()));
    }
    return found;
  }

  /** Writes what can be written; what cannot be parsed is left for {@link #check} to tell. */
  static List<Path> apply(WebSources tree, Judge judge) throws IOException {
    List<Path> changed = new ArrayList<>();
    for (Source source : sources(tree)) {
      String text = formattedOrSame(judge, source);
      if (!text.equals(source.text())) {
        Files.writeString(source.file(), text);
        changed.add(source.file());
      }
    }
    return changed;
  }

  private static String formattedOrSame(Judge judge, Source source) {
    try {
      return judge.formatted(source);
    } catch (IllegalStateException e) {
      return source.text();
    }
  }

  private static List<Source> sources(WebSources tree) {
    List<Source> all = new ArrayList<>(tree.shipped());
    all.addAll(tree.tests());
    return all;
  }
}
