package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchDirectoryTest {
  @TempDir Path root;

  private SourceTree tree;
  private BenchDirectory kept;

  @BeforeEach
  void build() throws IOException {
    tree = new SourceTree(root);
    Files.createDirectories(tree.applicationLibraries());
    jar("galien-patients.jar", "org/galien/patients/bench/One.class", "one");
    kept = new BenchDirectory(tree);
    kept.prepare();
    Files.createDirectories(kept.home().resolve("mariadb"));
  }

  @Test
  void whatThisBuildFilledIsKept() throws IOException {
    jar("galien-pictures.jar", "org/galien/pictures/Picture.class", "has no share in it");
    kept.prepare();
    assertTrue(Files.exists(kept.home().resolve("mariadb")));
  }

  @Test
  void whatAnotherBuildFilledIsThrownAway() throws IOException {
    jar("galien-patients.jar", "org/galien/patients/bench/One.class", "two");
    kept.prepare();
    assertFalse(Files.exists(kept.home().resolve("mariadb")));
  }

  @Test
  void withoutABuildThereIsNothingToCompareWith() throws IOException {
    FileTree.delete(tree.applicationLibraries());
    LaunchFailure failure = assertThrows(LaunchFailure.class, kept::prepare);
    assertEquals(
        Texts.text("launcher.not-built", tree.applicationLibraries()), failure.getMessage());
  }

  private void jar(String name, String entry, String content) throws IOException {
    Path file = tree.applicationLibraries().resolve(name);
    try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new ZipEntry(entry));
      jar.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
