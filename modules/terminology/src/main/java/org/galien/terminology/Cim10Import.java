package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class Cim10Import extends FileImport {

  @Inject Cim10 cim10;

  Cim10Import() {
    super("cim10");
  }

  @Override
  int replace(String file, String edition, byte[] content) throws Exception {
    return cim10.replace(file, edition, content);
  }
}
