package org.galien.encounters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.galien.encounters.Clinicians;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** Abbreviations that become words as they are typed: the practice's, and each one's own. */
@ApplicationScoped
@Transactional
public class Abbreviations {

  private static final long PRACTICE = 0;
  private static final int LENGTH = 20_000;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Clinicians clinicians;
  @Inject TemplateOwners owners;

  /** Words by abbreviation for who acts: the own ones win over the practice's. */
  public Map<String, String> inForce() {
    Map<String, String> words = new LinkedHashMap<>(AbbreviationLines.read(practice().lines()));
    words.putAll(AbbreviationLines.read(personal().lines()));
    return words;
  }

  public AbbreviationList practice() {
    clinicians.requireReader();
    return of(PRACTICE)
        .map(this::view)
        .orElseGet(() -> new AbbreviationList(ShippedTexts.ABBREVIATIONS, false, 0, "", null));
  }

  /** Of who acts. */
  public AbbreviationList personal() {
    return of(clinicians.requireWriter().value())
        .map(this::view)
        .orElseGet(() -> new AbbreviationList("", false, 0, "", null));
  }

  /**
   * @throws TemplatesNeedADoctor unless a physician of the practice acts
   * @throws AbbreviationUnreadable when a line is none
   * @throws AbbreviationTwice when one stands there twice
   * @throws WritingChangedMeanwhile when the list was changed since that version
   */
  public void changePractice(String lines, long version) {
    change(PRACTICE, owners.require(), lines, version);
  }

  /** As {@link #changePractice}, for the own list of who acts. */
  public void changePersonal(String lines, long version) {
    UserId owner = clinicians.requireWriter();
    change(owner.value(), owner, lines, version);
  }

  private void change(long owner, UserId by, String typed, long version) {
    String lines = TextLimit.checked(typed, LENGTH).replace("\r\n", "\n");
    AbbreviationLines.read(lines);
    AbbreviationsEntity list = of(owner).orElseGet(AbbreviationsEntity::new);
    if (list.version != version) {
      throw new WritingChangedMeanwhile(clinicians.name(list.changedBy));
    }
    if (list.id != null && list.lines.equals(lines)) {
      return;
    }
    list.owner = owner;
    list.lines = lines;
    list.version++;
    list.changedAt = clock.instant();
    list.changedBy = by.value();
    em.persist(list);
    em.flush();
    audit.record("abbreviations.changed", Subject.of("abbreviations", list.id), null);
  }

  private Optional<AbbreviationsEntity> of(long owner) {
    return em.createQuery(
            "SELECT a FROM AbbreviationsEntity a WHERE a.owner = :owner", AbbreviationsEntity.class)
        .setParameter("owner", owner)
        .getResultStream()
        .findFirst();
  }

  private AbbreviationList view(AbbreviationsEntity list) {
    return new AbbreviationList(
        list.lines, true, list.version, clinicians.name(list.changedBy), list.changedAt);
  }
}
