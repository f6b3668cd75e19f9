package io.github.probity.nlp.encoder;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Tuned weights that take the place of a model's own when it is loaded.
 *
 * <p>The file, big-endian: the letters {@code PROB}, the number of tensors, then for each its name (as
 * {@link DataInputStream#readUTF}), its type (0: 32-bit floats, 1: signed bytes), the number of dimensions, the
 * dimensions, and its values, little-endian, row by row.
 */
final class Overlay implements AutoCloseable {

    private static final int MAGIC = 0x50524F42;

    private final List<String> names = new ArrayList<>();
    private final List<OnnxTensor> tensors = new ArrayList<>();

    static Overlay none() {
        return new Overlay();
    }

    static Overlay read(OrtEnvironment environment, InputStream file) throws IOException, OrtException {
        DataInputStream in = new DataInputStream(file);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of tuned weights");
        }
        Overlay overlay = new Overlay();
        for (int left = in.readInt(); left > 0; left--) {
            overlay.names.add(in.readUTF());
            overlay.tensors.add(tensor(environment, in));
        }
        return overlay;
    }

    /** The tensors must outlive the session: close this only after it. */
    void layOver(OrtSession.SessionOptions options) throws OrtException {
        for (int n = 0; n < names.size(); n++) {
            options.addInitializer(names.get(n), tensors.get(n));
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, DataInputStream in) throws IOException, OrtException {
        boolean bytes = in.readByte() == 1;
        long[] shape = new long[in.readByte()];
        long count = 1;
        for (int d = 0; d < shape.length; d++) {
            shape[d] = in.readInt();
            count *= shape[d];
        }
        ByteBuffer values = ByteBuffer.allocateDirect(Math.toIntExact(bytes ? count : count * Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        values.put(in.readNBytes(values.capacity())).flip();
        return bytes
                ? OnnxTensor.createTensor(environment, values, shape, OnnxJavaType.INT8)
                : OnnxTensor.createTensor(environment, values.asFloatBuffer(), shape);
    }

    @Override
    public void close() {
        tensors.forEach(OnnxTensor::close);
    }
}
