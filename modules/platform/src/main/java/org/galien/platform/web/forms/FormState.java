package org.galien.platform.web.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.platform.Refusal;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;

/** What a form holds and what is wrong with it, by the names of its fields. */
public final class FormState {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> problems = new LinkedHashMap<>();

  /** What stands in a field; empty when nothing does. */
  public String text(String field) {
    // A choice that was not made is posted as null.
    String text = texts.get(field);
    return text == null ? "" : text;
  }

  public boolean filled(String field) {
    return !text(field).isBlank();
  }

  public void put(String field, String text) {
    texts.put(field, text == null ? "" : text);
  }

  /** The first refusal of a field is the one that is said. */
  public void refuse(String field, Refusal refusal) {
    problems.putIfAbsent(field, Messages.text(Texts.locale(), refusal));
  }

  /** As {@link #refuse(String, Refusal)}, by the sentence's key. */
  public void refuse(String field, String key) {
    problems.putIfAbsent(field, Messages.text(Texts.locale(), key));
  }

  public boolean isRefused() {
    return !problems.isEmpty();
  }

  /** For the page, which reads and writes it. */
  public Map<String, String> getTexts() {
    return texts;
  }

  /** For the page: sentences by field, in the order they were found. */
  public Map<String, String> getProblems() {
    return problems;
  }

  /** For the page: the fields with a problem. */
  public List<String> getRefusedFields() {
    return List.copyOf(problems.keySet());
  }
}
