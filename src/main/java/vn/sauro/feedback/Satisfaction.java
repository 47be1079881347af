package vn.sauro.feedback;

import java.math.BigDecimal;

/**
 * Figures of one group of ratings.
 *
 * @param key code of the unit or procedure
 * @param name of the procedure, null for units
 * @param ratings how many; null where there are too few to be shown
 * @param average of the scores, to one decimal; null where there are too few
 * @param satisfied percentage of scores of 4 and 5, whole; null where there are too few
 */
public record Satisfaction(String key, String name, Integer ratings, BigDecimal average, Integer satisfied) {

    public boolean shown() {
        return ratings != null;
    }
}
