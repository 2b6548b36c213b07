package org.galien.tools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.tools.WebSources.Source;

/** What holds for web sources and takes no engine to see. */
final class Rules {

  /** In characters. */
  static final int LONGEST_LINE = 160;

  private static final Pattern MADE = Pattern.compile("(--[a-z][\\w-]*)['\"]?\\s*[:,]");
  private static final Pattern USED = Pattern.compile("var\\(\\s*(--[a-z][\\w-]*)\\s*\\)");

  private static final Pattern PICTURE = Pattern.compile("url\\(['\"]?data:");

  private Rules() {}

  static List<Finding> findings(List<Source> sources) {
    List<Finding> found = new ArrayList<>();
    for (Source source : sources) {
      found.addAll(longLines(source));
      if (source.kind().equals("xhtml")) {
        found.addAll(PageRules.findings(source));
      }
    }
    found.addAll(unmadeVariables(sources));
    return found;
  }

  /** A picture written as an address cannot be broken. */
  private static List<Finding> longLines(Source source) {
    List<Finding> found = new ArrayList<>();
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > LONGEST_LINE && !PICTURE.matcher(lines.get(i)).find()) {
        found.add(new Finding(source.file(), i + 1, "line of " + lines.get(i).length()));
      }
    }
    return found;
  }

  /** A variable that nothing sets makes a browser drop the declaration without a word. */
  private static List<Finding> unmadeVariables(List<Source> sources) {
    Set<String> made = new HashSet<>();
    sources.forEach(
        source -> MADE.matcher(source.text()).results().forEach(m -> made.add(m.group(1))));
    List<Finding> found = new ArrayList<>();
    for (Source source : sources) {
      Matcher use = USED.matcher(source.text());
      while (source.kind().equals("css") && use.find()) {
        if (!made.contains(use.group(1))) {
          found.add(
              new Finding(
                  source.file(), line(source.text(), use.start()), use.group(1) + " is never set"));
        }
      }
    }
    return found;
  }

  private static int line(String text, int position) {
    return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
  }
}
