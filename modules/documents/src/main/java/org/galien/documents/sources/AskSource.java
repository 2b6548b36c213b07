package org.galien.documents.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import org.galien.documents.archive.Documents;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.FileSource;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/** Asks the source that the subject names for its files. */
@ApplicationScoped
class AskSource implements TaskHandler {

  static final String KIND = "documents.ask";

  @Inject @Any Instance<FileSource> sources;
  @Inject Documents documents;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws IOException {
    for (FileSource source : sources) {
      if (source.label().equals(run.subject())) {
        String shown = Messages.text(Locale.FRENCH, source.label());
        source.collect((name, content) -> documents.accept(name, content, shown));
      }
    }
  }
}
