package org.galien.launcher.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files of the vault in the place of backups. One that is there is not copied again: a file of the
 * vault never changes, and its first bytes are drawn at random when it is written, so that its name
 * and these say which it is.
 */
final class VaultCopy {

  static final String FOLDER = "objects";

  /** Salt and nonce of Tink's streams with one byte that tells their length. */
  private static final int HEADER = 40;

  private final Path home;
  private final Place place;
  private final BackupKey key;
  private final Map<String, Manifest.Kept> known = new TreeMap<>();
  private final Map<String, Long> there;
  private final Map<String, Manifest.Kept> files = new TreeMap<>();
  private final List<Manifest.Kept> copied = new ArrayList<>();

  /**
   * @param before the backup before this one, or null
   */
  VaultCopy(Path home, Place place, BackupKey key, Manifest before) throws IOException {
    this.home = home;
    this.place = place;
    this.key = key;
    if (before != null) {
      before.files().values().forEach(kept -> known.put(kept.object(), kept));
    }
    there = place.sizes(FOLDER);
  }

  /** Copies what is new; called once before the database is copied, and once after. */
  void copy() throws IOException {
    for (Path file : DataFiles.of(home).large()) {
      String path = home.relativize(file).toString().replace('\\', '/');
      if (!files.containsKey(path)) {
        try (InputStream in = Files.newInputStream(file)) {
          byte[] header = in.readNBytes(HEADER);
          files.put(path, kept(path, header, in));
        } catch (NoSuchFileException gone) {
          // Kept for a time only, and removed meanwhile.
        }
      }
    }
  }

  private Manifest.Kept kept(String path, byte[] header, InputStream rest) throws IOException {
    String object = object(key.name(path, HexFormat.of().formatHex(header)));
    Manifest.Kept former = known.get(object);
    Long stored = there.get(object);
    if (former != null && stored != null && stored == former.stored()) {
      return former;
    }
    Manifest.Kept kept = put(object, header, rest);
    copied.add(kept);
    known.put(object, kept);
    there.put(object, kept.stored());
    return kept;
  }

  private static String object(String name) {
    return FOLDER + "/" + name.substring(0, 2) + "/" + name;
  }

  private Manifest.Kept put(String object, byte[] header, InputStream rest) throws IOException {
    MessageDigest sha256 = sha256();
    long[] bytes = new long[1];
    Counted[] counted = new Counted[1];
    place.put(
        object,
        out -> {
          counted[0] = new Counted(out);
          try (OutputStream sealed = key.encrypting(counted[0], object)) {
            sha256.update(header);
            sealed.write(header);
            bytes[0] = header.length + new DigestInputStream(rest, sha256).transferTo(sealed);
          }
        });
    String digest = HexFormat.of().formatHex(sha256.digest());
    return new Manifest.Kept(object, counted[0].bytes, bytes[0], digest);
  }

  /** All files of the vault that were seen. */
  Map<String, Manifest.Kept> files() {
    return files;
  }

  /** Those among them that were not there yet. */
  List<Manifest.Kept> copied() {
    return copied;
  }

  /** Whether what lies in the place is what was put there. */
  static boolean whole(Place place, BackupKey key, Manifest.Kept kept) {
    try (InputStream in = key.decrypting(place.read(kept.object()), kept.object())) {
      MessageDigest sha256 = sha256();
      new DigestInputStream(in, sha256).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(sha256.digest()).equals(kept.sha256());
    } catch (IOException unreadable) {
      return false;
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Counted extends FilterOutputStream {
    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      bytes += length;
    }
  }
}
