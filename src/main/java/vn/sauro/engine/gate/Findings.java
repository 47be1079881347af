package vn.sauro.engine.gate;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Collects the faults of one file. */
final class Findings {

    private final String file;
    private final List<Violation> all = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(String rule, BaseElement element, Object... arguments) {
        add(rule, element.getId(), element.getAttributeValue("name"), arguments);
    }

    void add(String rule, String id, String name, Object[] arguments) {
        all.add(new Violation(file, id == null ? "" : id, name == null ? "" : name, rule, List.of(arguments)));
    }

    void addForFile(String rule, Object... arguments) {
        add(rule, "", "", arguments);
    }

    List<Violation> all() {
        return all.stream().distinct().toList();
    }
}
