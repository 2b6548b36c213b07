package org.galien.patients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.patients.names.NameSound;
import org.galien.patients.names.PatientNames;
import org.galien.patients.search.IndexWords;
import org.galien.patients.search.PrefixRange;

/** Everything one can type to find a patient, from its tidied draft; parts of it may be missing. */
final class PatientWords {

  static final int FAMILY_NAME = 0;
  static final int FIRST_NAME = 1;
  static final int OTHER = 2;

  private final Traits traits;
  private final PatientDraft draft;

  PatientWords(PatientDraft draft) {
    this.draft = draft;
    this.traits = draft.traits();
  }

  /** Each word with its kind; a word that is both a family and a first name is the former. */
  Map<String, Integer> kinds() {
    Map<String, Integer> kinds = typed();
    sounds().forEach(sound -> add(kinds, sound, OTHER));
    return kinds;
  }

  /** All that can be typed, each word between spaces; the whole birth name first. */
  String text() {
    return typed().keySet().stream().collect(Collectors.joining(" ", " ", " "));
  }

  /** The names, folded, whole and in their parts. */
  Set<String> names() {
    return typed().keySet().stream()
        .filter(IndexWords::isName)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Map<String, Integer> typed() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    add(kinds, PatientNames.compact(traits.birthName()), FAMILY_NAME);
    familyNames().forEach(name -> addName(kinds, name, FAMILY_NAME));
    firstNames().forEach(name -> addName(kinds, name, FIRST_NAME));
    if (traits.birthDate() != null) {
      add(kinds, IndexWords.yearFirst(traits.birthDate()), OTHER);
      add(kinds, IndexWords.dayFirst(traits.birthDate()), OTHER);
    }
    for (String phone : phones()) {
      add(kinds, IndexWords.phone(phone), OTHER);
      add(kinds, IndexWords.phoneBackwards(phone), OTHER);
    }
    if (draft.nir() != null) {
      add(kinds, IndexWords.nir(draft.nir().value()), OTHER);
    }
    return kinds;
  }

  /** Words that a chart of the same person would probably share. */
  Set<String> blocks() {
    Set<String> blocks = new LinkedHashSet<>(sounds());
    if (traits.birthDate() != null) {
      blocks.add(IndexWords.yearFirst(traits.birthDate()));
      swapped(traits.birthDate()).ifPresent(date -> blocks.add(IndexWords.yearFirst(date)));
    }
    phones().forEach(phone -> blocks.add(IndexWords.phone(phone)));
    if (draft.nir() != null) {
      blocks.add(IndexWords.nir(draft.nir().value()));
    }
    // Name typed as first name, first name as name.
    for (String family : familyNames()) {
      firstNames().forEach(first -> blocks.add(sound(first, family)));
    }
    return blocks;
  }

  /** By what lists are sorted: name, then first name, as they are shown. */
  String sortName() {
    String name = traits.usedName() == null ? traits.birthName() : traits.usedName();
    String first =
        traits.usedFirstName() == null && !traits.birthFirstNames().isEmpty()
            ? traits.birthFirstNames().getFirst()
            : traits.usedFirstName();
    return cut(PatientNames.compact(name) + " " + PatientNames.compact(first));
  }

  List<String> familyNames() {
    return Stream.of(traits.birthName(), traits.usedName())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  List<String> firstNames() {
    return Stream.concat(
            Stream.ofNullable(traits.usedFirstName()), traits.birthFirstNames().stream())
        .distinct()
        .toList();
  }

  List<String> phones() {
    return Stream.of(draft.contact().phone(), draft.contact().otherPhone())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Day and month exchanged, where that is a date. */
  private static Optional<LocalDate> swapped(LocalDate date) {
    return date.getDayOfMonth() > 12
        ? Optional.empty()
        : Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), 1))
            .filter(month -> date.getMonthValue() <= month.lengthOfMonth())
            .map(month -> month.withDayOfMonth(date.getMonthValue()));
  }

  private List<String> sounds() {
    List<String> sounds = new ArrayList<>();
    for (String family : familyNames()) {
      firstNames().forEach(first -> sounds.add(sound(family, first)));
    }
    return sounds;
  }

  private static String sound(String family, String first) {
    return cut(IndexWords.sound(NameSound.of(family), NameSound.of(first)));
  }

  private static void addName(Map<String, Integer> kinds, String name, int kind) {
    add(kinds, PatientNames.compact(name), kind);
    // The D of D’HONDT is no name of its own.
    PatientNames.words(name).forEach(word -> add(kinds, word, word.length() > 1 ? kind : OTHER));
  }

  private static void add(Map<String, Integer> kinds, String word, int kind) {
    if (!word.isEmpty()) {
      kinds.putIfAbsent(cut(word), kind);
    }
  }

  private static String cut(String word) {
    return word.length() > PrefixRange.LENGTH ? word.substring(0, PrefixRange.LENGTH) : word;
  }
}
