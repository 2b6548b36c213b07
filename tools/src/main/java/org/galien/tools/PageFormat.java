package org.galien.tools;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How pages are written: where their author broke the line, indented by two for each element that
 * is open, attributes wrapped at {@value #WIDTH} characters. White space changes only inside tags
 * and expressions and where there was some at the beginning of a line, so a page says the same
 * before and after.
 */
final class PageFormat {

  private static final int WIDTH = 140;
  private static final String DEEPER = "  ";

  /** Spaces at which a line may be wrapped: gladly, and when there is no other way. */
  private static final char GLADLY = '\u0001';

  private static final char RELUCTANTLY = '\u0002';

  /** White space counts in them. */
  private static final Set<String> VERBATIM = Set.of("pre", "textarea", "script", "style");

  private static final Pattern TOKEN =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<[?!][^>]*>|<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>|[^<]+",
          Pattern.DOTALL);
  private static final Pattern PIECE = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

  private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^}']|'[^']*')*}");
  private static final Pattern QUOTED_OR_SPACE = Pattern.compile("'[^']*'|\\s+");

  private final StringBuilder page = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private int depth;
  private int lineDepth;
  private String verbatim;

  private PageFormat() {}

  /** The page as it should be written; well-formed XML is asked for, and checked elsewhere. */
  static String formatted(String text) {
    PageFormat format = new PageFormat();
    Matcher token = TOKEN.matcher(text.strip().replace("\r", ""));
    while (token.find()) {
      format.take(token.group());
    }
    format.endLine();
    return format.page.toString();
  }

  private void take(String token) {
    if (verbatim != null && !token.equals("</" + verbatim + ">")) {
      line.append(token);
    } else if (token.startsWith("<!") || token.startsWith("<?")) {
      line.append(token);
    } else if (token.startsWith("<")) {
      tag(token);
    } else {
      text(token);
    }
  }

  private void tag(String tag) {
    boolean end = tag.startsWith("</");
    boolean empty = tag.endsWith("/>");
    if (end) {
      depth--;
      verbatim = null;
      if (line.isEmpty()) {
        lineDepth = depth;
      }
    }
    Matcher piece = PIECE.matcher(tag.substring(0, tag.length() - (empty ? 2 : 1)));
    for (int n = 0; piece.find(); n++) {
      String space = n == 0 ? "" : String.valueOf(n == 1 ? RELUCTANTLY : GLADLY);
      line.append(space).append(loose(piece.group().replaceAll("\\s*\n\\s*", " ")));
    }
    line.append(empty ? "/>" : ">");
    if (!end && !empty) {
      depth++;
      String name = tag.replaceFirst("(?s)^<([^\\s/>]+).*", "$1");
      verbatim = VERBATIM.contains(name) ? name : null;
    }
  }

  /** Ends the line where the author did; of several empty lines one stays. */
  private void text(String text) {
    String[] lines = loose(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        endLine();
      }
      String words = i < lines.length - 1 ? lines[i].stripTrailing() : lines[i];
      line.append(line.isEmpty() ? words.stripLeading() : words);
    }
  }

  /** Marks where expressions may be wrapped: wherever a space is not part of a word in them. */
  private static String loose(String text) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(
            expression ->
                Matcher.quoteReplacement(
                    QUOTED_OR_SPACE
                        .matcher(expression.group())
                        .replaceAll(
                            part ->
                                Matcher.quoteReplacement(
                                    part.group().startsWith("'")
                                        ? part.group()
                                        : String.valueOf(RELUCTANTLY)))));
  }

  private void endLine() {
    if (line.toString().isBlank()) {
      boolean second = page.isEmpty() || page.toString().endsWith("\n\n");
      page.append(second ? "" : "\n");
    } else {
      String indent = DEEPER.repeat(Math.max(0, lineDepth));
      page.append(wrapped(indent, line.toString().stripTrailing())).append('\n');
    }
    line.setLength(0);
    lineDepth = depth;
  }

  private static String wrapped(String indent, String line) {
    StringBuilder done = new StringBuilder(indent);
    int from = 0;
    for (String glad : line.split(String.valueOf(GLADLY))) {
      from = add(done, from, indent, glad.replace(RELUCTANTLY, ' '), glad);
    }
    return done.toString();
  }

  /** Adds what fits as a whole, else piece by piece; returns where the last line begins. */
  private static int add(StringBuilder done, int from, String indent, String plain, String loose) {
    boolean first = done.length() - from <= indent.length() && from == 0;
    if (done.length() - from + plain.length() + 1 <= WIDTH || !loose.contains("" + RELUCTANTLY)) {
      return put(done, from, indent, plain, first);
    }
    if (!first && indent.length() + 4 + plain.length() <= WIDTH) {
      return put(done, from, indent, plain, false);
    }
    int line = from;
    for (String piece : loose.split(String.valueOf(RELUCTANTLY))) {
      line = put(done, line, indent, piece, first);
      first = false;
    }
    return line;
  }

  private static int put(StringBuilder done, int from, String indent, String piece, boolean first) {
    if (first) {
      done.append(piece);
      return from;
    }
    if (done.length() - from + piece.length() + 1 <= WIDTH) {
      done.append(' ').append(piece);
      return from;
    }
    done.append('\n');
    int begin = done.length();
    done.append(indent).append(DEEPER.repeat(2)).append(piece);
    return begin;
  }
}
