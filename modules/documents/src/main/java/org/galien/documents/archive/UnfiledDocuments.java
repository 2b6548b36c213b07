package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskView;

/** Documents in no chart, the latest received first. */
@ApplicationScoped
class UnfiledDocuments {

  @Inject EntityManager em;
  @Inject TaskQueue tasks;

  List<DocumentView> waiting(int limit) {
    return views("d.setAsideAt IS NULL", limit);
  }

  List<DocumentView> aside(int limit) {
    return views("d.setAsideAt IS NOT NULL", limit);
  }

  int waitingCount() {
    return em.createQuery(
            "SELECT COUNT(d) FROM DocumentEntity d WHERE d.filingId IS NULL AND d.setAsideAt IS"
                + " NULL",
            Long.class)
        .getSingleResult()
        .intValue();
  }

  private List<DocumentView> views(String place, int limit) {
    Set<String> active =
        tasks.active(ReadDocuments.KIND).stream()
            .map(TaskView::subject)
            .collect(Collectors.toSet());
    return em.createQuery(
            "SELECT d FROM DocumentEntity d WHERE d.filingId IS NULL AND "
                + place
                + " ORDER BY d.receivedAt DESC, d.id DESC",
            DocumentEntity.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(d -> d.view(active.contains(Long.toString(d.id)), null))
        .toList();
  }
}
