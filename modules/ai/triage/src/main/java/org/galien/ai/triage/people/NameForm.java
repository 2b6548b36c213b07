package org.galien.ai.triage.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/** A name given field by field: « Nom : … Prénom : … Nom de naissance : … ». */
final class NameForm {
  private static final String LABEL =
      "(noms?(?: de naissance| de jeune fille| patronymique| de famille"
          + "| d'usage| utilis[ée]| usuel| marital| d'[ée]poux?se| patient| du patient| de la patiente)?"
          + "|(?:1er |premier )?pr[ée]noms?(?: de naissance| utilis[ée]| usuel)?)(?: ?\\(s\\))?";
  private static final String VALUE = "(\\p{L}[\\p{L}0-9'’\\-]*(?: \\p{L}[\\p{L}0-9'’\\-]*)*)";
  private static final String NO_VALUE = "(?!pr[ée]nom|n[ée]e?\\b|nom|date|sexe|ddn)";

  /** Label and value on one line, or the value alone on the line under its label. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?imu)(?<![\\p{L},] ?)(?<!et )"
              + LABEL
              + "(?:\\s*:[ \\t]*|(?<=^[^\\n]{3,40})[ \\t]{2,}"
              + NO_VALUE
              + "|(?<=^.{3,24})[ \\t]*:?[ \\t]*\\n[ \\t]*"
              + NO_VALUE
              + "(?=[^\\n:]*$))"
              + VALUE);

  private static final Pattern NEXT_FIELD =
      Pattern.compile(
          "(?iu)\\s{2,}|\\s+-\\s|\\s+(?=(pr[ée]noms?|n[ée]e?|sexe|ddn|nom|date|dossier|le)\\b)");
  private static final int NEAR = 140;

  final List<String> family = new ArrayList<>();
  final List<String> first = new ArrayList<>();
  final int start;
  int end;

  private NameForm(int start) {
    this.start = start;
  }

  static List<NameForm> find(Page page) {
    List<NameForm> forms = new ArrayList<>();
    Matcher matcher = FIELD.matcher(page.text());
    while (matcher.find()) {
      boolean isFirst = Fold.plain(matcher.group(1)).contains("prenom");
      NameForm last = forms.isEmpty() ? null : forms.get(forms.size() - 1);
      boolean starts = last == null || matcher.start() - last.end > NEAR;
      if (starts) {
        last = new NameForm(matcher.start());
        forms.add(last);
      }
      last.end = matcher.end();
      String value = NEXT_FIELD.split(matcher.group(2).strip())[0].strip();
      (isFirst ? last.first : last.family).add(withoutCivility(value));
    }
    forms.removeIf(f -> f.family.isEmpty() || f.first.isEmpty());
    return forms;
  }

  private static String withoutCivility(String value) {
    int space = value.indexOf(' ');
    boolean civility =
        space > 0 && Vocabulary.CIVILITIES.contains(Fold.plain(value.substring(0, space)));
    return civility ? value.substring(space + 1).strip() : value;
  }

  NameWords words() {
    return new NameWords(List.copyOf(family), List.copyOf(first), List.of());
  }
}
