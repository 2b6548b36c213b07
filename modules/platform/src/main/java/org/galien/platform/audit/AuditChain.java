package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Recomputes the trail, and compares it with what it sealed and with the copies of its head. */
@ApplicationScoped
@Transactional
public class AuditChain {

  private static final int PAGE = 1_000;

  @Inject EntityManager em;
  @Inject @Any Instance<Sealed> sealed;
  @Inject Witness witness;

  /**
   * Goes through the whole chain, a page at a time, as far as it fits.
   *
   * @return how many entries fit, the first that does not, and what does not fit its seal
   */
  public ChainVerification verify() {
    ChainRun run = new ChainRun(witness.heads());
    List<AuditEntryEntity> page = page(0);
    while (!page.isEmpty()) {
      if (!page.stream().allMatch(run::fits)) {
        return run.brokenAfter();
      }
      run.broken(brokenSeals(page, run));
      em.clear();
      page = page(run.verified());
    }
    return run.endsAt(Head.now(em)) ? run.result(unsealed(run)) : run.brokenAfter();
  }

  private List<BrokenSeal> brokenSeals(List<AuditEntryEntity> page, ChainRun run) {
    List<BrokenSeal> broken = new ArrayList<>();
    for (Sealed module : sealed) {
      Map<AuditEntryEntity, Seal> seals = new HashMap<>();
      page.stream()
          .filter(entry -> entry.subjectKind.equals(module.kind()))
          .filter(entry -> module.actions().contains(entry.action))
          .forEach(entry -> Seal.of(entry.detail).ifPresent(seal -> seals.put(entry, seal)));
      if (!seals.isEmpty()) {
        long hashed = seals.values().stream().filter(seal -> seal.sha256() != null).count();
        run.sealed(module.kind(), hashed);
        broken.addAll(brokenSeals(module, seals));
      }
    }
    return broken;
  }

  private static List<BrokenSeal> brokenSeals(Sealed module, Map<AuditEntryEntity, Seal> seals) {
    Set<Long> subjects =
        seals.keySet().stream().map(entry -> entry.subjectId).collect(Collectors.toSet());
    Map<Long, List<Seal>> stored = module.seals(subjects);
    Map<Long, Set<Long>> charts = module.charts(subjects);
    return seals.entrySet().stream()
        .filter(
            one ->
                !inChart(one.getKey(), charts.getOrDefault(one.getKey().subjectId, Set.of()))
                    || stored.getOrDefault(one.getKey().subjectId, List.of()).stream()
                        .noneMatch(one.getValue()::holds))
        .map(
            one ->
                new BrokenSeal(
                    module.messageKey(), one.getKey().subjectId, one.getValue().version()))
        .sorted(Comparator.comparingLong(BrokenSeal::subject))
        .toList();
  }

  private static boolean inChart(AuditEntryEntity entry, Set<Long> charts) {
    return entry.patientId == null ? charts.isEmpty() : charts.contains(entry.patientId);
  }

  /** More is stored than was ever sealed: something was written beside the program. */
  private long unsealed(ChainRun run) {
    return sealed.stream().mapToLong(m -> Math.max(0, m.count() - run.sealed(m.kind()))).sum();
  }

  private List<AuditEntryEntity> page(long after) {
    return em.createQuery(
            "SELECT e FROM AuditEntryEntity e WHERE e.sequence > :after ORDER BY e.sequence",
            AuditEntryEntity.class)
        .setParameter("after", after)
        .setMaxResults(PAGE)
        .getResultList();
  }
}
