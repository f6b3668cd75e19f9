package io.github.probity.bot.screen.report;

import java.util.ArrayList;
import java.util.List;

/** Seconds of a meeting to places from left to right. */
record Scale(double start, double end, int left, int right) {

    private static final int[] STEPS = {5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200};
    private static final int MOST_TICKS = 10;

    int x(double seconds) {
        double length = Math.max(1, end - start);
        double share = Math.min(1, Math.max(0, (seconds - start) / length));
        return (int) Math.round(left + share * (right - left));
    }

    /** Round times, at most about ten. */
    List<Timeline.Tick> ticks() {
        double length = Math.max(1, end - start);
        double step = STEPS[0];
        for (int n = 1; n < STEPS.length && length / step > MOST_TICKS; n++) {
            step = STEPS[n];
        }
        step = Math.max(step, length > MOST_TICKS * step ? length / MOST_TICKS : step);
        List<Timeline.Tick> ticks = new ArrayList<>();
        for (double at = Math.ceil(start / step) * step; at <= end && ticks.size() <= MOST_TICKS; at += step) {
            ticks.add(new Timeline.Tick(x(at), Wording.clock(at)));
        }
        return ticks;
    }
}
