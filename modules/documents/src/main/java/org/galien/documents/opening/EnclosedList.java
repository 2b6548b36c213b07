package org.galien.documents.opening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How a page worker tells what a file encloses. */
public final class EnclosedList {
  private EnclosedList() {}

  public static byte[] bytes(List<Enclosed> list) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(list.size());
    for (Enclosed file : list) {
      out.writeInt(file.number());
      out.writeUTF(file.name().substring(0, Math.min(200, file.name().length())));
      out.writeLong(file.size());
      out.writeInt(file.kind().ordinal());
    }
    return bytes.toByteArray();
  }

  static List<Enclosed> read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<Enclosed> list = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      int number = in.readInt();
      String name = in.readUTF();
      list.add(new Enclosed(number, name, in.readLong(), FileKind.values()[in.readInt()]));
    }
    return list;
  }
}
