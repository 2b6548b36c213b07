package org.galien.documents.opening;

import org.galien.platform.settings.Setting;
import org.galien.platform.settings.SettingsPrefix;

/** How much of a received file is read, how long, and by which OCR program. */
@SettingsPrefix("galien.inbox")
public record ReadingLimits(
    @Setting(
            value = "80",
            min = 1,
            max = 400,
            doc = "Taille maximale d’un fichier lu, en Mo ; au-delà il est gardé sans être lu")
        int maxReadMegabytes,
    @Setting(value = "150", min = 1, max = 2000, doc = "Nombre maximal de pages lues par document")
        int maxPages,
    @Setting(value = "100", min = 1, max = 400, doc = "Taille maximale d’une image, en mégapixels")
        int maxPictureMegapixels,
    @Setting(value = "60", min = 1, max = 600, doc = "Temps maximal par page, en secondes")
        int pageSeconds,
    @Setting(value = "20", min = 1, max = 240, doc = "Temps maximal par document, en minutes")
        int documentMinutes,
    @Setting(
            value = "512",
            min = 128,
            max = 4096,
            doc = "Mémoire du processus qui ouvre les fichiers reçus, en Mo")
        int workerMegabytes,
    @Setting(value = "tesseract", doc = "Programme de reconnaissance de texte") String ocrProgram,
    @Setting(value = "fra", doc = "Langue de la reconnaissance de texte") String ocrLanguage,
    @Setting(
            value = "300",
            min = 100,
            max = 600,
            doc = "Résolution des pages soumises à la reconnaissance, en points par pouce")
        int ocrDpi) {}
