package org.galien.documents.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.galien.documents.DocumentType;
import org.galien.documents.demo.DemoTexts.Letter;
import org.galien.patients.demo.Known;
import org.galien.patients.identity.Traits;
import org.galien.platform.demo.Lists;
import org.galien.platform.voice.Dates;

/** Files of a laboratory about one person, whose values wander a little from one to the next. */
final class DemoLaboratory {

  private static final String NAME = "Laboratoire du Beffroi";

  /** A line: label;code;unit;low;high;decimals;usual value;how far it wanders. */
  private static final List<String> ANALYTES = Lists.lines(DemoLaboratory.class, "laboratory.txt");

  private final Random random;

  DemoLaboratory(Random random) {
    this.random = random;
  }

  Letter file(Known patient, LocalDate taken, int number) {
    Traits traits = patient.draft().traits();
    StringBuilder file = new StringBuilder();
    file.append("BEF").append(patient.id().value()).append('\n');
    file.append(traits.birthName().toUpperCase(Locale.FRENCH)).append('\n');
    file.append(traits.birthFirstNames().getFirst()).append("\n\n\n59400 CAMBRAI\n");
    file.append(Dates.date(traits.birthDate())).append("\n\n").append("26B").append(number);
    file.append('\n').append(Dates.date(taken)).append("\nBEFFROI    ").append(NAME);
    file.append("\n           ").append(patient.draft().referringPhysician());
    file.append("\n\n****LAB****\n");
    ANALYTES.forEach(line -> file.append(result(line.split(";", -1))).append('\n'));
    file.append("****FIN****\n****FINFICHIER****\n");
    return new Letter(DocumentType.BIOLOGIE, "Bilan sanguin", NAME, taken, file.toString());
  }

  private String result(String[] a) {
    double value = Double.parseDouble(a[6]) + random.nextGaussian() * Double.parseDouble(a[7]);
    double low = a[3].isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(a[3]);
    double high = a[4].isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(a[4]);
    String written = String.format(Locale.ROOT, "%." + a[5] + "f", Math.max(0.01, value));
    double told = Double.parseDouble(written);
    String flag = told < low ? "L" : told > high ? "H" : "N";
    return String.join("|", "RES", a[0], a[1], "N", written, a[2], a[3], a[4], flag, "F");
  }
}
