package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.database.MariaDbPrograms;
import org.galien.launcher.machine.Ports;
import org.galien.launcher.machine.Programs;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;

/** What the machine offers. */
final class MachineChecks {
  private static final long MEGABYTE = 1024L * 1024L;

  private final SourceTree tree;

  MachineChecks(SourceTree tree) {
    this.tree = tree;
  }

  List<Check> all() throws IOException {
    List<Check> checks = new ArrayList<>(List.of(java(), maven(), database(), ocr()));
    checks.addAll(new NeighbourChecks(tree).all());
    checks.addAll(List.of(browser(), disk(), port()));
    return checks;
  }

  private static Check java() {
    Path home = Path.of(System.getProperty("java.home"));
    return Files.isExecutable(home.resolve("bin/javac"))
        ? Check.found("launcher.doctor.java", Runtime.version() + " (" + home + ")")
        : Check.missing("launcher.doctor.java", "launcher.doctor.no-javac", home);
  }

  private Check maven() {
    return Files.isExecutable(tree.maven())
        ? Check.found("launcher.doctor.maven", tree.maven().toString())
        : Check.missing("launcher.doctor.maven", "launcher.doctor.no-maven", tree.maven());
  }

  private static Check database() {
    Optional<MariaDbPrograms> programs = MariaDbPrograms.found();
    if (programs.isPresent()) {
      MariaDbPrograms found = programs.get();
      return Check.found(
          "launcher.doctor.database", "MariaDB " + found.version() + " (" + found.server() + ")");
    }
    return MariaDbPrograms.canBeFetched()
        ? Check.optional("launcher.doctor.database", "launcher.doctor.database-fetched")
        : Check.missing("launcher.doctor.database", "launcher.database.no-program");
  }

  private static Check ocr() {
    Optional<String> languages = Programs.output("tesseract", "--list-langs");
    if (languages.isEmpty()) {
      return Check.optional("launcher.doctor.ocr", "launcher.doctor.no-ocr");
    }
    if (languages.get().lines().noneMatch("fra"::equals)) {
      return Check.optional("launcher.doctor.ocr", "launcher.doctor.no-french");
    }
    String version = Programs.output("tesseract", "--version").orElse("tesseract");
    return Check.found("launcher.doctor.ocr", version.lines().findFirst().orElse("") + ", fra");
  }

  private static Check browser() {
    return Programs.find("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
        .map(program -> Check.found("launcher.doctor.browser", program.toString()))
        .orElseGet(() -> Check.optional("launcher.doctor.browser", "launcher.doctor.no-browser"));
  }

  private Check disk() throws IOException {
    long megabytes = Files.getFileStore(tree.root()).getUsableSpace() / MEGABYTE;
    long minimum = Suite.minimumDiskMegabytes();
    String free = Long.toString(megabytes);
    return megabytes >= minimum
        ? Check.found("launcher.doctor.disk", Texts.text("launcher.doctor.free", free))
        : Check.missing(
            "launcher.doctor.disk", "launcher.doctor.too-full", free, Long.toString(minimum));
  }

  private static Check port() {
    String port = Integer.toString(Arguments.DEFAULT_PORT);
    return Ports.isFree(Arguments.DEFAULT_PORT)
        ? Check.found("launcher.doctor.port", port)
        : Check.optional("launcher.doctor.port", "launcher.doctor.port-taken", port);
  }
}
