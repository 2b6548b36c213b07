package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.documents.laboratory.LabUnit;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;

/**
 * The practice's critical values. {@code thresholds.csv} only proposes; what counts, a doctor
 * confirmed, by name and day. A former one is ended and kept.
 */
@ApplicationScoped
@Transactional
public class Thresholds {

  private static final int SOURCE = 300;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Analytes analytes;

  /** True for who may confirm them. */
  public boolean mayConfirm() {
    return acting.current().roles().contains(Role.PHYSICIAN);
  }

  /**
   * What counts, and what is proposed for analytes that have none; in the order of the analytes.
   */
  public List<Threshold> all() {
    List<ThresholdEntity> standing = standing();
    List<Threshold> proposed = proposed();
    List<Threshold> all = new ArrayList<>();
    for (Analyte analyte : analytes.all()) {
      Optional<Threshold> one =
          standing.stream()
              .filter(t -> t.analyte.equals(analyte.key()))
              .map(t -> view(t, analyte))
              .findFirst();
      one.or(() -> proposed.stream().filter(t -> t.analyte().equals(analyte.key())).findFirst())
          .ifPresent(all::add);
    }
    return all;
  }

  /**
   * Puts a threshold into force in the place of the former one.
   *
   * @throws ThresholdsNeedADoctor when who acts is none
   * @throws ThresholdUnclear without a bound, a source, or with a unit the analyte cannot have
   */
  public void confirm(String key, String unit, BigDecimal low, BigDecimal high, String source) {
    Actor doctor = doctor();
    Analyte analyte = analytes.named(key).orElseThrow(ThresholdUnclear::new);
    Optional<LabUnit> known = LabUnit.of(unit);
    boolean inr = analyte.kind() == null && (unit == null || unit.isBlank());
    boolean fits = inr || known.filter(analyte::comesIn).isPresent();
    boolean bounded = low != null || high != null;
    boolean ordered = low == null || high == null || low.compareTo(high) < 0;
    if (!fits || !bounded || !ordered || source == null || source.isBlank()) {
      throw new ThresholdUnclear();
    }
    end(key, doctor);
    ThresholdEntity entity = new ThresholdEntity();
    entity.analyte = key;
    entity.unit = inr ? "" : known.orElseThrow().text();
    entity.low = low;
    entity.high = high;
    entity.source = TextLimit.checked(source, SOURCE);
    entity.confirmedAt = clock.instant();
    entity.confirmedBy = doctor.user().value();
    entity.confirmedName = doctor.name();
    em.persist(entity);
    em.flush();
    audit.record(
        "results.threshold-confirmed",
        Subject.of("lab-threshold", entity.id),
        key + " " + low + " " + high + " " + entity.unit);
  }

  /** Takes one out of force. */
  public void end(String key) {
    end(key, doctor());
  }

  private void end(String key, Actor doctor) {
    for (ThresholdEntity former : standing()) {
      if (former.analyte.equals(key)) {
        former.endedAt = clock.instant();
        former.endedBy = doctor.user().value();
        audit.record("results.threshold-ended", Subject.of("lab-threshold", former.id), key);
      }
    }
    em.flush();
  }

  List<ThresholdEntity> standing() {
    return em.createQuery(
            "SELECT t FROM ThresholdEntity t WHERE t.endedAt IS NULL", ThresholdEntity.class)
        .getResultList();
  }

  private List<Threshold> proposed() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Thresholds.class.getResourceAsStream("thresholds.csv"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(this::proposed)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Threshold proposed(String line) {
    String[] parts = line.split(";", -1);
    String name = analytes.named(parts[0]).orElseThrow().name();
    return new Threshold(
        0, parts[0], name, parts[1], number(parts[2]), number(parts[3]), parts[4], null, null);
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private static Threshold view(ThresholdEntity t, Analyte analyte) {
    return new Threshold(
        t.id,
        t.analyte,
        analyte.name(),
        t.unit,
        Plain.of(t.low),
        Plain.of(t.high),
        t.source,
        t.confirmedAt,
        t.confirmedName);
  }

  private Actor doctor() {
    Actor who = acting.current();
    if (!who.roles().contains(Role.PHYSICIAN)) {
      throw new ThresholdsNeedADoctor();
    }
    return who;
  }
}
