package org.galien.patients.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.demo.Lists;

/**
 * Invents people. Their phone numbers are from the ranges that ARCEP keeps for fiction, the commune
 * in their NIR does not exist.
 */
final class Persons {

  private static final List<String> STREETS = Lists.lines(Persons.class, "streets.txt");
  private static final List<String> TOWNS = Lists.lines(Persons.class, "towns.txt");
  private static final List<String> DOCTORS =
      List.of("Dr Hélène Castaing-Bérard", "Dr Mehdi Ouahbi-Lasserre", "Dr Anne-Sophie Kerguélen");

  private final Random random;
  private final LocalDate today;
  private int order = 100;

  Persons(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  PatientDraft next() {
    boolean woman = random.nextInt(100) < 53;
    LocalDate birth = birthDate();
    String name = PersonNames.family(random);
    List<String> firstNames = firstNames(woman);
    Traits traits =
        new Traits(
            name,
            usedName(name, woman, birth),
            firstNames,
            null,
            birth,
            woman ? AdministrativeSex.FEMALE : AdministrativeSex.MALE,
            null);
    return draft(traits);
  }

  /** Somebody with these traits, and an address and numbers of their own. */
  PatientDraft draft(Traits traits) {
    Nir nir = random.nextInt(10) < 8 ? nir(traits) : null;
    return new PatientDraft(traits, nir, contact(), Lists.any(DOCTORS, random), null);
  }

  /** Children and the old come more often, and so there are more of them. */
  private LocalDate birthDate() {
    int draw = random.nextInt(100);
    int age =
        draw < 22
            ? random.nextInt(16)
            : draw < 60 ? 16 + random.nextInt(44) : 60 + random.nextInt(36);
    return today.minusYears(age).minusDays(1 + random.nextInt(364));
  }

  private String usedName(String name, boolean woman, LocalDate birth) {
    boolean adult = birth.isBefore(today.minusYears(25));
    if (!woman || !adult || random.nextInt(100) < 55) {
      return null;
    }
    String other = PersonNames.family(random);
    return random.nextInt(4) == 0 ? name + "-" + other : other;
  }

  private List<String> firstNames(boolean woman) {
    String first = PersonNames.first(woman, random);
    String second = PersonNames.first(woman, random);
    return random.nextInt(3) == 0 || first.equals(second) ? List.of(first) : List.of(first, second);
  }

  private Contact contact() {
    String town = Lists.any(TOWNS, random);
    String phone =
        String.format(Locale.ROOT, "06 39 98 %02d %02d", random.nextInt(100), random.nextInt(100));
    return new Contact(
        phone,
        null,
        null,
        (1 + random.nextInt(120)) + ", " + Lists.any(STREETS, random),
        town.substring(0, 5),
        town.substring(6));
  }

  private Nir nir(Traits traits) {
    int sex = traits.sex() == AdministrativeSex.FEMALE ? 2 : 1;
    return Nir.withoutKey(
        String.format(
            Locale.ROOT,
            "%d%02d%02d59990%03d",
            sex,
            traits.birthDate().getYear() % 100,
            traits.birthDate().getMonthValue(),
            order++ % 900 + 99));
  }
}
