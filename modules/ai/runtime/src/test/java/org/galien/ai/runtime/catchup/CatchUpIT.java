package org.galien.ai.runtime.catchup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskView;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class CatchUpIT {

  private static final int MANY = 1_200;

  /** The tasks are left, and then the database refuses the cursor. */
  private static final String UNKEEPABLE = "9".repeat(121);

  private final CatchUp catchUp;
  private final TaskQueue tasks;
  private final Numbers numbers = new Numbers("test." + UUID.randomUUID());

  CatchUpIT(CatchUp catchUp, TaskQueue tasks) {
    this.catchUp = catchUp;
    this.tasks = tasks;
  }

  /** The subjects 1 to {@link #last}; nobody handles their tasks, so they can be counted. */
  private static final class Numbers implements Missed {
    final String source;
    int last = MANY;
    int crashAt = Integer.MAX_VALUE;
    int asked;

    Numbers(String source) {
      this.source = source;
    }

    @Override
    public String source() {
      return source;
    }

    @Override
    public MissedPage after(String cursor, int limit) {
      int before = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
      int end = Math.min(last, before + limit);
      asked += end - before;
      List<TaskRequest> page =
          IntStream.rangeClosed(before + 1, end)
              .mapToObj(n -> new TaskRequest(source, Integer.toString(n), 1))
              .toList();
      return new MissedPage(page, end > crashAt ? UNKEEPABLE : Integer.toString(end));
    }
  }

  private Set<String> left() {
    return tasks.active(numbers.source).stream().map(TaskView::subject).collect(Collectors.toSet());
  }

  @Test
  void everyPageIsReadAndASecondStartReadsOnlyWhatIsNew() {
    catchUp.run(numbers);
    assertEquals(MANY, left().size());
    assertEquals(MANY, numbers.asked);
    catchUp.run(numbers);
    assertEquals(MANY, numbers.asked);
    numbers.last += 7;
    catchUp.run(numbers);
    assertEquals(MANY + 7, numbers.asked);
    assertTrue(left().contains(Integer.toString(MANY + 7)));
  }

  @Test
  void aCrashHalfwayLosesNothingAndLeavesNothingTwice() {
    numbers.crashAt = 900;
    catchUp.run(numbers);
    assertEquals(500, left().size(), "the second page came to nothing, tasks and cursor");
    numbers.crashAt = Integer.MAX_VALUE;
    numbers.asked = 0;
    catchUp.run(numbers);
    assertEquals(MANY - 500, numbers.asked, "what was committed is not read again");
    assertEquals(MANY, left().size());
    assertEquals(MANY, tasks.active(numbers.source).size());
  }

  @Test
  void aSourceThatFailsKeepsNobodyElseFromCatchingUp() {
    catchUp.run(
        new Missed() {
          @Override
          public String source() {
            return numbers.source + ".broken";
          }

          @Override
          public MissedPage after(String cursor, int limit) {
            throw new IllegalStateException("cannot be asked");
          }
        });
    catchUp.run(numbers);
    assertEquals(MANY, left().size());
  }
}
