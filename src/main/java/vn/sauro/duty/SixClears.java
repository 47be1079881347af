package vn.sauro.duty;

import java.util.ArrayList;
import java.util.List;
import vn.sauro.shared.Refusal;

/**
 * What a model declares for a user task (Notice 627/TB-VPCP; Resolution 380/NQ-CP).
 *
 * @param person position whose holder is accountable
 * @param task what is to be done
 * @param responsibility what the person answers for
 * @param authority key of the authority rule
 * @param deadline key of the deadline rule
 * @param result the product that is expected
 * @param outcomes codes one of which completes the duty
 */
public record SixClears(
        String person,
        String task,
        String responsibility,
        String authority,
        String deadline,
        String result,
        List<String> outcomes) {

    /** @throws Refusal {@code duty.incomplete} naming every clear that is missing */
    void requireAll(String element) {
        var missing = new ArrayList<String>();
        require(person, "person", missing);
        require(task, "task", missing);
        require(responsibility, "responsibility", missing);
        require(authority, "authority", missing);
        require(deadline, "deadline", missing);
        require(result, "result", missing);
        if (outcomes.isEmpty()) {
            missing.add("outcomes");
        }
        if (!missing.isEmpty()) {
            throw Refusal.of("duty.incomplete", element, String.join(", ", missing));
        }
    }

    private static void require(String value, String name, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add(name);
        }
    }
}
