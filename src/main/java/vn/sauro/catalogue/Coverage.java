package vn.sauro.catalogue;

import java.util.List;

/**
 * How many of the procedures in force the platform runs, and how.
 *
 * @param all sums over all fields; its field is empty
 * @param fields in order
 */
public record Coverage(Count all, List<Count> fields) {

    /** @param notYet described only, drafts among them */
    public record Count(String field, int executable, int generic, int notYet) {

        public int total() {
            return executable + generic + notYet;
        }
    }
}
