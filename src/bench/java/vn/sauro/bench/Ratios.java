package vn.sauro.bench;

import java.util.Arrays;
import java.util.Locale;

/** One figure divided by another, round by round. */
record Ratios(double min, double median, double max) {

    static Ratios of(double[] figures, double[] by) {
        var ratios = new double[figures.length];
        Arrays.setAll(ratios, round -> figures[round] / by[round]);
        return spread(ratios);
    }

    static Ratios spread(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Ratios(sorted[0], median, sorted[sorted.length - 1]);
    }

    /** @return whether two arms that are the same look the same; where they do not, no ratio of the run says anything */
    boolean quiet() {
        return median >= 0.9 && median <= 1.1;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, min, max);
    }
}
