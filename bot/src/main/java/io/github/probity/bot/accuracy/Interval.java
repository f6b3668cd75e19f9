package io.github.probity.bot.accuracy;

import java.util.List;

/**
 * An estimate with the limits of its 95 % interval. Intervals are put together by the method of variance estimates recovery
 * (G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures", Statistics in Medicine 27, 2008),
 * which keeps their lopsidedness and so stays right where few are counted.
 *
 * @param low at most the estimate
 * @param high at least the estimate
 */
public record Interval(double estimate, double low, double high) {

    /** Of the normal distribution, for 95 %. */
    private static final double Z = 1.959963984540054;

    /** Something known for certain. */
    static Interval exactly(double value) {
        return new Interval(value, value, value);
    }

    /**
     * A share, with Wilson's score interval (E. B. Wilson, Journal of the American Statistical Association 22, 1927).
     *
     * @param share 0 to 1
     * @param trials above 0; may be an effective number of trials, and no whole one
     */
    static Interval share(double share, double trials) {
        double square = Z * Z / trials;
        double middle = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / trials + square / trials / 4) / (1 + square);
        return new Interval(
                share, Math.max(0, Math.min(share, middle - half)), Math.min(1, Math.max(share, middle + half)));
    }

    /** @param factor not below 0 */
    Interval times(double factor) {
        return new Interval(estimate * factor, low * factor, high * factor);
    }

    Interval plus(double known) {
        return new Interval(estimate + known, low + known, high + known);
    }

    /** The sum of independent estimates. */
    static Interval sum(List<Interval> parts) {
        double estimate = parts.stream().mapToDouble(Interval::estimate).sum();
        double below = parts.stream()
                .mapToDouble(part -> square(part.estimate - part.low))
                .sum();
        double above = parts.stream()
                .mapToDouble(part -> square(part.high - part.estimate))
                .sum();
        return new Interval(estimate, estimate - Math.sqrt(below), estimate + Math.sqrt(above));
    }

    /**
     * The ratio of two independent estimates that are not below 0 (A. Donner, G. Y. Zou, "Closed-form confidence intervals for
     * functions of the normal mean and standard deviation", Statistical Methods in Medical Research 21, 2012).
     *
     * @param other with a lower limit above 0
     */
    Interval over(Interval other) {
        double product = estimate * other.estimate;
        double lowRoot =
                product * product - low * other.high * (2 * estimate - low) * (2 * other.estimate - other.high);
        double highRoot =
                product * product - high * other.low * (2 * estimate - high) * (2 * other.estimate - other.low);
        double ratio = estimate / other.estimate;
        double below = product + Math.sqrt(Math.max(0, lowRoot));
        double least = below == 0 ? 0 : low * (2 * estimate - low) / below;
        double most = (product + Math.sqrt(Math.max(0, highRoot))) / (other.low * (2 * other.estimate - other.low));
        return new Interval(ratio, Math.max(0, Math.min(ratio, least)), Math.max(ratio, most));
    }

    /** What the ratio of the missed to the found makes of the share that was found. */
    Interval asShareFound() {
        return new Interval(1 / (1 + estimate), 1 / (1 + high), 1 / (1 + low));
    }

    double width() {
        return high - low;
    }

    private static double square(double number) {
        return number * number;
    }
}
