package vn.sauro.simulation;

import java.util.List;
import java.util.function.Supplier;

/**
 * A rule that no history may break.
 *
 * @param name the rule as a sentence
 * @param broken what breaks it at this moment; empty when it holds
 */
record Rule(String name, Supplier<? extends List<?>> broken) {}
