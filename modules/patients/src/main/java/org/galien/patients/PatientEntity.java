package org.galien.patients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.IdentityAttribute;
import org.galien.patients.identity.InsStatus;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;

/** A row of {@code patients_patient}; MariaDB keeps every past version of it. */
@Entity
@Table(name = "patients_patient")
class PatientEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Column(name = "birth_name")
  String birthName;

  @Column(name = "used_name")
  String usedName;

  @Column(name = "birth_first_names")
  String birthFirstNames;

  @Column(name = "used_first_name")
  String usedFirstName;

  @Column(name = "birth_date")
  LocalDate birthDate;

  String sex;

  @Column(name = "birth_place")
  String birthPlace;

  String nir;

  @Enumerated(EnumType.STRING)
  @Column(name = "ins_status")
  InsStatus insStatus = InsStatus.PROVISIONAL;

  boolean homonym;
  boolean doubtful;
  boolean fictitious;

  @Column(name = "birth_day_unknown")
  boolean birthDayUnknown;

  @Column(name = "birth_month_unknown")
  boolean birthMonthUnknown;

  String phone;

  @Column(name = "other_phone")
  String otherPhone;

  String email;

  @Column(name = "address_line")
  String addressLine;

  @Column(name = "postal_code")
  String postalCode;

  String town;

  @Column(name = "referring_physician")
  String referringPhysician;

  /** The chart that goes on in the place of this one. */
  @Column(name = "merged_into")
  Long mergedInto;

  /** When it was taken out of the search; null while it is in use. */
  @Column(name = "archived_at")
  Instant archivedAt;

  @Column(name = "archived_by")
  String archivedBy;

  @Column(name = "archive_reason")
  String archiveReason;

  /**
   * Takes over a draft that was tidied and judged. Changed INS traits, or a doubt about them, take
   * back what an identity document had confirmed; another used name does not.
   */
  void take(PatientDraft draft) {
    boolean confirmed = id != null && traits().strict().equals(draft.traits().strict());
    boolean trusted =
        !draft.attributes().contains(IdentityAttribute.DOUBTFUL)
            && !draft.attributes().contains(IdentityAttribute.FICTITIOUS);
    insStatus = confirmed && trusted ? insStatus : InsStatus.PROVISIONAL;
    takeTraits(draft.traits());
    takeContact(draft.contact());
    nir = draft.nir() == null ? null : draft.nir().value();
    referringPhysician = draft.referringPhysician();
    homonym = draft.attributes().contains(IdentityAttribute.HOMONYM);
    doubtful = draft.attributes().contains(IdentityAttribute.DOUBTFUL);
    fictitious = draft.attributes().contains(IdentityAttribute.FICTITIOUS);
    birthDayUnknown = draft.attributes().contains(IdentityAttribute.BIRTH_DAY_UNKNOWN);
    birthMonthUnknown = draft.attributes().contains(IdentityAttribute.BIRTH_MONTH_UNKNOWN);
  }

  /** An identity document of high confidence was seen. */
  void confirmIdentity() {
    if (doubtful || fictitious) {
      throw new IdentityInDoubt();
    }
    boolean retrieved = insStatus == InsStatus.RETRIEVED || insStatus == InsStatus.QUALIFIED;
    insStatus = retrieved ? InsStatus.QUALIFIED : InsStatus.VALIDATED;
  }

  PatientDraft draft() {
    return new PatientDraft(traits(), parsedNir(), contact(), referringPhysician, attributes());
  }

  PatientView view() {
    return new PatientView(
        new PatientId(id),
        version,
        traits(),
        parsedNir(),
        insStatus,
        contact(),
        referringPhysician,
        attributes());
  }

  PatientIdentity identity() {
    return new PatientIdentity(
        new PatientId(id),
        birthName,
        usedName,
        List.of(birthFirstNames.split(",")),
        usedFirstName,
        birthDate,
        AdministrativeSex.of(sex),
        nir);
  }

  private Traits traits() {
    return new Traits(
        birthName,
        usedName,
        List.of(birthFirstNames.split(",")),
        usedFirstName,
        birthDate,
        AdministrativeSex.of(sex),
        birthPlace);
  }

  private Contact contact() {
    return new Contact(phone, otherPhone, email, addressLine, postalCode, town);
  }

  private Nir parsedNir() {
    return nir == null ? null : Nir.parse(nir);
  }

  private Set<IdentityAttribute> attributes() {
    EnumSet<IdentityAttribute> attributes = EnumSet.noneOf(IdentityAttribute.class);
    if (homonym) {
      attributes.add(IdentityAttribute.HOMONYM);
    }
    if (doubtful) {
      attributes.add(IdentityAttribute.DOUBTFUL);
    }
    if (fictitious) {
      attributes.add(IdentityAttribute.FICTITIOUS);
    }
    if (birthDayUnknown) {
      attributes.add(IdentityAttribute.BIRTH_DAY_UNKNOWN);
    }
    if (birthMonthUnknown) {
      attributes.add(IdentityAttribute.BIRTH_MONTH_UNKNOWN);
    }
    return attributes;
  }

  private void takeTraits(Traits traits) {
    birthName = traits.birthName();
    usedName = traits.usedName();
    birthFirstNames = String.join(",", traits.birthFirstNames());
    usedFirstName = traits.usedFirstName();
    birthDate = traits.birthDate();
    sex = traits.sex().code();
    birthPlace = traits.birthPlaceCode();
  }

  private void takeContact(Contact contact) {
    phone = contact.phone();
    otherPhone = contact.otherPhone();
    email = contact.email();
    addressLine = contact.line();
    postalCode = contact.postalCode();
    town = contact.town();
  }
}
