package org.galien.terminology.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.terminology.drugs.Drugs;
import org.galien.terminology.drugs.ImportProgress;

/** A base of drugs that do not exist, in the form of the official one and through its import. */
@ApplicationScoped
class DemoDrugs implements DemoPart {

  private static final List<String> FILES =
      List.of("CIS_bdpm", "CIS_CIP_bdpm", "CIS_COMPO_bdpm", "CIS_GENER_bdpm", "CIS_CPD_bdpm");

  @Inject Drugs drugs;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void load(DemoPractice practice) throws Exception {
    Path parent = Files.createTempDirectory("galien-demo");
    Path folder = Files.createDirectory(parent.resolve("extrait fictif"));
    try {
      for (String name : FILES) {
        try (InputStream in = DemoDrugs.class.getResourceAsStream("bdpm/" + name + ".txt")) {
          Files.copy(in, folder.resolve(name + ".txt"));
        }
      }
      drugs.replace(folder, practice.today(), ImportProgress.SILENT);
    } finally {
      for (String name : FILES) {
        Files.deleteIfExists(folder.resolve(name + ".txt"));
      }
      Files.delete(folder);
      Files.delete(parent);
    }
  }
}
