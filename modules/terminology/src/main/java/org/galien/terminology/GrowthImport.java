package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class GrowthImport extends FileImport {

  @Inject GrowthReferences references;

  GrowthImport() {
    super("growth");
  }

  @Override
  int replace(String file, String edition, byte[] content) throws Exception {
    return references.replace(file, edition, content);
  }
}
