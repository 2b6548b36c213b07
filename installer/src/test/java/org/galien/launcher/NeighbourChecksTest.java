package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.galien.launcher.machine.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighbourChecksTest {
  @TempDir Path root;

  private List<Check> checks() throws IOException {
    return new NeighbourChecks(new SourceTree(root)).all();
  }

  @Test
  void aNeighbourOfAModuleIsFoundWhereItAnswersAndOptionalElsewhere() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    jar("galien-printer.jar", url);
    Check.State before = checks().getFirst().state();
    server.createContext("/alive", exchange -> exchange.sendResponseHeaders(200, -1));
    server.start();
    List<Check> after = checks();
    server.stop(0);
    assertEquals(Check.State.OPTIONAL, before);
    assertEquals(List.of(new Check("Imprimante", Check.State.FOUND, url)), after);
  }

  @Test
  void withoutABuildThereIsNobodyToLookFor() throws IOException {
    assertEquals(List.of(), checks());
  }

  private void jar(String name, String url) throws IOException {
    Path libraries = new SourceTree(root).applicationLibraries();
    Files.createDirectories(libraries);
    String properties =
        "setting=galien.printer.url\ndefault="
            + url
            + "\nprobe=/alive\nname.fr=Imprimante\nname.en=Printer\nabsent.fr=-\nabsent.en=-\n";
    try (var jar = new JarOutputStream(Files.newOutputStream(libraries.resolve(name)))) {
      jar.putNextEntry(new ZipEntry(NeighbourChecks.FILE));
      jar.write(properties.getBytes(StandardCharsets.UTF_8));
    }
  }
}
