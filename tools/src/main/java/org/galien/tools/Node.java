package org.galien.tools;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A process of the Node that the browser tests bring along, unpacked once below {@code target/}. It
 * does what {@code serve.js} says, one thing after the other, and ends with this JVM.
 */
final class Node {

  private final DataOutputStream asked;
  private final DataInputStream answers;

  Node() {
    ProcessBuilder node =
        new ProcessBuilder(unpacked().toString(), "-e", Resources.text("serve.js"))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    node.environment().keySet().removeIf(name -> name.startsWith("NODE_"));
    try {
      Process process = node.start();
      asked = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
      answers = new DataInputStream(process.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Asks and waits for the answer.
   *
   * @throws IllegalStateException with what the script threw
   */
  synchronized List<String> ask(List<String> texts) {
    try {
      asked.writeInt(texts.size());
      for (String text : texts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        asked.writeInt(bytes.length);
        asked.write(bytes);
      }
      asked.flush();
      List<String> answer = new ArrayList<>();
      for (int left = answers.readInt(); left > 0; left--) {
        answer.add(new String(answers.readNBytes(answers.readInt()), StandardCharsets.UTF_8));
      }
      if (answer.removeFirst().equals("failed")) {
        throw new IllegalStateException(answer.getFirst());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path unpacked() {
    String version = Resources.version("com.microsoft.playwright", "driver-bundle");
    Path target = WebSources.find().root().resolve("tools/target");
    Path node = target.resolve("node-" + version + (isWindows() ? ".exe" : ""));
    if (!Files.exists(node)) {
      try (InputStream packed = Resources.open("/driver/" + platform())) {
        Files.createDirectories(target);
        Path part = Files.createTempFile(target, "node", ".part");
        Files.copy(packed, part, StandardCopyOption.REPLACE_EXISTING);
        part.toFile().setExecutable(true);
        Files.move(part, node, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return node;
  }

  private static String platform() {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    String system = isWindows() ? "win32_x64" : os().startsWith("mac") ? "mac" : "linux";
    return isWindows() ? system + "/node.exe" : system + (arm ? "-arm64" : "") + "/node";
  }

  private static boolean isWindows() {
    return os().startsWith("windows");
  }

  private static String os() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }
}
