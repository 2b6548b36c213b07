package org.galien.launcher.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a data directory is worth keeping beside the tables: the vault, and everything small that
 * nobody names here, so that what comes new is kept too.
 *
 * @param large files of the vault
 * @param small keys, settings, certificates, heads of the audit trail
 */
record DataFiles(List<Path> large, List<Path> small) {

  /** Made anew at each start, or copies and the tables themselves, which are copied row by row. */
  private static final Set<String> NOT_KEPT =
      Set.of("mariadb", "mariadb-tmp", "run", "logs", "tmp", "payara", "before-upgrade");

  private static final Set<String> VAULT = Set.of("vault", "vault-aside");
  private static final Set<String> BEING_WRITTEN = Set.of(".part", ".new");

  /** Left by restorations, see {@link Restore}. */
  static final String RESTORING = "restoring-";

  static final String BEFORE = "before-restore-";

  static DataFiles of(Path home) throws IOException {
    DataFiles found = new DataFiles(new ArrayList<>(), new ArrayList<>());
    Files.walkFileTree(
        home,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) {
            boolean top = folder.getParent().equals(home) && !folder.equals(home);
            return top && !kept(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
            String name = file.getFileName().toString();
            if (file.equals(home.resolve(BackupWork.SHEET))) {
              return FileVisitResult.CONTINUE;
            }
            if (of.isRegularFile() && BEING_WRITTEN.stream().noneMatch(name::endsWith)) {
              boolean large = VAULT.contains(home.relativize(file).getName(0).toString());
              (large ? found.large : found.small).add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          /** A file that was taken out meanwhile, as exports are. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (Files.exists(file)) {
              throw failed;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static boolean kept(String folder) {
    return !NOT_KEPT.contains(folder)
        && !folder.startsWith(RESTORING)
        && !folder.startsWith(BEFORE)
        && !folder.startsWith("mariadb-new-");
  }
}
