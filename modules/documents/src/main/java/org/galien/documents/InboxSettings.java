package org.galien.documents;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/** What the inbox takes and shows. */
@SettingsPrefix("galien.inbox")
record InboxSettings(
    @Setting(value = "512", min = 1, max = 4096, doc = "Taille maximale d’un fichier reçu, en Mo")
        int maxUploadMegabytes,
    @Setting(value = "2", min = 1, max = 16, doc = "Nombre de documents lus en même temps")
        int readers,
    @Setting(value = "48", min = 1, max = 1024, doc = "Mémoire des aperçus de pages, en Mo")
        int previewMegabytes,
    @Setting(value = "500", min = 10, max = 5000, doc = "Nombre maximal de documents affichés")
        int shown) {}
