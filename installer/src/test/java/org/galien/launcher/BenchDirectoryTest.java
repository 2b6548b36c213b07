package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    jar("galien-patients.jar", "one");
    kept = new BenchDirectory(tree);
    kept.prepare();
    Files.createDirectories(kept.home().resolve("mariadb"));
  }

  @Test
  void whatThisBuildFilledIsKept() throws IOException {
    jar("galien-scheduling.jar", "decides nothing of what is filled in");
    kept.prepare();
    assertTrue(Files.exists(kept.home().resolve("mariadb")));
  }

  @Test
  void whatAnotherBuildFilledIsThrownAway() throws IOException {
    jar("galien-patients.jar", "two");
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

  private void jar(String name, String content) throws IOException {
    Files.writeString(tree.applicationLibraries().resolve(name), content);
  }
}
