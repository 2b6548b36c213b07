package org.galien.launcher.backup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.galien.launcher.machine.LaunchFailure;

/** Opens places of backups by what people call them. */
final class Places {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int SSH = 22;

  private Places() {}

  /**
   * @param settings the other machine's key is compared with the one it had; where none is known it
   *     is taken as it is, see {@link #hostKey}
   * @throws LaunchFailure when it is not there, or another machine answers
   */
  static Place open(BackupSettings settings) {
    return open(settings, new AtomicReference<>());
  }

  /** Fingerprint of the machine behind an SFTP address, to be compared from then on. */
  static String hostKey(BackupSettings settings) throws IOException {
    AtomicReference<String> seen = new AtomicReference<>("");
    open(settings, seen).close();
    return seen.get();
  }

  private static Place open(BackupSettings settings, AtomicReference<String> seen) {
    try {
      return settings.target().startsWith("sftp://")
          ? sftp(settings, seen)
          : Place.folder(Path.of(settings.target()));
    } catch (IOException failed) {
      String seenKey = seen.get();
      if (seenKey != null && !settings.hostKey().isEmpty() && !seenKey.equals(settings.hostKey())) {
        throw new LaunchFailure("launcher.backup.other-host", settings.target(), seenKey);
      }
      throw new LaunchFailure("launcher.backup.no-place", settings.target(), failed.getMessage());
    }
  }

  private static Place sftp(BackupSettings settings, AtomicReference<String> seen)
      throws IOException {
    URI address = URI.create(settings.target());
    SshClient client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier((session, from, key) -> known(settings.hostKey(), key, seen));
    if (!settings.identity().isEmpty()) {
      client.setKeyIdentityProvider(new FileKeyPairProvider(Path.of(settings.identity())));
    }
    client.start();
    try {
      int port = address.getPort() < 0 ? SSH : address.getPort();
      ClientSession session =
          client
              .connect(address.getUserInfo(), address.getHost(), port)
              .verify(PATIENCE)
              .getSession();
      if (!settings.password().isEmpty()) {
        session.addPasswordIdentity(settings.password());
      }
      session.auth().verify(PATIENCE);
      FileSystem files = SftpClientFactory.instance().createSftpFileSystem(session);
      return Place.remote(files.getPath(address.getPath()), client);
    } catch (IOException | RuntimeException failed) {
      client.close();
      throw failed;
    }
  }

  private static boolean known(String expected, PublicKey key, AtomicReference<String> seen) {
    String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    seen.set(fingerprint);
    return expected.isEmpty() || expected.equals(fingerprint);
  }
}
