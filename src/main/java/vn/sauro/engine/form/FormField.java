package vn.sauro.engine.form;

import java.math.BigDecimal;
import java.util.List;

/**
 * A field that carries a value.
 *
 * @param key name of the process variable
 * @param type component type of form-js, for example {@code textfield}
 * @param label what the reader calls the field
 * @param subtype {@code date}, {@code time} or {@code datetime} of a datetime field; otherwise empty
 * @param min smallest number, or null
 * @param max largest number, or null
 * @param decimalDigits digits after the point, or null for any number of them
 * @param minLength shortest text, or null
 * @param maxLength longest text, or null
 * @param pattern regular expression for the whole text, or null
 * @param fixed shown but not asked: the value cannot change
 * @param hideWhen FEEL conditions of the field and the groups around it; where one holds the field is not asked
 */
public record FormField(
        String key,
        String type,
        String label,
        String subtype,
        boolean required,
        BigDecimal min,
        BigDecimal max,
        Integer decimalDigits,
        Integer minLength,
        Integer maxLength,
        String pattern,
        Options options,
        boolean fixed,
        List<String> hideWhen) {

    /**
     * @param values what the form itself offers
     * @param variable process variable that holds the offer instead, or null
     */
    public record Options(List<String> values, String variable) {}
}
