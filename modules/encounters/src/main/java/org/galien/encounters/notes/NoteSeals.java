package org.galien.encounters.notes;

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
import org.galien.platform.audit.Seal;
import org.galien.platform.audit.Sealed;

/**
 * Signed notes are sealed in the trail: every word of them, who wrote, who signed, when and why.
 */
@ApplicationScoped
@Transactional
class NoteSeals implements Sealed {

  static final String SIGNED = "note.signed";
  static final String AMENDED = "note.amended";

  @Inject EntityManager em;
  @Inject EarlierNotes earlier;
  @Inject ChartMerges merges;

  @Override
  public String kind() {
    return "encounter";
  }

  @Override
  public String messageKey() {
    return "encounters.sealed-note";
  }

  @Override
  public Set<String> actions() {
    return Set.of(SIGNED, AMENDED);
  }

  @Override
  public Map<Long, List<Seal>> seals(Collection<Long> encounters) {
    return em.createQuery(
            "SELECT v FROM NoteVersionEntity v WHERE v.encounterId IN :ids",
            NoteVersionEntity.class)
        .setParameter("ids", encounters)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                v -> v.encounterId,
                Collectors.mapping(NoteVersionEntity::seal, Collectors.toList())));
  }

  @Override
  public Map<Long, Set<Long>> charts(Collection<Long> encounters) {
    Map<Long, Set<Long>> charts = merges.charts(EncounterRows.KIND, encounters);
    em.createQuery(
            "SELECT e.id, e.patientId FROM EncounterEntity e WHERE e.id IN :ids", Object[].class)
        .setParameter("ids", encounters)
        .getResultStream()
        .forEach(
            row -> charts.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((Long) row[1]));
    return charts;
  }

  @Override
  public long count() {
    return em.createQuery(
            "SELECT COUNT(v) FROM NoteVersionEntity v WHERE v.id > :earlier", Long.class)
        .setParameter("earlier", earlier.upTo())
        .getSingleResult();
  }
}
