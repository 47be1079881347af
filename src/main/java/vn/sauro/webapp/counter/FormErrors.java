package vn.sauro.webapp.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sauro.shared.ProblemDetails;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** Says at a form of the counter everything that is wrong with what was typed, each thing at its input; nothing typed is lost. */
@Component
class FormErrors {

    /** How inputs begin, part by part as the page of a receipt shows them. */
    private static final List<String> PARTS = List.of("applicant", "component", "fees");

    private final Texts texts;

    FormErrors(Texts texts) {
        this.texts = texts;
    }

    void show(Refusal refusal, Model model, HttpServletResponse response) {
        show(refusal, UnaryOperator.identity(), model, response);
    }

    /** @param inputOf name of the input by the field of a refusal; what concerns no single one stands under the empty name */
    void show(Refusal refusal, UnaryOperator<String> inputOf, Model model, HttpServletResponse response) {
        response.setStatus(ProblemDetails.statusOf(refusal).value());
        var errors = new LinkedHashMap<String, String>();
        for (var each : refusal.all()) {
            errors.putIfAbsent(inputOf.apply(Objects.requireNonNullElse(each.field(), "")), texts.of(each));
        }
        model.addAttribute("errors", inOrder(errors));
    }

    private static Map<String, String> inOrder(Map<String, String> errors) {
        var sorted = new LinkedHashMap<String, String>();
        errors.keySet().stream()
                .sorted(Comparator.comparingInt(FormErrors::place))
                .forEach(input -> sorted.put(input, errors.get(input)));
        return sorted;
    }

    private static int place(String input) {
        return IntStream.range(0, PARTS.size())
                .filter(part -> input.startsWith(PARTS.get(part)))
                .findFirst()
                .orElse(PARTS.size());
    }
}
