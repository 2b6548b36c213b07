package org.galien.launcher.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.galien.launcher.machine.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of SFTP that runs here. */
class SftpPlaceIT {

  @TempDir Path directory;

  private SshServer start(String hostKey) throws IOException {
    Path files = Files.createDirectories(directory.resolve("remote/backups")).getParent();
    SshServer server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(directory.resolve(hostKey)));
    server.setPasswordAuthenticator((user, password, session) -> password.equals("right"));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(files));
    server.start();
    return server;
  }

  private static BackupSettings settings(SshServer server, String password, String hostKey) {
    String target = "sftp://cabinet@127.0.0.1:" + server.getPort() + "/backups";
    return new BackupSettings(target, BackupKey.draw(), password, "", hostKey);
  }

  @Test
  void filesAreWrittenListedReadReplacedAndRemoved() throws IOException {
    try (SshServer server = start("one");
        Place place = Places.open(settings(server, "right", ""))) {
      place.put("objects/ab/c", out -> out.write("first".getBytes()));
      place.put("objects/ab/c", out -> out.write("second".getBytes()));
      assertEquals("second", place.text("objects/ab/c"));
      assertEquals(Map.of("objects/ab/c", 6L), place.sizes("objects"));
      place.delete("objects/ab/c");
      assertFalse(place.holds("objects/ab/c"));
    }
  }

  @Test
  void anotherMachineAtTheSameAddressGetsNothing() throws IOException {
    String known;
    try (SshServer server = start("one")) {
      known = Places.hostKey(settings(server, "right", ""));
      Places.open(settings(server, "right", known)).close();
    }
    try (SshServer other = start("two")) {
      LaunchFailure told =
          assertThrows(LaunchFailure.class, () -> Places.open(settings(other, "right", known)));
      assertEquals("launcher.backup.other-host", told.key());
    }
  }

  @Test
  void wrongPasswordIsSaid() throws IOException {
    try (SshServer server = start("one")) {
      LaunchFailure told =
          assertThrows(LaunchFailure.class, () -> Places.open(settings(server, "wrong", "")));
      assertEquals("launcher.backup.no-place", told.key());
    }
  }
}
