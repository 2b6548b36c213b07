package org.galien.ai.runtime.machine;

import java.time.Instant;

/**
 * What a model was seen to do on this machine.
 *
 * @param billions of parameters, 0 where nobody says
 * @param read tokens of a question a second
 * @param written tokens of an answer a second; 0 where none came in time
 * @param cores of the machine Galien runs on
 */
public record TrialView(
    String server,
    String model,
    double billions,
    double read,
    double written,
    int cores,
    Instant at) {

  /** What a task may hand over at most. */
  public static final int QUESTION = 1_200;

  /** What it may answer at most. */
  public static final int ANSWER = 150;

  private static final int NIGHT_SECONDS = 8 * 3_600;

  /**
   * On two cores with vector instructions a model of 1.5 billion parameters reads 35 tokens a
   * second: 26 a core and billion. Without them it is more than ten times slower; a busy machine is
   * not.
   */
  private static final double VECTORS = 26;

  private static final double SLOWER = 8;

  private static final double[] SIZES = {0.6, 1.7, 4, 8, 14, 32, 70};

  public double secondsToRead() {
    return QUESTION / read;
  }

  public double secondsToWrite() {
    return written == 0 ? Double.POSITIVE_INFINITY : ANSWER / written;
  }

  /** Of one question with its answer. */
  public double secondsASummary() {
    return secondsToRead() + secondsToWrite();
  }

  /** In eight hours. */
  public int aNight() {
    return (int) (NIGHT_SECONDS / secondsASummary());
  }

  /** True when the server was built without vector instructions, as far as its pace tells. */
  public boolean withoutVectors() {
    return billions > 0 && read * billions / cores < VECTORS / SLOWER;
  }

  /**
   * The largest usual size, in billions of parameters, that answers in a minute and fits into
   * memory; 0 where none does or the size of what was tried is not known.
   *
   * @param memory bytes that models may take
   */
  public double advised(long memory) {
    double best = 0;
    for (double size : SIZES) {
      boolean fast = billions > 0 && secondsASummary() * size / billions <= 60;
      if (fast && bytes(size) <= memory) {
        best = size;
      }
    }
    return best;
  }

  /** At four bits a weight, with what a context takes. */
  private static double bytes(double billions) {
    return (billions * 0.65 + 1) * 1e9;
  }
}
