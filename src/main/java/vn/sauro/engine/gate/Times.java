package vn.sauro.engine.gate;

import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** No duration stands in a model: how long something may take is law, the law is data, and an instant is computed from it once. */
final class Times implements Rule {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Za-z_]\\w*}");

    @Override
    public void check(BpmnFile file, Bundle bundle, Findings findings) {
        Xml.elements(file.document()).forEach(element -> check(element, findings));
    }

    private static void check(Element element, Findings findings) {
        switch (element.getLocalName()) {
            case "timeDuration", "timeCycle" ->
                Xml.add(findings, "duration", element, element.getTextContent().trim());
            case "timeDate" -> {
                var date = element.getTextContent().trim();
                if (!VARIABLE.matcher(date).matches()) {
                    Xml.add(findings, "time-date", element, date);
                }
            }
            default -> {}
        }
    }
}
