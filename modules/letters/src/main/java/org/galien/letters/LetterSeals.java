package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.patients.ChartMerges;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Seal;
import org.galien.platform.audit.Sealed;

/** Signed letters are sealed in the trail: every word, who signed, when, and the sheet. */
@ApplicationScoped
@Transactional
class LetterSeals implements Sealed {

  static final String SIGNED = "letter.signed";

  @Inject EntityManager em;
  @Inject ChartMerges merges;

  @Override
  public String kind() {
    return "letter";
  }

  @Override
  public String messageKey() {
    return "letters.sealed";
  }

  @Override
  public Set<String> actions() {
    return Set.of(SIGNED);
  }

  Seal of(LetterEntity letter) {
    return new Seal(
        1,
        Fingerprint.of(
            letter.kind,
            letter.title,
            letter.content,
            letter.addressee,
            letter.signerId,
            letter.signedAt,
            letter.replaces,
            letter.pdf));
  }

  @Override
  public Map<Long, List<Seal>> seals(Collection<Long> letters) {
    return stored(letters).stream()
        .filter(one -> one.status == LetterView.Status.SIGNED)
        .collect(Collectors.toMap(one -> one.id, one -> List.of(of(one))));
  }

  @Override
  public Map<Long, Set<Long>> charts(Collection<Long> letters) {
    Map<Long, Set<Long>> charts = merges.charts(LetterRows.KIND, letters);
    stored(letters)
        .forEach(one -> charts.computeIfAbsent(one.id, id -> new HashSet<>()).add(one.patientId));
    return charts;
  }

  @Override
  public long count() {
    return em.createQuery(
            "SELECT COUNT(l) FROM LetterEntity l WHERE l.status = :signed", Long.class)
        .setParameter("signed", LetterView.Status.SIGNED)
        .getSingleResult();
  }

  private List<LetterEntity> stored(Collection<Long> ids) {
    return em.createQuery("SELECT l FROM LetterEntity l WHERE l.id IN :ids", LetterEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
