package org.galien.ai.summaries;

/**
 * What came into a chart after its summary was made.
 *
 * @param documents filed since
 * @param notes signed since
 */
public record Since(int documents, int notes) {

  public static final Since NOTHING = new Since(0, 0);

  public boolean nothing() {
    return documents == 0 && notes == 0;
  }
}
