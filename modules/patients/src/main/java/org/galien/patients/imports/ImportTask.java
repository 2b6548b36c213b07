package org.galien.patients.imports;

import java.time.Duration;
import org.galien.platform.Refusal;
import org.galien.platform.tasks.PermanentFailure;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/** A long piece of work on an import, seen and called off among the background tasks. */
abstract class ImportTask implements TaskHandler {

  @Override
  public Duration timeLimit() {
    return Duration.ofHours(6);
  }

  @Override
  public int maxAttempts() {
    return 3;
  }

  abstract void work(long id, ImportProgress progress) throws Exception;

  @Override
  public void run(TaskRun run) throws Exception {
    try {
      work(Long.parseLong(run.subject()), new Progress(run));
    } catch (ImportCancelled called) {
      throw new PermanentFailure("called off", called);
    } catch (Refusal refused) {
      // The import itself says what was wrong.
      throw new PermanentFailure(refused.key(), refused);
    }
  }

  private record Progress(TaskRun run) implements ImportProgress {

    @Override
    public void at(int percent) {
      run.progress(percent, null);
    }

    @Override
    public void requireGoingOn() {
      if (run.cancelled()) {
        throw new ImportCancelled();
      }
    }
  }
}
