package org.galien.documents.inbox;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/** What the inbox shows. */
@SettingsPrefix("galien.inbox")
record InboxSettings(
    @Setting(value = "500", min = 10, max = 5000, doc = "Nombre maximal de documents affichés")
        int shown) {}
