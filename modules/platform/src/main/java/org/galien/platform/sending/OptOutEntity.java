package org.galien.platform.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

@Entity
@Table(name = "platform_opt_out")
class OptOutEntity {

  private static final String PATIENT = "patient ";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String who;

  @Column(name = "asked_at")
  Instant askedAt;

  static String of(long patient) {
    return PATIENT + patient;
  }

  static String of(String address) {
    return MobileNumber.of(address).orElse(address.strip().toLowerCase(Locale.ROOT));
  }

  OptOutView view() {
    boolean patient = who.startsWith(PATIENT);
    return new OptOutView(
        patient ? Long.valueOf(who.substring(PATIENT.length())) : null,
        patient ? "" : who,
        askedAt);
  }
}
