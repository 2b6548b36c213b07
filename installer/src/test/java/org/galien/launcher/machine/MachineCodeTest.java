package org.galien.launcher.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineCodeTest {

  @Test
  void systemsAreNamedAsTheLibraryNamesThem() {
    assertEquals("linux-x64", MachineCode.system("Linux", "amd64"));
    assertEquals("linux-aarch64", MachineCode.system("Linux", "aarch64"));
    assertEquals("osx-aarch64", MachineCode.system("Mac OS X", "aarch64"));
    assertEquals("osx-x64", MachineCode.system("Mac OS X", "x86_64"));
    assertEquals("win-x64", MachineCode.system("Windows 11", "amd64"));
  }

  @Test
  void nothingIsSaidWhereTheFolderIsNotThere(@TempDir Path folder) throws IOException {
    assertEquals(List.of(), MachineCode.options(folder));
    String name = MachineCode.system(System.getProperty("os.name"), System.getProperty("os.arch"));
    Path ours = Files.createDirectories(folder.resolve("ai/onnxruntime/native").resolve(name));
    assertEquals(List.of("-Donnxruntime.native.path=" + ours), MachineCode.options(folder));
  }
}
