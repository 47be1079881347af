package vn.sauro.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Brings what people typed into the shape that is printed: NFC, no control signs, nothing that turns the direction. */
final class Typed {

    /** Controls except tab and line ends; signs that hide or reorder text; what is no character at all. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");

    private Typed() {}

    static Document clean(Document document) {
        clean(document.getDocumentElement());
        return document;
    }

    static String clean(String text) {
        return UNPRINTABLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }

    private static void clean(Node node) {
        if (node instanceof CharacterData text) {
            text.setData(clean(text.getData()));
        }
        var attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            attributes.item(i).setNodeValue(clean(attributes.item(i).getNodeValue()));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            clean(child);
        }
    }
}
