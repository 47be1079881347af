package vn.sauro.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Sets the data of a paper into its template: XHTML in which everything that people typed is text. */
@Component
class PaperLayout {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    PaperLayout() {
        var resolver = new ClassLoaderTemplateResolver(PaperLayout.class.getClassLoader());
        resolver.setPrefix("paper/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    Document lay(PaperForm form, PaperFrame frame, PaperData data) {
        var context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("form", form);
        context.setVariable("frame", frame);
        context.setVariable("data", data);
        context.setVariable("words", new PaperWords());
        context.setVariable("template", form.kind().template());
        context.setVariable("wide", data instanceof PaperData.ControlSlip || data instanceof PaperData.DossierRegister);
        // Cleaned as text, for an XML parser takes no control signs, and again where they were written as references.
        return Typed.clean(parsed(Typed.clean(templates.process("frame", context))));
    }

    private static Document parsed(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a template of a paper is not well-formed", e);
        }
    }
}
