package vn.sauro.engine.gate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.sauro.engine.form.FormSchema;

/** Reads the files of a deployment; a file that cannot be read is a fault of its own and is left out of the rest. */
final class BundleReader {

    /** A model of twenty nodes has some 60 kB; whatever is much larger was not drawn by a person. */
    static final int MAX_BYTES = 1_000_000;

    private final Vocabulary vocabulary;
    private final List<BpmnFile> models = new ArrayList<>();
    private final Map<String, FormSchema> forms = new LinkedHashMap<>();
    private final Set<String> decisions = new HashSet<>();
    private final Set<String> processes = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();
    private boolean unread;

    BundleReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void read(String name, byte[] content) {
        var findings = new Findings(name);
        if (content.length > MAX_BYTES) {
            findings.addForFile("file-size", content.length / 1000, MAX_BYTES / 1000);
            unread = true;
        } else if (name.endsWith(".bpmn")) {
            readBpmn(name, content, findings);
        } else if (name.endsWith(".dmn")) {
            readDmn(content, findings);
        } else if (name.endsWith(".form")) {
            readForm(content, findings);
        } else {
            findings.addForFile("file-type");
        }
        violations.addAll(findings.all());
    }

    /** @return whether some model, decision or form could not be read */
    boolean incomplete() {
        return unread;
    }

    Bundle bundle() {
        return new Bundle(models, forms, decisions, vocabulary);
    }

    List<Violation> violations() {
        return violations;
    }

    private void readBpmn(String name, byte[] content, Findings findings) {
        var document = xml(content, findings);
        if (document == null) {
            return;
        }
        try {
            var file = new BpmnFile(name, document, Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
            if (file.processes().isEmpty()) {
                findings.addForFile("process-missing");
            }
            file.processes().stream()
                    .filter(process -> !processes.add(process.getId()))
                    .forEach(process -> findings.add("process-twice", process));
            models.add(file);
        } catch (ModelException e) {
            findings.addForFile("xml-schema", reason(e));
            unread = true;
        }
    }

    private void readForm(byte[] content, Findings findings) {
        var form = new FormRules(findings, vocabulary).check(content);
        unread |= form.isEmpty();
        if (form.isPresent() && forms.putIfAbsent(form.get().id(), form.get()) != null) {
            findings.addForFile("form-id-twice", form.get().id());
        }
    }

    private void readDmn(byte[] content, Findings findings) {
        var document = xml(content, findings);
        if (document != null) {
            decisions.addAll(new DmnRules(findings).check(document));
        }
    }

    private Document xml(byte[] content, Findings findings) {
        try {
            return SafeXml.read(content);
        } catch (SAXParseException e) {
            var rule = e.getMessage().contains("DOCTYPE") ? "xml-doctype" : "xml-broken";
            findings.addForFile(rule, e.getLineNumber(), e.getColumnNumber(), e.getMessage());
        } catch (SAXException e) {
            findings.addForFile("xml-broken", 0, 0, String.valueOf(e.getMessage()));
        }
        unread = true;
        return null;
    }

    private static String reason(Throwable e) {
        var root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
