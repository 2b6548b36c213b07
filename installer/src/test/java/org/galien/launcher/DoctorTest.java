package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoctorTest {
  @Test
  void readsWhatTheApplicationSaysOfItsDataAndNothingElse() {
    assertEquals(
        Optional.of(new Check("Coffre", Check.State.MISSING, "1 fichier\tmanque")),
        Check.read("MISSING\tCoffre\t1 fichier\tmanque"));
    assertEquals(Optional.empty(), Check.read("WARNING: some\tlibrary\tspeaks"));
    assertEquals(Optional.empty(), Check.read("MISSING"));
  }

  @Test
  void linesUpItsColumns() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Doctor.print(
        List.of(
            Check.found("launcher.doctor.java", "25"),
            Check.missing("launcher.doctor.database", "launcher.doctor.no-data", "/x")),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertEquals(
        "JDK              présent  25\n"
            + "Base de données  MANQUE   /x ne contient pas de données de Galien\n",
        printed.toString(StandardCharsets.UTF_8));
  }
}
