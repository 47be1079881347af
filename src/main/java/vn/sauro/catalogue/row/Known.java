package vn.sauro.catalogue.row;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What rows may name.
 *
 * @param processKeys models that can run a procedure
 * @param exclusions names of pauses
 * @param units whether a unit code is in the register
 */
public record Known(
        Set<String> roles, Set<String> processKeys, Set<String> exclusions, Predicate<String> units, WorkTime time) {}
