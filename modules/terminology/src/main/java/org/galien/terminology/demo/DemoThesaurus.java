package org.galien.terminology.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.terminology.interactions.Thesaurus;

/** A thesaurus of interactions in words of our own, in the form of the public one. */
@ApplicationScoped
class DemoThesaurus implements DemoPart {

  private static final List<String> FILES = List.of("interactions.json", "substances.json");

  @Inject Thesaurus thesaurus;
  @Inject Acting acting;

  @Override
  public int order() {
    return 51;
  }

  @Override
  public void load(DemoPractice practice) throws Exception {
    Path parent = Files.createTempDirectory("galien-demo");
    Path folder = Files.createDirectory(parent.resolve("extrait fictif"));
    try {
      for (String name : FILES) {
        try (InputStream in = DemoThesaurus.class.getResourceAsStream("thesaurus/" + name)) {
          Files.copy(in, folder.resolve(name));
        }
      }
      /* As the command does; the demonstration is loaded by the desk. */
      acting.as(
          Actor.system("demo"), () -> thesaurus.replace(folder, YearMonth.from(practice.today())));
    } finally {
      for (String name : FILES) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
      Files.delete(parent);
    }
  }
}
