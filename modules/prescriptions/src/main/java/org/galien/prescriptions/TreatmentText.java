package org.galien.prescriptions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.galien.platform.text.Folding;
import org.galien.terminology.drugs.Drug;
import org.galien.terminology.drugs.DrugSubstance;
import org.galien.terminology.drugs.Drugs;
import org.galien.terminology.interactions.Asked;
import org.galien.terminology.interactions.OpenThesaurus;

/**
 * A line of treatment as people write it, perhaps of several drugs: what of it is known by
 * substance or by brand, and what is left is said, so that nobody takes it for read.
 */
final class TreatmentText {

  /** What parts two drugs; a comma between figures is a decimal one. */
  private static final Pattern PARTS = Pattern.compile("[+;/\\n]|,(?!\\d)|(?<!\\d),|\\s(?i:et)\\s");

  private final OpenThesaurus open;
  private final Drugs drugs;
  private final Set<String> substances = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  private boolean brand;

  private TreatmentText(OpenThesaurus open, Drugs drugs) {
    this.open = open;
    this.drugs = drugs;
  }

  static Asked read(OpenThesaurus open, Drugs drugs, String text) {
    TreatmentText read = new TreatmentText(open, drugs);
    read.read(text);
    return read.substances.isEmpty() && !read.brand
        ? new Asked(text, List.of(), List.of(text))
        : read.asked(text);
  }

  static Asked of(OpenThesaurus open, String label, Drug drug) {
    TreatmentText read = new TreatmentText(open, null);
    read.add(drug);
    return read.asked(label);
  }

  private Asked asked(String label) {
    return new Asked(label, List.copyOf(substances), List.copyOf(unknown));
  }

  private void read(String text) {
    substances.addAll(open.named(text));
    Set<String> generics = new HashSet<>();
    for (String part : PARTS.split(text)) {
      // « Paracétamol Lumis » names its maker too.
      if (!open.named(part).isEmpty()) {
        drugs.named(part).ifPresent(drug -> generics.addAll(nameOf(drug)));
      }
    }
    for (String beside : open.beside(text)) {
      for (String part : PARTS.split(beside)) {
        brands(PlainWords.split(part), generics);
      }
    }
  }

  /** Each drug that begins at one of the words; the words of none, run by run. */
  private void brands(List<String> words, Set<String> generics) {
    List<String> left = new ArrayList<>();
    Set<String> name = generics;
    for (int from = 0; from < words.size(); from++) {
      String word = words.get(from);
      if (PlainWords.isPlain(word) || name.contains(Folding.fold(word))) {
        continue;
      }
      Optional<Drug> drug = drugs.named(String.join(" ", words.subList(from, words.size())));
      if (drug.isPresent()) {
        say(left);
        add(drug.get());
        brand = true;
        name = nameOf(drug.get());
      } else {
        left.add(word);
      }
    }
    say(left);
  }

  private void say(List<String> left) {
    if (!left.isEmpty()) {
      unknown.add(String.join(" ", left));
      left.clear();
    }
  }

  private void add(Drug drug) {
    for (DrugSubstance one : drug.components()) {
      open.substance(one).ifPresentOrElse(substances::add, () -> unknown.add(one.name()));
    }
  }

  private static Set<String> nameOf(Drug drug) {
    return PlainWords.split(drug.name()).stream().map(Folding::fold).collect(Collectors.toSet());
  }
}
