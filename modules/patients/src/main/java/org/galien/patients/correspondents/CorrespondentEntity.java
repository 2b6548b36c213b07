package org.galien.patients.correspondents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
@Table(name = "patients_correspondent")
class CorrespondentEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  String name;

  @Column(name = "first_name")
  String firstName;

  String specialty;
  String rpps;
  String phone;
  String fax;
  String email;

  @Column(name = "secure_email")
  String secureEmail;

  @Column(name = "address_line")
  String address;

  @Column(name = "postal_code")
  String postalCode;

  String town;

  @Column(name = "removed_at")
  Instant removedAt;

  void take(Correspondent one) {
    name = one.name();
    firstName = one.firstName();
    specialty = one.specialty();
    rpps = none(one.rpps());
    phone = none(one.phone());
    fax = none(one.fax());
    email = none(one.email());
    secureEmail = none(one.secureEmail());
    address = none(one.address());
    postalCode = none(one.postalCode());
    town = none(one.town());
  }

  Correspondent view() {
    return new Correspondent(
        id,
        version,
        name,
        firstName,
        specialty,
        text(rpps),
        text(phone),
        text(fax),
        text(email),
        text(secureEmail),
        text(address),
        text(postalCode),
        text(town));
  }

  private static String none(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
