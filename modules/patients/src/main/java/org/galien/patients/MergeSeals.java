package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Seal;
import org.galien.platform.audit.Sealed;

/**
 * What a merge moved is sealed: it vouches for signed notes that are not where they were signed.
 */
@ApplicationScoped
class MergeSeals implements Sealed {

  static final String KIND = "merge";
  static final String MERGED = "patient.merged";

  @Inject EntityManager em;
  @Inject MergedRows rows;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String messageKey() {
    return "patients.sealed-merge";
  }

  @Override
  public Set<String> actions() {
    return Set.of(MERGED);
  }

  @Override
  public Map<Long, List<Seal>> seals(Collection<Long> merges) {
    return stored(merges).stream().collect(Collectors.toMap(m -> m.id, m -> List.of(of(m))));
  }

  @Override
  public Map<Long, Set<Long>> charts(Collection<Long> merges) {
    return stored(merges).stream().collect(Collectors.toMap(m -> m.id, m -> Set.of(m.survivorId)));
  }

  @Override
  public long count() {
    return em.createQuery("SELECT COUNT(m) FROM MergeEntity m", Long.class).getSingleResult();
  }

  Seal of(MergeEntity merge) {
    return new Seal(1, Fingerprint.of(merge.survivorId, merge.retiredId, rows.of(merge.id)));
  }

  private List<MergeEntity> stored(Collection<Long> ids) {
    return em.createQuery("SELECT m FROM MergeEntity m WHERE m.id IN :ids", MergeEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
