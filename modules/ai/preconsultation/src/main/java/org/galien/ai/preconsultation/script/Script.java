package org.galien.ai.preconsultation.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The practice's own questions, a line each: {@code texte traitements = …} or {@code ouinon arret =
 * …}, after {@code motif pain :} for those of one reason; {@code en traitements = …} says the same
 * in another language.
 */
public final class Script {

  /** More would not be read by anybody. */
  public static final int MOST = 30;

  /** Of what answers are kept under. */
  public static final String NAME = "[a-z0-9-]{1,40}";

  private static final int LONGEST = 300;
  private static final Pattern LINE =
      Pattern.compile("(?:motif ([a-z-]+)\\s*:\\s*)?([a-z]{2,6}) (" + NAME + ")\\s*=\\s*(.+)");

  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final List<ScriptProblem> problems = new ArrayList<>();

  private Script() {}

  /** What can be read of a text; {@link #problems} tells of the rest. */
  public static Script read(String text) {
    Script script = new Script();
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        String problem = script.take(line);
        if (problem != null) {
          script.problems.add(new ScriptProblem(number, "preconsultation.script." + problem));
        }
      }
    }
    if (script.questions.isEmpty()) {
      script.problems.add(new ScriptProblem(1, "preconsultation.script.empty"));
    }
    return script;
  }

  private String take(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return "not-a-line";
    }
    String kind = parts.group(2);
    String name = parts.group(3);
    String words = parts.group(4).strip();
    if (words.length() > LONGEST) {
      return "too-long";
    }
    if (!kind.equals("texte") && !kind.equals("ouinon")) {
      return translate(kind, name, words);
    }
    Reason reason = Reason.of(parts.group(1));
    if (parts.group(1) != null && reason == null) {
      return "no-such-reason";
    }
    if (questions.containsKey(name)) {
      return "twice";
    }
    if (questions.size() == MOST) {
      return "too-many";
    }
    questions.put(name, new Question(name, reason, kind.equals("ouinon"), Map.of("fr", words)));
    return null;
  }

  private String translate(String language, String name, String words) {
    Question question = questions.get(name);
    if (question == null) {
      return "no-such-question";
    }
    if (!Screens.LANGUAGES.contains(language)) {
      return "no-such-language";
    }
    Map<String, String> all = new LinkedHashMap<>(question.words());
    all.put(language, words);
    questions.put(name, new Question(name, question.reason(), question.plain(), all));
    return null;
  }

  public List<ScriptProblem> problems() {
    return problems;
  }

  /** In the order written. */
  public List<Question> of(Reason reason) {
    return questions.values().stream().filter(question -> question.of(reason)).toList();
  }

  /** All of them. */
  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  /** Null when there is none of that name. */
  public Question question(String name) {
    return questions.get(name);
  }
}
