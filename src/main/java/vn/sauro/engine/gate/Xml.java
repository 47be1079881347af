package vn.sauro.engine.gate;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks the text of a model: rules about what must not occur look at everything, known to BPMN or not. */
final class Xml {

    private Xml() {}

    static Stream<Element> elements(Document document) {
        var list = document.getElementsByTagName("*");
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i));
    }

    static Stream<Attr> attributes(Element element) {
        var map = element.getAttributes();
        return IntStream.range(0, map.getLength())
                .mapToObj(i -> (Attr) map.item(i))
                .filter(attribute -> !attribute.getName().startsWith("xmlns"));
    }

    /** @return the text directly inside the element, without that of its children */
    static String ownText(Element element) {
        var text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    /** Reports a fault at the nearest enclosing element that a designer can select in the drawing. */
    static void add(Findings findings, String rule, Element at, Object... arguments) {
        Node node = at;
        while (node instanceof Element element && !selectable(element)) {
            node = node.getParentNode();
        }
        if (node instanceof Element element) {
            findings.add(rule, element.getAttribute("id"), element.getAttribute("name"), arguments);
        } else {
            findings.addForFile(rule, arguments);
        }
    }

    private static boolean selectable(Element element) {
        return element.hasAttribute("id") && !element.getLocalName().endsWith("EventDefinition");
    }
}
