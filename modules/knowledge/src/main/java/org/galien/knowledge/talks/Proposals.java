package org.galien.knowledge.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.knowledge.EntryKind;
import org.galien.platform.text.Folding;

/**
 * Finds what may be worth confirming in what somebody said, by the form of sentences: « si… », «
 * jamais », « sauf », a number to call, a phrase in quotation marks, steps one after the other.
 * Words are taken as they are; people judge.
 */
public final class Proposals {

  private static final int LONGEST = 1500;
  private static final Pattern CONDITION =
      Pattern.compile(
          "^(?:(?:alors|donc|et|mais|ah|bon|oui|euh)[, ]+)*((?:si|quand|lorsque?|dès qu[e'’]|en cas d[e'’]|au bout d[e'’]|pour"
              + "|après|avant|à partir d[e'’]|au-delà d[e'’])\\b?[^,:;.]{3,120})[,:]\\s*(?:alors\\s+)?(.{8,})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PHRASE = Pattern.compile("«\\s*([^»]{12,})\\s*»");
  private static final Pattern SAYS =
      Pattern.compile("\\b(?:dis|dit|dire|dites|reponds?|repondre|repondez|phrase)\\b");
  private static final Pattern NUMBER =
      Pattern.compile("(?:0|\\+33 ?)[1-9](?:[ .-]?\\d{2}){4}|\\b3\\d{3}\\b");
  private static final Pattern CALLS =
      Pattern.compile(
          "\\b(?:tu |vous |on |)(?:appel(?:le|les|lez|er)|demande[sz]?|contacte[rsz]?|numero d[eu'])\\s");
  private static final Pattern URGENT =
      Pattern.compile(
          "\\b(?:tout de suite|immediatement|en priorite|prioritaire|avant tout|dans la journee|sans attendre|le jour meme|urgent\\w*)\\b");
  private static final Pattern BINDING =
      Pattern.compile(
          "\\b(?:jamais|toujours|il faut|faut|doit|doivent|obligatoire\\w*|interdit\\w*|on ne |tu ne |pas de |aucun\\w*|uniquement|seulement"
              + "|tu [a-z]+(?:es|s)\\b|on [a-z]+e\\b|vous [a-z]+ez\\b|c'est (?:le|la|les|a|au|pour)\\b|chaque|tous les|toutes les)");
  private static final Pattern EXCEPTION =
      Pattern.compile(
          "(?iu)[,.;]?\\s*\\b(?:sauf|excepté|à l'exception d[e'’]|la seule exception[^:]{0,20}:?)\\b\\s*(.{3,400}?)[.!]?$");
  private static final Pattern STEP = Pattern.compile("^(?:\\d{1,2}[.)°]|[-•–])\\s+");

  private Proposals() {}

  /** A proposal a run of sentences that belong together, in the order said. */
  public static List<Proposal> of(String text) {
    List<String> sentences = sentences(text);
    if (text.lines().filter(line -> STEP.matcher(line.strip()).find()).count() >= 2) {
      return List.of(new Proposal(EntryKind.PROCEDURE, "", cut(text.strip()), ""));
    }
    List<Proposal> found = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean binding = false;
    for (String sentence : sentences) {
      boolean begins = CONDITION.matcher(sentence).find();
      if (!run.isEmpty() && (begins || run.length() > 320)) {
        add(found, run.toString(), binding);
        run.setLength(0);
        binding = false;
      }
      run.append(run.isEmpty() ? "" : " ").append(sentence);
      binding |= begins || tells(sentence);
    }
    add(found, run.toString(), binding);
    return found;
  }

  private static boolean tells(String sentence) {
    String folded = Folding.fold(sentence).replace('’', '\'');
    return !sentence.endsWith("?")
        && (BINDING.matcher(folded).find()
            || URGENT.matcher(folded).find()
            || NUMBER.matcher(sentence).find()
            || PHRASE.matcher(sentence).find());
  }

  private static void add(List<Proposal> found, String run, boolean binding) {
    if (!binding || run.length() < 20) {
      return;
    }
    String exception = "";
    String said = run;
    Matcher except = EXCEPTION.matcher(run);
    if (except.find() && except.start() > 15) {
      exception = except.group(1).strip();
      said = run.substring(0, except.start()).strip();
    }
    Matcher condition = CONDITION.matcher(said);
    EntryKind kind = kind(run);
    if (condition.find() && kind != EntryKind.PHRASE) {
      found.add(
          new Proposal(
              kind, condition.group(1).strip(), cut(condition.group(2).strip()), exception));
    } else {
      found.add(new Proposal(kind, "", cut(said), exception));
    }
  }

  private static EntryKind kind(String run) {
    String folded = Folding.fold(run).replace('’', '\'');
    if (PHRASE.matcher(run).find() && SAYS.matcher(folded).find()) {
      return EntryKind.PHRASE;
    }
    if (NUMBER.matcher(run).find() || CALLS.matcher(folded).find()) {
      return EntryKind.CONTACT;
    }
    return URGENT.matcher(folded).find() ? EntryKind.PRIORITY : EntryKind.RULE;
  }

  private static List<String> sentences(String text) {
    return List.of(text.strip().split("(?<=[.!?…])\\s+(?=[\\p{Lu}«\\d])|\\n+")).stream()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST));
  }
}
