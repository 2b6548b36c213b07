package org.galien.launcher.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * ONNX Runtime's libraries in machine code. For every system together they are three times the rest
 * of the application: its WAR holds none, they lie beside it, a folder each.
 */
public final class MachineCode {
  private static final Path WITHIN = Path.of("ai/onnxruntime/native");

  private MachineCode() {}

  /** Options of a JVM that is to find this system's; none where there are none. */
  public static List<String> options(Path folder) {
    String name = system(System.getProperty("os.name"), System.getProperty("os.arch"));
    Path ours = folder.resolve(WITHIN).resolve(name);
    return Files.isDirectory(ours) ? List.of("-Donnxruntime.native.path=" + ours) : List.of();
  }

  /** As ONNX Runtime names it: "linux-x64". */
  static String system(String name, String processor) {
    String os = name.toLowerCase(Locale.ROOT);
    String family = os.startsWith("mac") ? "osx" : os.startsWith("win") ? "win" : "linux";
    return family + "-" + (processor.equals("aarch64") ? "aarch64" : "x64");
  }
}
