package org.galien.documents.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
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
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
        "-cp",
        classPath(),
        WORKER,
        Long.toString(limits.maxPictureMegapixels() * 1_000_000L));
  }

  /** Where the needed files lie, which differs between a server, a plain JVM and a test. */
  private static String classPath() {
    Set<String> places = new LinkedHashSet<>();
    try {
      for (String name : NEEDED) {
        for (URL found :
            Collections.list(WorkerCommand.class.getClassLoader().getResources(name))) {
          String place = placeOf(found.toString(), name);
          if (place != null) {
            places.add(place);
            break;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.join(System.getProperty("path.separator"), places);
  }

  /** Null for a JAR within a JAR, which another JVM cannot open: the server's own. */
  private static String placeOf(String address, String name) {
    if (address.startsWith("jar:file:") && address.indexOf("!/") == address.lastIndexOf("!/")) {
      return Path.of(URI.create(address.substring(4, address.indexOf("!/")))).toString();
    }
    if (address.startsWith("file:")) {
      String folder = address.substring(0, address.length() - name.length());
      return Path.of(URI.create(folder)).toString();
    }
    return null;
  }
}
