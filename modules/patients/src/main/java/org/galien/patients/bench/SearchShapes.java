package org.galien.patients.bench;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What people type, by its shape: of patients who exist, letter by letter as well as whole, for
 * every keystroke is a search.
 */
final class SearchShapes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** In fewer letters a slip is not looked for, or cannot be made here. */
  private static final int SLIPPERY = 6;

  private final Map<String, List<String>> shapes = new LinkedHashMap<>();
  private final List<BenchPerson> people;
  private final List<BenchPerson> withParticle;
  private final int each;

  /**
   * @param commonest the commonest beginnings of words, of two letters and of three
   * @param each how many queries a shape has
   */
  SearchShapes(List<BenchPerson> people, List<String> commonest, int each) {
    this.people = people.stream().filter(p -> p.family().matches("[\\p{L}-]+")).toList();
    this.withParticle = people.stream().filter(p -> p.family().contains(" ")).toList();
    this.each = each;
    names();
    beginnings(commonest);
    numbers();
  }

  /** The queries of each shape, in the order of the table. */
  Map<String, List<String>> all() {
    return shapes;
  }

  private void names() {
    add("full name", p -> p.first() + " " + p.family());
    add("two beginnings, family name first", p -> begun(p.family(), 4) + " " + begun(p.first(), 3));
    add("two beginnings, first name first", p -> begun(p.first(), 3) + " " + begun(p.family(), 4));
    add("first name alone", BenchPerson::first);
    add("particle and one letter (« le g »)", withParticle, p -> particle(p, 1));
    add("particle and three letters (« de la b »)", withParticle, p -> particle(p, 3));
    add("a slip in the name", slippery(), p -> slipped(p.family()) + " " + begun(p.first(), 3));
    add("nobody’s name", p -> begun(p.family(), 3) + "xq " + begun(p.first(), 3));
  }

  private void beginnings(List<String> commonest) {
    add("two letters", p -> begun(p.family(), 2));
    add("three letters", p -> begun(p.family(), 3));
    add("four letters", p -> begun(p.family(), 4));
    shapes.put(
        "the commonest two and three letters",
        people.stream().limit(each).map(p -> commonest.get(p.phone().charAt(9) % 10)).toList());
    add("two letters and one", p -> begun(p.family(), 2) + " " + begun(p.first(), 1));
  }

  private void numbers() {
    add("birth date", p -> DAY.format(p.birthDate()));
    add("name and year of birth", p -> begun(p.family(), 5) + " " + p.birthDate().getYear());
    add("name and a year begun", p -> begun(p.family(), 5) + " " + p.birthDate().getYear() / 100);
    add("last four digits of a telephone", p -> p.phone().substring(6));
    add("first four digits of a telephone", p -> p.phone().substring(0, 4));
    add("NIR", BenchPerson::nir);
  }

  private void add(String shape, Function<BenchPerson, String> typed) {
    add(shape, people, typed);
  }

  private void add(String shape, List<BenchPerson> of, Function<BenchPerson, String> typed) {
    shapes.put(shape, of.stream().limit(each).map(typed).toList());
  }

  private List<BenchPerson> slippery() {
    return people.stream().filter(p -> p.family().length() > SLIPPERY).toList();
  }

  /** Two letters in the middle swapped. */
  private static String slipped(String name) {
    return name.substring(0, 3) + name.charAt(4) + name.charAt(3) + name.substring(5);
  }

  private static String particle(BenchPerson person, int letters) {
    int end = person.family().lastIndexOf(' ') + 1;
    return person.family().substring(0, end) + begun(person.family().substring(end), letters);
  }

  private static String begun(String name, int letters) {
    return name.substring(0, Math.min(letters, name.length())).toLowerCase(Locale.ROOT);
  }
}
