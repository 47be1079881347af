package vn.sauro.engine.gate;

import java.util.List;
import java.util.Locale;
import vn.sauro.shared.Bilingual;

/**
 * One fault of one model.
 *
 * @param file resource name as deployed, for example {@code bpmn/task/assigned-task.bpmn}
 * @param elementId id of the element at fault, or empty when the whole file is
 * @param elementName its name as drawn, or empty
 * @param rule short code of the rule, for example {@code clear-authority}
 * @param arguments what the texts of the rule mention
 */
public record Violation(String file, String elementId, String elementName, String rule, List<Object> arguments) {

    /** @return what is wrong or missing */
    public Bilingual problem() {
        return GateTexts.of(rule, arguments);
    }

    /** @return what the designer does about it */
    public Bilingual advice() {
        return GateTexts.of(rule + ".do", arguments);
    }

    /** @return element, problem and advice in one line, without the file */
    public String message(Locale language) {
        var element =
                elementId.isEmpty() ? "" : elementId + (elementName.isEmpty() ? "" : " “" + elementName + "”") + ": ";
        return element + problem().in(language) + " → " + advice().in(language) + " [" + rule + "]";
    }

    @Override
    public String toString() {
        return file + ": " + message(Locale.ENGLISH);
    }
}
