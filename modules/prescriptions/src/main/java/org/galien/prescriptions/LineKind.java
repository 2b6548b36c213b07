package org.galien.prescriptions;

/**
 * Who the line is for: each kind is printed on a sheet of its own, to be handed to another. Beside
 * what is prescribed, all but drugs have a detail, which some may not lack: nursing is prescribed
 * in kind and number, an examination by X-rays with what it is for, devices with their number.
 */
public enum LineKind {
  /** Drugs, and all that is told with them. */
  DRUG(false, false),
  /** Detail: what the laboratory has to know. */
  BIOLOGY(false, false),
  /** Detail: what it is for, earlier examinations. */
  IMAGING(true, false),
  /** Detail: how often, how long, where. */
  NURSING(true, true),
  /** Detail: what for, and what to mind. */
  PHYSIOTHERAPY(false, true),
  /** Orthophonie. Detail: what for, an assessment alone or sessions as well. */
  SPEECH(false, true),
  /** Orthoptie. Detail: as above. */
  ORTHOPTICS(false, true),
  /** Dispositifs médicaux (LPP). Detail: how many, how long. */
  DEVICE(true, true);

  private final boolean detailed;
  private final boolean lasting;

  LineKind(boolean detailed, boolean lasting) {
    this.detailed = detailed;
    this.lasting = lasting;
  }

  /** The detail may not be missing. */
  boolean isDetailed() {
    return detailed;
  }

  /** The detail may say for how long, which the law limits. */
  boolean isLasting() {
    return lasting;
  }
}
