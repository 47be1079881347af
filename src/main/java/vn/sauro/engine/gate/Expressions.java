package vn.sauro.engine.gate;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Expressions read one variable or ask one allowed bean; whatever decides more is a decision table or Java with a test. */
final class Expressions implements Rule {

    private static final Pattern START = Pattern.compile("[$#]\\{");
    private static final Pattern ANY = Pattern.compile("[$#]\\{[^}]*}?");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_]\\w*)}");
    private static final Pattern CALL = Pattern.compile("\\$\\{([A-Za-z_]\\w*)\\.[A-Za-z_]\\w*\\(execution\\)}");
    private static final Pattern BUSINESS_KEY = Pattern.compile("[$#]\\{execution\\.processBusinessKey}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{!?[A-Za-z_]\\w*}");
    private static final Set<String> OF_THE_ENGINE = Set.of("execution", "task", "caseExecution", "externalTask");
    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "condition", "completionCondition");

    /** @return the identifier of {@code ${identifier}}; empty for anything else */
    static Optional<String> variable(String expression) {
        var matcher = VARIABLE.matcher(expression);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public void check(BpmnFile file, Bundle bundle, Findings findings) {
        var beans = bundle.vocabulary().beans();
        Xml.elements(file.document()).forEach(element -> {
            Xml.attributes(element)
                    .filter(attribute -> !attribute.getLocalName().equals("delegateExpression"))
                    .map(Attr::getValue)
                    .forEach(text -> check(text, element, beans, findings));
            if (CONDITIONS.contains(element.getLocalName())) {
                condition(element, findings);
            } else {
                check(Xml.ownText(element), element, beans, findings);
            }
        });
    }

    private static void condition(Element element, Findings findings) {
        var text = element.getTextContent().trim();
        if (!CONDITION.matcher(text).matches()) {
            Xml.add(findings, "condition", element, text);
        }
    }

    private static void check(String text, Element element, Set<String> beans, Findings findings) {
        if (!START.matcher(text).find()) {
            return;
        }
        ANY.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(expression -> !allowed(expression, beans))
                .forEach(expression -> Xml.add(findings, "expression", element, expression));
    }

    private static boolean allowed(String expression, Set<String> beans) {
        Matcher call = CALL.matcher(expression);
        if (call.matches()) {
            return beans.contains(call.group(1));
        }
        return BUSINESS_KEY.matcher(expression).matches()
                || variable(expression)
                        .filter(name -> !beans.contains(name) && !OF_THE_ENGINE.contains(name))
                        .isPresent();
    }
}
