package vn.sauro.shared.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses one part of a workbook; a document type, and with it every external entity, is refused. */
final class Xml {

    private Xml() {}

    static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (part) {
            var reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
