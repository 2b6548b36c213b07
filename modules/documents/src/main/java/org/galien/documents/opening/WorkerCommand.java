package org.galien.documents.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The command that starts a page worker: this server's Java with a small heap. */
final class WorkerCommand {
  /** Named, not known: what opens foreign files builds on this package and runs apart from it. */
  private static final String WORKER = "org.galien.documents.pages.PageWorker";

  /** A file of each JAR the worker needs; what lacks the optional ones is said to be undrawable. */
  private static final List<String> NEEDED =
      List.of(
          "org/galien/documents/pages/PageWorker.class",
          "org/apache/pdfbox/pdmodel/PDDocument.class",
          "org/apache/pdfbox/io/IOUtils.class",
          "org/apache/fontbox/FontBoxFont.class",
          "org/apache/commons/logging/LogFactory.class",
          "org/apache/pdfbox/jbig2/JBIG2ImageReaderSpi.class",
          "org/apache/james/mime4j/dom/Message.class",
          "org/apache/james/mime4j/MimeException.class",
          "org/apache/commons/io/IOUtils.class",
          "de/digitalcollections/openjpeg/OpenJpeg.class",
          "jnr/ffi/LibraryLoader.class",
          "com/kenai/jffi/Foreign.class",
          "jni/x86_64-Linux/libjffi-1.2.so",
          "jnr/x86asm/Asm.class",
          "jnr/a64asm/Condition.class",
          "org/objectweb/asm/ClassWriter.class",
          "org/objectweb/asm/commons/AdviceAdapter.class",
          "org/objectweb/asm/tree/ClassNode.class",
          "org/objectweb/asm/tree/analysis/Analyzer.class",
          "org/objectweb/asm/util/CheckClassAdapter.class",
          "org/slf4j/LoggerFactory.class");

  private WorkerCommand() {}

  static List<String> of(ReadingLimits limits) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + limits.workerMegabytes() + "m",
        "-Xss1m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        // What the machine itself has to say must not stand among the answers.
        "-XX:+DisplayVMOutputToStderr",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "--enable-native-access=ALL-UNNAMED",
        "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
        "-cp",
        classPath(),
        WORKER,
        Long.toString(limits.maxPictureMegapixels() * 1_000_000L));
  }

  /** Where the needed files lie, which differs between a server, a plain JVM and a test. */
  private static String classPath() {
    Set<String> places = new LinkedHashSet<>();
    for (String name : NEEDED) {
      String place = placeOfClass(name);
      place = place == null ? placeOfFile(name) : place;
      if (place != null) {
        places.add(place);
      }
    }
    return String.join(System.getProperty("path.separator"), places);
  }

  private static String placeOfClass(String name) {
    if (!name.endsWith(".class")) {
      return null;
    }
    try {
      String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
      CodeSource source =
          Class.forName(type, false, WorkerCommand.class.getClassLoader())
              .getProtectionDomain()
              .getCodeSource();
      return source == null ? null : path(source.getLocation().toString());
    } catch (ClassNotFoundException | LinkageError absent) {
      return null;
    }
  }

  private static String placeOfFile(String name) {
    try {
      ClassLoader loader = WorkerCommand.class.getClassLoader();
      for (URL found : Collections.list(loader.getResources(name))) {
        String address = found.toString();
        String root = address.substring(0, address.length() - name.length());
        String place = path(root.startsWith("jar:") ? root.substring(4) : root);
        if (place != null) {
          return place;
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null for a JAR within a JAR, which another JVM cannot open: the server's own. */
  private static String path(String address) {
    String plain = address.endsWith("!/") ? address.substring(0, address.length() - 2) : address;
    boolean file = plain.startsWith("file:") && !plain.contains("!/");
    return file ? Path.of(URI.create(plain)).toString() : null;
  }
}
