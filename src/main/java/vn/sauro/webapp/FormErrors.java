package vn.sauro.webapp;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** Says at a form everything that is wrong with what was typed, each thing at its input; nothing typed is lost. */
@Component
public class FormErrors {

    /** Inputs in the order in which their faults were found. */
    private static final Comparator<String> AS_FOUND = (one, other) -> 0;

    private final Texts texts;

    FormErrors(Texts texts) {
        this.texts = texts;
    }

    /** Names inputs as the refusal names its fields. */
    public void show(Refusal refusal, Model model, HttpServletResponse response) {
        show(refusal, UnaryOperator.identity(), model, response);
    }

    /** @param inputOf name of the input by the field of a refusal; what concerns no single one stands under the empty name */
    public void show(Refusal refusal, UnaryOperator<String> inputOf, Model model, HttpServletResponse response) {
        show(refusal, inputOf, AS_FOUND, model, response);
    }

    /** @param order of the inputs on the page: the first that is wrong gets the focus */
    public void show(
            Refusal refusal,
            UnaryOperator<String> inputOf,
            Comparator<String> order,
            Model model,
            HttpServletResponse response) {
        response.setStatus(ProblemDetails.statusOf(refusal).value());
        var found = new LinkedHashMap<String, String>();
        for (var each : refusal.all()) {
            found.putIfAbsent(inputOf.apply(Objects.requireNonNullElse(each.field(), "")), texts.of(each));
        }
        var errors = new LinkedHashMap<String, String>();
        found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .forEach(error -> errors.put(error.getKey(), error.getValue()));
        model.addAttribute("errors", errors);
    }
}
