package org.galien.documents.archive;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/** What is taken in, read and shown. */
@SettingsPrefix("galien.inbox")
record IntakeSettings(
    @Setting(value = "512", min = 1, max = 4096, doc = "Taille maximale d’un fichier reçu, en Mo")
        int maxUploadMegabytes,
    @Setting(value = "2", min = 1, max = 16, doc = "Nombre de documents lus en même temps")
        int readers,
    @Setting(value = "48", min = 1, max = 1024, doc = "Mémoire des aperçus de pages, en Mo")
        int previewMegabytes) {}
