package org.galien.ai.runtime;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/**
 * The written exception to the guard; both must be there, for one host by its exact name.
 *
 * @param liftedHost host outside the practice that may be reached
 * @param liftedReason why, by whom, on which legal ground; written to the audit trail at each start
 */
@SettingsPrefix("galien.ai.sovereignty")
record SovereigntySettings(
    @Setting(
            value = "",
            doc = "Seul hôte hors du cabinet que l'IA peut joindre, par dérogation écrite")
        String liftedHost,
    @Setting(
            value = "",
            doc =
                "Motif écrit de la dérogation (20 caractères au moins), inscrit au journal d'audit")
        String liftedReason) {

  private static final int REASON_LENGTH = 20;

  boolean lifted(String host) {
    return !liftedHost.isBlank()
        && liftedHost.strip().equalsIgnoreCase(host)
        && liftedReason.strip().length() >= REASON_LENGTH;
  }
}
