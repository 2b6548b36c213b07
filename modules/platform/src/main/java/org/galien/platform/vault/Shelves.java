package org.galien.platform.vault;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The vault's files on a disk: each under the hash of what it holds, whole or not at all. */
final class Shelves {

  private static final byte[] PURPOSE = "galien-vault-1".getBytes(StandardCharsets.US_ASCII);

  private final Disk disk;
  private final Path files;
  private final Path incoming;
  private final StreamingAead cipher;

  /**
   * @param data the data directory; its key is made at the first call
   */
  Shelves(Disk disk, Path data) throws IOException {
    this.disk = disk;
    this.files = data.resolve("vault");
    this.incoming = files.resolve("incoming");
    disk.createFolder(incoming);
    this.cipher = MasterKey.open(disk, data.resolve("secrets").resolve("vault.key"));
  }

  /**
   * Returns when what the stream holds is on the disk under its key and stays there though the
   * power fails. A file that is there already is written anew: it may be damaged, or not be on the
   * disk itself yet.
   */
  VaultKey store(InputStream content) throws IOException {
    Path part = incoming.resolve(UUID.randomUUID() + ".part");
    try {
      MessageDigest sha256 = sha256();
      try (OutputStream out = cipher.newEncryptingStream(disk.create(part), PURPOSE)) {
        new DigestInputStream(content, sha256).transferTo(out);
      }
      disk.sync(part);
      VaultKey key = new VaultKey(HexFormat.of().formatHex(sha256.digest()));
      keep(part, path(key));
      return key;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    } finally {
      disk.delete(part);
    }
  }

  /** A folder may be new, by whoever needed it first: each is synced up to the vault's own. */
  private void keep(Path part, Path target) throws IOException {
    Path folder = target.getParent();
    disk.createFolder(folder);
    disk.move(part, target);
    for (Path up = folder; up.startsWith(files); up = up.getParent()) {
      disk.sync(up);
    }
  }

  InputStream decrypted(VaultKey key) throws GeneralSecurityException, IOException {
    return cipher.newDecryptingStream(disk.read(path(key)), PURPOSE);
  }

  /** The key that belongs to what lies under {@code key}. */
  VaultKey found(VaultKey key) throws GeneralSecurityException, IOException {
    MessageDigest sha256 = sha256();
    try (InputStream content = decrypted(key)) {
      new DigestInputStream(content, sha256).transferTo(OutputStream.nullOutputStream());
    }
    return new VaultKey(HexFormat.of().formatHex(sha256.digest()));
  }

  /** All that is kept. */
  List<VaultKey> keys() throws IOException {
    return disk.files(files).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.matches("[0-9a-f]{64}"))
        .map(VaultKey::new)
        .toList();
  }

  /** Whether these keys open a file: its first bytes tell. */
  boolean reads(VaultKey key, StreamingAead keys) {
    try (InputStream content = keys.newDecryptingStream(disk.read(path(key)), PURPOSE)) {
      content.read();
      return true;
    } catch (GeneralSecurityException | IOException other) {
      return false;
    }
  }

  void remove(VaultKey key) throws IOException {
    disk.delete(path(key));
  }

  boolean holds(VaultKey key) {
    return disk.exists(path(key));
  }

  /**
   * Files that stand under none of these keys.
   *
   * @param before only those last written before
   */
  List<Path> loose(Set<VaultKey> kept, Instant before) throws IOException {
    Set<Path> known = kept.stream().map(this::path).collect(Collectors.toSet());
    List<Path> loose = new ArrayList<>();
    for (Path file : disk.files(files)) {
      if (!known.contains(file) && disk.writtenAt(file).isBefore(before)) {
        loose.add(file);
      }
    }
    return loose;
  }

  /** Out of the vault into {@code vault-aside/}, under the same names; nothing is deleted. */
  void setAside(List<Path> loose) throws IOException {
    Path aside = files.resolveSibling("vault-aside");
    for (Path file : loose) {
      Path there = aside.resolve(files.relativize(file));
      disk.createFolder(there.getParent());
      disk.move(file, there);
    }
  }

  /** Two levels of folders, so that none grows past what a file manager shows. */
  Path path(VaultKey key) {
    String name = key.sha256();
    return files.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }

  private static MessageDigest sha256() throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256");
  }
}
