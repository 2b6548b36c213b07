package org.galien.platform.vault;

import java.util.Map;

/** A CDI bean of a module that keeps files here: without it, its files would belong to nothing. */
public interface VaultReferences {

  /**
   * @return each file the module has ever kept, and how people find what it belongs to: "document
   *     12"; never a name
   */
  Map<VaultKey, String> kept();
}
