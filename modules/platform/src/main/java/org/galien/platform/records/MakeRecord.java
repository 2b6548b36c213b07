package org.galien.platform.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.PatientNames;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/** Makes the file; what it holds is never on the disk unencrypted. */
@ApplicationScoped
class MakeRecord implements TaskHandler {

  static final String KIND = "platform.make-record";
  private static final int PIPE = 1 << 16;

  @Inject Records records;
  @Inject Vault vault;
  @Inject Clock clock;
  @Inject @Any Instance<ChartPart> parts;
  @Inject @Any Instance<PatientNames> names;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Duration timeLimit() {
    return Duration.ofHours(1);
  }

  @Override
  public void run(TaskRun run) throws Exception {
    long number = Long.parseLong(run.subject());
    RecordEntity wanted = records.found(number);
    if (wanted == null || wanted.vaultKey != null || wanted.removedAt != null) {
      return;
    }
    AtomicBoolean broken = new AtomicBoolean();
    AtomicLong size = new AtomicLong();
    PipedOutputStream out = new PipedOutputStream();
    InputStream in = new Whole(new PipedInputStream(out, PIPE), broken, size);
    FutureTask<VaultKey> storing = new FutureTask<>(() -> stored(in));
    Thread.ofVirtual().name("record-" + number).start(storing);
    try {
      write(wanted.patientId, new RecordArchive(out), run);
    } catch (Exception e) {
      broken.set(true);
      throw e;
    } finally {
      out.close();
    }
    records.made(number, storing.get(), size.get());
  }

  /** Whoever writes must not wait for who reads no more. */
  private VaultKey stored(InputStream in) throws IOException {
    try (in) {
      return vault.store(in);
    }
  }

  private void write(long patient, RecordArchive archive, TaskRun run) throws IOException {
    List<ChartPart> all = parts.stream().sorted(Comparator.comparingInt(ChartPart::order)).toList();
    for (int i = 0; i < all.size(); i++) {
      if (run.cancelled()) {
        throw new CancellationException("called off");
      }
      run.progress(5 + 85 * i / all.size(), "platform.record.writing");
      all.get(i).write(patient, archive);
    }
    run.progress(92, "platform.record.printing");
    archive.finish(
        text("platform.record.of", name(patient)),
        text("platform.record.explained"),
        clock.instant());
  }

  private String name(long patient) {
    return names.stream()
        .map(place -> place.of(List.of(patient)).get(patient))
        .filter(name -> name != null)
        .findFirst()
        .orElse("" + patient);
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }

  /** Ends with an error when it was not written to its end, and counts. */
  private static final class Whole extends FilterInputStream {

    private final AtomicBoolean broken;
    private final AtomicLong size;

    Whole(InputStream in, AtomicBoolean broken, AtomicLong size) {
      super(in);
      this.broken = broken;
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      return counted(read, read);
    }

    private int counted(int read, int bytes) throws IOException {
      if (read >= 0) {
        size.addAndGet(bytes);
      } else if (broken.get()) {
        throw new IOException("the export was not written to its end");
      }
      return read;
    }
  }
}
