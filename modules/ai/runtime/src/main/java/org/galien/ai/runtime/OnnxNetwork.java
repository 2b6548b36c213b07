package org.galien.ai.runtime;

import ai.djl.Model;
import ai.djl.ModelException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;

/** One network, run within this process by ONNX Runtime on one core. */
final class OnnxNetwork implements AutoCloseable {

  private static final String ENGINE = "OnnxRuntime";

  static {
    // DJL looks for a cloud it may run in and reports there; nothing of ours asks the outside.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
  }

  private final Model model;

  /**
   * @param logits [n,labels], flat
   * @param distances [n], or empty for a network that gives none
   */
  record Output(float[] logits, float[] distances) {}

  private OnnxNetwork(Model model) {
    this.model = model;
  }

  /**
   * @throws IOException when it cannot be read, or this machine has no ONNX Runtime
   */
  static OnnxNetwork open(Path file) throws IOException {
    try {
      Model model = Model.newInstance(file.getFileName().toString(), ENGINE);
      Map<String, String> options = Map.of("intraOpNumThreads", "1", "interOpNumThreads", "1");
      model.load(file.getParent(), file.getFileName().toString(), options);
      return new OnnxNetwork(model);
    } catch (ModelException | RuntimeException | LinkageError e) {
      throw new IOException("no network at " + file.getFileName(), e);
    }
  }

  /**
   * @param planes n × 3 × side × side numbers
   */
  Output run(float[] planes, int n, int side) throws ModelFailure {
    try (NDManager manager = model.getNDManager().newSubManager();
        Predictor<NDList, NDList> predictor = model.newPredictor(new NoopTranslator(null))) {
      NDArray input =
          manager.create(FloatBuffer.wrap(planes), new Shape(n, 3, side, side), DataType.FLOAT32);
      NDList output = predictor.predict(new NDList(input));
      float[] distances = output.size() > 1 ? output.get(1).toFloatArray() : new float[0];
      Output read = new Output(output.get(0).toFloatArray(), distances);
      output.close();
      return read;
    } catch (TranslateException | RuntimeException e) {
      throw new ModelFailure(ModelFailure.Reason.INVALID_ANSWER, "the network did not run", e);
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
