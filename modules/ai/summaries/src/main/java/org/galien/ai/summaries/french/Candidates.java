package org.galien.ai.summaries.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a source from top to bottom and weighs its sentences. */
final class Candidates {

  private static final Pattern TITLE =
      Pattern.compile("^[\\p{L}][\\p{L}'’ ()-]{2,45}?\\s*:\\s*|^[\\p{Lu}'’ -]{5,40}$");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private final Source source;
  private Section section = Section.BODY;
  private boolean onlyTitle;
  private boolean untilLineEnd;

  private Candidates(Source source) {
    this.source = source;
  }

  static List<Candidate> of(Source source) {
    return new Candidates(source).read();
  }

  private List<Candidate> read() {
    List<Candidate> found = new ArrayList<>();
    int end = 0;
    for (Span span : SentenceSplitter.split(source.text())) {
      enter(span, source.text().substring(end, span.start()));
      end = span.end();
      String text = withoutTitle(span.text());
      onlyTitle = Fold.words(text).size() < 2;
      if (!onlyTitle) {
        String folded = Fold.of(text);
        int score = Relevance.of(folded, section);
        found.add(new Candidate(source, span, text, folded, score, found.size()));
      }
    }
    return found;
  }

  /** « Motif : … » says why somebody came, on its line; what follows was found or done. */
  private void enter(Span span, String gap) {
    String folded = Fold.of(span.text());
    boolean lineOver = untilLineEnd && gap.contains("\n");
    boolean paragraphOver = BLANK_LINE.matcher(gap).find() && !onlyTitle;
    if (startsWith("conclusion", folded)) {
      section = Section.CONCLUSION;
    } else if (startsWith("annex", folded) || startsWith("reason", folded)) {
      section = Section.ANNEX;
    } else if (TITLE.matcher(span.text()).find() || paragraphOver || lineOver) {
      section = Section.BODY;
    } else {
      return;
    }
    untilLineEnd = startsWith("reason", folded) && Fold.words(span.text()).size() > 2;
  }

  private static boolean startsWith(String group, String folded) {
    return Vocabulary.group(group).matcher(folded).lookingAt();
  }

  /** A title says where, not what; "Bilan hépatique : …" keeps its own, for it says what. */
  private static String withoutTitle(String text) {
    Matcher matcher = TITLE.matcher(text);
    if (matcher.find() && startsWith("conclusion", Fold.of(text))) {
      String rest = text.substring(matcher.end()).strip();
      return rest.isEmpty()
          ? ""
          : rest.substring(0, 1).toUpperCase(Locale.FRENCH) + rest.substring(1);
    }
    return text;
  }
}
