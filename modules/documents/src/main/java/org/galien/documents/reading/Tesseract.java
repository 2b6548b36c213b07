package org.galien.documents.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.galien.documents.opening.ProcessGuard;
import org.galien.documents.opening.ReadingLimits;

/** The {@code tesseract} program, one process a page, killed when its time is over. */
final class Tesseract {
  private static final Duration PROBE = Duration.ofSeconds(10);

  private final ReadingLimits limits;

  Tesseract(ReadingLimits limits) {
    this.limits = limits;
  }

  /** Languages the program knows, empty where there is no program. */
  Set<String> languages() {
    try {
      Ran ran = run(List.of("--list-langs"), new byte[0], PROBE, () -> false);
      return Set.copyOf(Arrays.asList(ran.output().split("\\R")));
    } catch (IOException absent) {
      return Set.of();
    } catch (OcrTimeout late) {
      return Set.of();
    }
  }

  /**
   * Which quarter turn clockwise brings the page upright, as the program's own detector sees it.
   */
  Orientation orientation(byte[] pgm, BooleanSupplier cancelled) throws IOException, OcrTimeout {
    List<String> arguments = List.of("stdin", "stdout", "--psm", "0", "-l", "osd");
    return Orientation.parse(run(arguments, pgm, pageLimit(), cancelled).output());
  }

  Recognised recognise(byte[] pgm, BooleanSupplier cancelled) throws IOException, OcrTimeout {
    List<String> arguments = new ArrayList<>(List.of("stdin", "stdout"));
    arguments.addAll(List.of("-l", limits.ocrLanguage(), "--psm", "3"));
    arguments.addAll(List.of("--dpi", Integer.toString(limits.ocrDpi()), "tsv"));
    return Recognised.parse(run(arguments, pgm, pageLimit(), cancelled).output());
  }

  private Duration pageLimit() {
    return Duration.ofSeconds(limits.pageSeconds());
  }

  private record Ran(String output) {}

  private Ran run(List<String> arguments, byte[] input, Duration limit, BooleanSupplier cancelled)
      throws IOException, OcrTimeout {
    List<String> command = new ArrayList<>(List.of(limits.ocrProgram()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // Its threads gain little on one page and fight with the next one.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    try (ProcessGuard guard = new ProcessGuard(process, limit, cancelled)) {
      Thread.ofPlatform().daemon().start(() -> feed(process, input));
      byte[] output = process.getInputStream().readAllBytes();
      process.waitFor();
      if (guard.struck()) {
        throw new OcrTimeout();
      }
      return new Ran(new String(output, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OcrTimeout();
    }
  }

  private static void feed(Process process, byte[] input) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    } catch (IOException endedEarly) {
      // Its exit and its output tell the story.
      return;
    }
  }
}
