package org.galien.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.galien.patients.duplicates.DuplicateVerdict;
import org.galien.patients.identity.PatientDraft;
import org.galien.platform.paging.PageQuery;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class DuplicateQueueIT {

  private final Patients patients;
  private final DuplicateQueue queue;
  private final DuplicateScan scan;
  private final String name = People.uniqueName();
  private final String phone = People.uniquePhone();

  DuplicateQueueIT(Patients patients, DuplicateQueue queue, DuplicateScan scan) {
    this.patients = patients;
    this.queue = queue;
    this.scan = scan;
  }

  @Test
  void aSecondChartOfOnePersonWaitsForReview() {
    PatientId first = patients.create(People.draft(name, "Jeanne", phone));
    PatientId second = patients.create(People.draft(name, "Jeanne", phone));
    DuplicatePair pair = waiting().getFirst();
    assertEquals(List.of(first, second), List.of(pair.low().id(), pair.high().id()));
    assertEquals(DuplicateVerdict.SAME_LIKELY, pair.verdict());
    assertTrue(queue.waiting() > 0);
  }

  @Test
  void anEditFindsAPairAndAnotherTakesItBack() {
    String elsewhere = People.uniqueName();
    patients.create(People.draft(name, "Jeanne", phone));
    PatientId id = patients.create(People.draft(elsewhere, "Paulette"));
    assertEquals(0, waiting().size());
    change(id, People.draft(name, "Jeanne", phone));
    assertEquals(1, waiting().size());
    change(id, People.draft(elsewhere, "Paulette"));
    assertEquals(0, waiting().size());
  }

  @Test
  void twoPeopleStayTwoPeopleUntilMoreSpeaksForOne() {
    PatientId first = patients.create(People.draft(name, "Jeanne", phone));
    PatientId second = patients.create(People.draft(name, "Jeanne"));
    queue.different(second, first);
    assertEquals(0, waiting().size());
    change(second, People.draft(name, "Jeanne-Marie"));
    assertEquals(0, waiting().size());
    change(second, People.draft(name, "Jeanne", phone));
    assertEquals(1, waiting().size());
  }

  @Test
  void aScanFindsNothingTwice() {
    PatientId id = patients.create(People.draft(name, "Jeanne", phone));
    patients.create(People.draft(name, "Jeanne", phone));
    assertTrue(scan.after(id.value() - 1) > id.value());
    assertEquals(1, waiting().size());
  }

  @Test
  void peopleWhoCreateLikeChartsAtTheSameTimeDoNotStandInEachOthersWay() throws Exception {
    patients.create(People.draft(name, "Jeanne", phone));
    try (ExecutorService many = Executors.newFixedThreadPool(6)) {
      List<Callable<PatientId>> drafts =
          Collections.nCopies(18, () -> patients.create(People.draft(name, "Jeanne", phone)));
      for (Future<PatientId> made : many.invokeAll(drafts)) {
        assertTrue(made.get().value() > 0);
      }
    }
    assertTrue(queue.waiting() > 0);
  }

  private void change(PatientId id, PatientDraft draft) {
    patients.correct(id, patients.view(id).version(), draft);
  }

  private List<DuplicatePair> waiting() {
    return queue.list(PageQuery.first(10).filteredBy(Map.of("one", name)));
  }
}
