package io.github.probity.nlp.encoder;

/** Arithmetic on vectors. */
public final class Vectors {

    private Vectors() {}

    /** The dot product, which for vectors of length 1 is the cosine of their angle. */
    public static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int n = 0; n < a.length; n++) {
            sum += a[n] * b[n];
        }
        return sum;
    }

    /** The vector brought to length 1, in place; a zero vector stays as it is. */
    static float[] normalised(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector));
        for (int n = 0; length > 0 && n < vector.length; n++) {
            vector[n] /= length;
        }
        return vector;
    }
}
