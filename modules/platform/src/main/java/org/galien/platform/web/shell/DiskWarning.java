package org.galien.platform.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.platform.vault.DiskSpace;

/** What every page says while the server's disk fills. */
@Named("disk")
@RequestScoped
public class DiskWarning {

  private static final double GIGABYTE = 1024;

  @Inject DiskSpace space;

  public boolean isLow() {
    return space.low();
  }

  public double getFreeGigabytes() {
    return space.freeMegabytes() / GIGABYTE;
  }
}
