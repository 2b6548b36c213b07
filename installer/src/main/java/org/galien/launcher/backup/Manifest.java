package org.galien.launcher.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All that one backup holds, written last: a backup without it is none.
 *
 * @param at when the database was as it is in it
 * @param database SHA-256 of its copy before it was encrypted
 * @param tables each table's {@link Rows#sum()}
 * @param small files kept in here themselves, by their path in the data directory
 * @param files the others, by their path
 */
record Manifest(
    Instant at,
    String database,
    Map<String, String> tables,
    Map<String, byte[]> small,
    Map<String, Kept> files) {

  private static final String FIRST = "galien-backup 1";

  /**
   * A file of the vault.
   *
   * @param object its name in the place
   * @param stored its bytes there
   * @param bytes of the file itself
   * @param sha256 of the file itself
   */
  record Kept(String object, long stored, long bytes, String sha256) {}

  static String file(String run) {
    return "runs/" + run + ".galien";
  }

  static String databaseFile(String run) {
    return "runs/" + run + ".database";
  }

  void write(Place place, String run, BackupKey key) throws IOException {
    String name = file(run);
    place.put(
        name,
        out -> {
          try (Writer text =
              new OutputStreamWriter(
                  new GZIPOutputStream(key.encrypting(out, name)), StandardCharsets.UTF_8)) {
            write(text);
          }
        });
  }

  private void write(Writer out) throws IOException {
    line(out, FIRST);
    line(out, "at", at.toString());
    line(out, "database", database);
    for (Map.Entry<String, String> table : tables.entrySet()) {
      line(out, "table", table.getKey(), table.getValue());
    }
    for (Map.Entry<String, byte[]> file : small.entrySet()) {
      line(out, "small", file.getKey(), Base64.getEncoder().encodeToString(file.getValue()));
    }
    for (Map.Entry<String, Kept> file : files.entrySet()) {
      Kept kept = file.getValue();
      line(
          out,
          "file",
          file.getKey(),
          kept.object,
          Long.toString(kept.stored),
          Long.toString(kept.bytes),
          kept.sha256);
    }
    line(out, "end");
  }

  private static void line(Writer out, String... cells) throws IOException {
    out.write(String.join("\t", cells));
    out.write('\n');
  }

  /**
   * @throws IOException also when one bit of it is another one, or its end is missing
   */
  static Manifest read(Place place, String run, BackupKey key) throws IOException {
    String name = file(run);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(key.decrypting(place.read(name), name)),
                StandardCharsets.UTF_8))) {
      if (!FIRST.equals(in.readLine())) {
        throw new IOException(name + " is of another version of Galien");
      }
      Manifest read = new Manifest(null, null, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
      Instant at = Instant.EPOCH;
      String database = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        switch (cells[0]) {
          case "at" -> at = Instant.parse(cells[1]);
          case "database" -> database = cells[1];
          case "table" -> read.tables.put(cells[1], cells[2]);
          case "small" ->
              read.small.put(
                  cells[1], cells.length == 2 ? new byte[0] : Base64.getDecoder().decode(cells[2]));
          case "file" -> read.files.put(cells[1], kept(cells));
          case "end" -> {
            return new Manifest(at, database, read.tables, read.small, read.files);
          }
          default -> throw new IOException(name + " is of another version of Galien");
        }
      }
      throw new IOException(name + " has no end");
    }
  }

  private static Kept kept(String[] cells) {
    return new Kept(cells[2], Long.parseLong(cells[3]), Long.parseLong(cells[4]), cells[5]);
  }
}
