package org.galien.web.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Takes AI out of a WAR, as a build with {@code -DnoAi} leaves it out: its jars, and the libraries
 * that only their poms name.
 */
final class WarWithoutAi {

  private static final String LIBRARIES = "WEB-INF/lib/";
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
  private static final Pattern DEPENDENCIES =
      Pattern.compile("<dependencies>.*</dependencies>", Pattern.DOTALL);

  private WarWithoutAi() {}

  static void write(Path war, Path without) throws IOException {
    try (ZipFile whole = new ZipFile(war.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(without))) {
      out.setLevel(1);
      Set<String> left = leftOut(whole);
      for (ZipEntry entry :
          (Iterable<ZipEntry>) whole.stream().map(ZipEntry.class::cast)::iterator) {
        if (!left.contains(entry.getName())) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          try (InputStream content = whole.getInputStream(entry)) {
            content.transferTo(out);
          }
        }
      }
    }
  }

  private static Set<String> leftOut(ZipFile war) throws IOException {
    List<? extends ZipEntry> ours =
        war.stream().filter(entry -> entry.getName().startsWith(LIBRARIES + "galien-")).toList();
    Set<String> left = new HashSet<>();
    Set<String> needed = new HashSet<>();
    for (ZipEntry jar : ours) {
      boolean ai = jar.getName().startsWith(LIBRARIES + "galien-ai-");
      Matcher named = ARTIFACT.matcher(dependencies(war.getInputStream(jar).readAllBytes()));
      while (named.find()) {
        (ai ? left : needed).add(LIBRARIES + named.group(1) + ".jar");
      }
      (ai ? left : needed).add(jar.getName());
    }
    left.removeAll(needed);
    return left;
  }

  /** As the pom inside the jar has them. */
  private static String dependencies(byte[] jar) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().matches("META-INF/maven/org\\.galien/[^/]+/pom\\.xml")) {
          String pom = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
          Matcher part = DEPENDENCIES.matcher(pom);
          return part.find() ? part.group() : "";
        }
      }
    }
    return "";
  }
}
