package org.galien.terminology.drugs;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small base, made up, for a test to spoil. */
final class BdpmFiles {

  private static final Charset CP1252 = Charset.forName("windows-1252");
  private final Map<BdpmFile, String> texts = new EnumMap<>(BdpmFile.class);

  BdpmFiles() {
    texts.put(
        BdpmFile.DRUGS,
        drug("90000001", "CARDIVANE 5 mg, gélule", "Commercialisée")
            + drug("90000002", "CARDIVANE 50 mg, gélule", "Non commercialisée")
            + drug("90000003", "AMLODIPINE ARVEL 5 mg, gélule", "Commercialisée")
            + drug(
                "90000004",
                "MORFANOL L.P. 10 mg, gélule à libération prolongée",
                "Commercialisée"));
    texts.put(BdpmFile.PACKS, pack(1) + pack(2) + pack(3) + pack(4));
    texts.put(
        BdpmFile.SUBSTANCES,
        substance("90000001", "91001", "BÉSILATE D'AMLODIPINE", "6,94 mg", "SA")
            + substance("90000001", "91002", "AMLODIPINE", "5 mg", "FT")
            + substance("90000002", "91002", "AMLODIPINE", "50 mg", "SA")
            + substance("90000003", "91002", "AMLODIPINE", "5 mg", "SA")
            + substance("90000004", "91003", "SULFATE DE MORPHINE", "10 mg", "SA"));
    texts.put(
        BdpmFile.GROUPS,
        "9001\tAMLODIPINE 5 mg\t90000001\t0\t1\r\n9001\tAMLODIPINE 5 mg\t90000003\t1\t2\r\n");
    texts.put(
        BdpmFile.CONDITIONS,
        "90000004\tstupéfiants\r\n90000004\tprescription limitée à 28 jours\r\n");
  }

  BdpmFiles with(BdpmFile file, UnaryOperator<String> change) {
    texts.computeIfPresent(file, (key, text) -> change.apply(text));
    return this;
  }

  Map<BdpmFile, byte[]> bytes(Charset charset) {
    Map<BdpmFile, byte[]> bytes = new EnumMap<>(BdpmFile.class);
    texts.forEach((file, text) -> bytes.put(file, text.getBytes(charset)));
    return bytes;
  }

  Map<BdpmFile, byte[]> cp1252() {
    return bytes(CP1252);
  }

  private static String drug(String cis, String name, String state) {
    return String.join(
            "\t",
            cis,
            name,
            "gélule",
            "orale",
            "Autorisation active",
            "Procédure nationale",
            state,
            "12/03/2019",
            "",
            "",
            " ARVEL",
            "Non")
        + "\r\n";
  }

  private static String pack(int number) {
    return "9000000%d\t900000%d\tboîte de 30\tPrésentation active\tDéclaration\t04/06/2019\t340090000000%d\toui\t65%%\t3,20\t4,22\t1,02\t\r\n"
        .formatted(number, number, number);
  }

  private static String substance(
      String cis, String code, String name, String dose, String nature) {
    return String.join("\t", cis, "gélule", code, name, dose, "une gélule", nature, "1", "")
        + "\r\n";
  }
}
