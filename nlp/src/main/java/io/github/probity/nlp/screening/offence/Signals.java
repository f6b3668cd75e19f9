package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Head;
import io.github.probity.nlp.screening.Scores;

/** What the models say of one window. A model that was not asked says nothing: 0. */
final class Signals {

    private static final String ENCODER = "ENCODER_";
    private static final String QUICK = "QUICK_";
    /** Models are as sure as this of what they have seen often; beyond it a larger number says no more. */
    private static final double UTMOST = 10;

    private final double[] values = new double[Signal.values().length];

    Signals(float[] quick) {
        for (QuickModel.Head head : QuickModel.Head.values()) {
            set(QUICK + head.name(), quick[head.ordinal()]);
        }
    }

    Signals(float[] quick, Scores encoder) {
        this(quick);
        for (Head head : Head.values()) {
            if (head.compareTo(Head.DISCLOSURE) <= 0) {
                set(ENCODER + head.name(), encoder.logOdds(head));
            }
        }
    }

    private void set(String signal, double logOdds) {
        values[Signal.valueOf(signal).ordinal()] = Math.max(-UTMOST, Math.min(UTMOST, logOdds));
    }

    double of(Signal signal) {
        return values[signal.ordinal()];
    }
}
