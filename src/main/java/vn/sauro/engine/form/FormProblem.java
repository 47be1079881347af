package vn.sauro.engine.form;

import java.util.List;

/**
 * One thing wrong with what was submitted.
 *
 * @param key the field's key, as sent
 * @param code message key under {@code engine.form.}; its first argument is the field's label
 */
public record FormProblem(String key, String code, List<Object> arguments) {}
