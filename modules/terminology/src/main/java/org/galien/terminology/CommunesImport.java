package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class CommunesImport extends FileImport {

  @Inject Communes communes;

  CommunesImport() {
    super("communes");
  }

  @Override
  int replace(String file, String edition, byte[] content) throws Exception {
    return communes.replace(file, content);
  }
}
