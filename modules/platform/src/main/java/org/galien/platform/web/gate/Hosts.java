package org.galien.platform.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.galien.platform.settings.Settings;

/**
 * By which names the server may be called. A page of another site can have its own name lead to
 * this machine (DNS rebinding); it cannot have the browser call it by another name than its own.
 */
@ApplicationScoped
class Hosts {

  @Inject Settings settings;

  /** True for this machine itself, the address the request came to, and configured names. */
  boolean known(HttpServletRequest request) {
    String name = bare(request.getServerName());
    return name.equals("localhost") || configured(name) || own(name, request.getLocalAddr());
  }

  private boolean configured(String name) {
    return Arrays.stream(settings.read(ServerSettings.class).names().split(","))
        .map(String::strip)
        .anyMatch(name::equalsIgnoreCase);
  }

  private static boolean own(String name, String reached) {
    if (!name.matches("[0-9]+(\\.[0-9]+){3}|[0-9a-f:.%]*:[0-9a-f:.%]*")) {
      return false;
    }
    try {
      // Of a literal address no name server is asked.
      InetAddress called = InetAddress.getByName(name);
      return called.isLoopbackAddress() || called.equals(InetAddress.getByName(reached));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
  }
}
