package org.galien.documents.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.galien.documents.DocumentType;
import org.galien.patients.demo.DemoAudience;
import org.galien.patients.demo.Known;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Traits;
import org.galien.platform.demo.Lists;

/**
 * Letters and results, from templates: {@code {patient}} is replaced, of {@code [a|b]} one is
 * taken.
 */
final class DemoTexts {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*)]");

  private final List<Template> templates;
  private final Random random;

  DemoTexts(String resource, Random random) {
    this.templates =
        Arrays.stream(Lists.text(DemoTexts.class, resource).split("=====\\n"))
            .map(Template::parse)
            .toList();
    this.random = random;
  }

  /**
   * @param author as written on the letterhead
   */
  record Letter(DocumentType type, String title, String author, LocalDate date, String text) {

    String fileName(int number) {
      return String.format("%s-%04d.pdf", type.code(), number);
    }

    /** With a reference, so that no two letters are the same file. */
    String printed(int number) {
      return text.strip() + String.format("\n\nRéf. %06d\n", 261_000 + number);
    }
  }

  private record Template(
      DocumentType type, String title, String author, DemoAudience audience, String body) {
    static Template parse(String text) {
      int line = text.indexOf('\n');
      String[] head = text.substring(0, line).split("\\|");
      return new Template(
          DocumentType.valueOf(head[0]),
          head[1],
          head[2],
          DemoAudience.of(head[3]),
          text.substring(line + 1));
    }
  }

  int size() {
    return templates.size();
  }

  /** The template of this number, or the next one that can be about this patient. */
  Letter letter(int index, Known patient, LocalDate date) {
    Template template =
        IntStream.range(0, templates.size())
            .mapToObj(next -> templates.get((index + next) % templates.size()))
            .filter(t -> t.audience().fits(patient, date))
            .findFirst()
            .orElseThrow();
    Traits traits = patient.draft().traits();
    String text =
        template
            .body()
            .replace("{patient}", named(traits))
            .replace("{naissance}", traits.birthDate().format(DAY))
            .replace("{medecin}", patient.draft().referringPhysician())
            .replace("{date}", date.format(DAY));
    text = CHOICE.matcher(text).replaceAll(this::one);
    return new Letter(template.type(), template.title(), template.author(), date, text);
  }

  private String one(MatchResult choice) {
    return Lists.any(List.of(choice.group(1).split("\\|")), random);
  }

  private static String named(Traits traits) {
    boolean woman = traits.sex() == AdministrativeSex.FEMALE;
    String used = traits.usedName() == null ? traits.birthName() : traits.usedName();
    return (woman ? "Mme " : "M. ")
        + used.toUpperCase(Locale.FRENCH)
        + " "
        + traits.birthFirstNames().getFirst();
  }
}
