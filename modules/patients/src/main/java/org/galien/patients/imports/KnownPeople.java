package org.galien.patients.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.names.PatientNames;

/**
 * Whose a row is: by the number of the same software, or by an identity that fits exactly one. A
 * name alone names nobody; what contradicts makes it nobody's.
 */
final class KnownPeople {

  /** Somebody the import brings or the practice knows. */
  private record Person(
      PatientId id, String birthName, List<String> firstNames, LocalDate born, String sex) {

    boolean is(String name, String first) {
      return PatientNames.compact(birthName).equals(PatientNames.compact(name))
          && !firstNames.isEmpty()
          && PatientNames.compact(firstNames.getFirst()).equals(PatientNames.compact(first));
    }
  }

  private final LocalDate today;
  private final Function<LocalDate, List<PatientIdentity>> bornOn;
  private final Function<PatientId, PatientIdentity> identity;
  private final Map<String, Person> byNumber = new HashMap<>();
  private final Map<LocalDate, List<Person>> brought = new HashMap<>();
  private final Map<LocalDate, List<Person>> here = new HashMap<>();
  private final Set<PatientId> made = new HashSet<>();

  KnownPeople(
      LocalDate today,
      Function<LocalDate, List<PatientIdentity>> bornOn,
      Function<PatientId, PatientIdentity> identity) {
    this.today = today;
    this.bornOn = bornOn;
    this.identity = identity;
  }

  /** Somebody whom this import makes. */
  void add(
      String number,
      PatientId id,
      String birthName,
      List<String> first,
      LocalDate born,
      String sex) {
    Person person = new Person(id, birthName, first, born, sex);
    if (!number.isEmpty()) {
      byNumber.put(number, person);
    }
    if (id != null) {
      made.add(id);
    }
    brought.computeIfAbsent(born, day -> new ArrayList<>(2)).add(person);
  }

  /** Somebody who has a number of the other software and was here before. */
  void addKnown(String number, PatientId id) {
    byNumber.put(number, person(identity.apply(id)));
  }

  boolean knows(String number) {
    return byNumber.containsKey(number);
  }

  /**
   * @throws RowRefused when it is nobody's, or it cannot be told whose
   */
  ImportOwner owner(ImportRow row) throws RowRefused {
    String number = row.text(ImportColumn.PATIENT);
    Person person = number.isEmpty() ? byIdentity(row) : byNumber(number, row);
    return new ImportOwner(person.id());
  }

  private Person byNumber(String number, ImportRow row) throws RowRefused {
    Person person = byNumber.get(number);
    if (person == null) {
      throw RowRefused.nobodys(ImportColumn.PATIENT, "number-unknown");
    }
    String name = row.text(ImportColumn.BIRTH_NAME);
    LocalDate born = row.date(ImportColumn.BIRTH_DATE, today);
    boolean other =
        born != null && !born.equals(person.born())
            || born != null
                && !name.isEmpty()
                && row.has(ImportColumn.FIRST_NAME)
                && !person.is(name, first(row))
            || otherSex(row, person);
    if (other) {
      throw RowRefused.nobodys(ImportColumn.PATIENT, "contradiction");
    }
    return person;
  }

  private Person byIdentity(ImportRow row) throws RowRefused {
    LocalDate born = row.date(ImportColumn.BIRTH_DATE, today);
    if (born != null && row.has(ImportColumn.BIRTH_NAME) && row.has(ImportColumn.FIRST_NAME)) {
      String name = row.text(ImportColumn.BIRTH_NAME);
      return one(born, person -> person.is(name, first(row)) && !otherSex(row, person));
    }
    PersonText written = PersonText.read(row.text(ImportColumn.PERSON), today).orElse(null);
    if (written == null) {
      throw RowRefused.nobodys("", "nobody");
    }
    return one(
        written.birthDate(),
        p -> !p.firstNames().isEmpty() && written.names(p.birthName(), p.firstNames().getFirst()));
  }

  private Person one(LocalDate born, java.util.function.Predicate<Person> fits) throws RowRefused {
    List<Person> all = new ArrayList<>(brought.getOrDefault(born, List.of()));
    here
        .computeIfAbsent(born, day -> bornOn.apply(day).stream().map(KnownPeople::person).toList())
        .stream()
        .filter(person -> !made.contains(person.id()))
        .forEach(all::add);
    List<Person> fitting = all.stream().filter(fits).toList();
    if (fitting.size() != 1) {
      throw RowRefused.nobodys("", fitting.isEmpty() ? "nobody" : "several");
    }
    return fitting.getFirst();
  }

  private static String first(ImportRow row) {
    List<String> names = PatientNames.firstNames(row.text(ImportColumn.FIRST_NAME));
    return names.isEmpty() ? "" : names.getFirst();
  }

  private static boolean otherSex(ImportRow row, Person person) {
    String sex = Sexes.read(row.text(ImportColumn.SEX)).map(AdministrativeSex::code).orElse("I");
    return !sex.equals("I") && !person.sex().equals("I") && !sex.equals(person.sex());
  }

  private static Person person(PatientIdentity p) {
    return new Person(p.id(), p.birthName(), p.birthFirstNames(), p.birthDate(), p.sex().code());
  }
}
