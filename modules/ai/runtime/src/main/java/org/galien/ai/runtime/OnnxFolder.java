package org.galien.ai.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * A model of images as it lies in a folder: networks in ONNX that see the same picture, and {@code
 * model.properties} that says how they are shown it.
 *
 * @param name with its version, as in {@code melanoma:1}
 * @param networks their files; each takes {@code input} [n,3,side,side], RGB 0 to 1, and gives
 *     {@code logits} [n,labels], and perhaps {@code distance} [n]
 * @param labels in the order of the logits
 * @param side of a picture as the networks see it, in pixels
 * @param crops parts of the side of the middle square that are looked at, as in 1, 0.85
 * @param digest SHA-256 of the networks, one after the other
 */
record OnnxFolder(
    String name,
    List<Path> networks,
    List<String> labels,
    int side,
    List<Double> crops,
    String digest) {

  static final String DESCRIPTION = "model.properties";

  /** True when there is a model with all its files. */
  static boolean isThere(Path folder) {
    return Files.isReadable(folder.resolve(DESCRIPTION));
  }

  static OnnxFolder read(Path folder) throws IOException {
    Properties said = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(DESCRIPTION))) {
      said.load(reader);
    }
    List<Path> networks = list(said, "networks").stream().map(folder::resolve).toList();
    return new OnnxFolder(
        said.getProperty("name"),
        networks,
        list(said, "labels"),
        Integer.parseInt(said.getProperty("side")),
        list(said, "crops").stream().map(Double::valueOf).toList(),
        digest(networks));
  }

  private static List<String> list(Properties said, String key) {
    return Arrays.stream(said.getProperty(key).split(",")).map(String::strip).toList();
  }

  private static String digest(List<Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
