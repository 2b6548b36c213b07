package org.galien.encounters.notes;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.galien.patients.ChartMerges;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Seal;
import org.galien.platform.audit.Sealed;
import org.galien.platform.audit.Subject;

/**
 * Notes from before notes were sealed, and those the demonstration brings: one entry seals all of
 * them together, once. Its subject is the last of their numbers.
 */
@ApplicationScoped
@Transactional
class EarlierNotes implements Sealed {

  private static final String KIND = "signed-notes";
  private static final String ACTION = "note.earlier-sealed";
  private static final int PAGE = 1_000;

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject ChartMerges merges;

  void seal(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 900) ApplicationStarted event) {
    if (audit.firstSubject(ACTION).isEmpty()) {
      Long last =
          em.createQuery("SELECT MAX(v.id) FROM NoteVersionEntity v", Long.class).getSingleResult();
      long upTo = last == null ? 0 : last;
      audit.seal(ACTION, Subject.of(KIND, upTo), sealUpTo(upTo));
    }
  }

  /** Number of the last note that was sealed together with others. */
  long upTo() {
    return audit.firstSubject(ACTION).orElse(0L);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String messageKey() {
    return "encounters.sealed-earlier";
  }

  @Override
  public Set<String> actions() {
    return Set.of(ACTION);
  }

  @Override
  public Map<Long, List<Seal>> seals(Collection<Long> numbers) {
    return numbers.stream()
        .collect(Collectors.toMap(Function.identity(), number -> List.of(sealUpTo(number))));
  }

  /** Whose chart each note is in is part of what is sealed here. */
  @Override
  public Map<Long, Set<Long>> charts(Collection<Long> numbers) {
    return Map.of();
  }

  /** The one entry stands for all. */
  @Override
  public long count() {
    return 0;
  }

  private Seal sealUpTo(long last) {
    String hash = "";
    int count = 0;
    long after = 0;
    List<Object[]> page = page(after, last);
    while (!page.isEmpty()) {
      Map<Long, Long> origins = origins(page);
      for (Object[] row : page) {
        NoteVersionEntity version = (NoteVersionEntity) row[0];
        Object chart = origins.getOrDefault(version.encounterId, (Long) row[1]);
        hash = Fingerprint.of(hash, version.id, version.seal().sha256(), chart);
        count++;
        after = version.id;
      }
      em.clear();
      page = page(after, last);
    }
    return new Seal(count, Fingerprint.of(hash));
  }

  /** Before charts were merged. */
  private Map<Long, Long> origins(List<Object[]> page) {
    return merges.origins(
        EncounterRows.KIND,
        page.stream().map(row -> ((NoteVersionEntity) row[0]).encounterId).distinct().toList());
  }

  /** Versions, each with the patient in whose chart it is. */
  private List<Object[]> page(long after, long last) {
    return em.createQuery(
            "SELECT v, e.patientId FROM NoteVersionEntity v, EncounterEntity e"
                + " WHERE e.id = v.encounterId AND v.id > :after AND v.id <= :last ORDER BY v.id",
            Object[].class)
        .setParameter("after", after)
        .setParameter("last", last)
        .setMaxResults(PAGE)
        .getResultList();
  }
}
