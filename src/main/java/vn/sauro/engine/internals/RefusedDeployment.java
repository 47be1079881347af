package vn.sauro.engine.internals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sauro.engine.gate.CheckModels;
import vn.sauro.engine.gate.Violation;

/** The gate's answer in the form that REST turns into 400 with details by file and that Camunda Modeler shows. */
final class RefusedDeployment extends ParseException {

    private final transient List<ResourceReport> reports;

    RefusedDeployment(List<Violation> violations) {
        super(message(violations), violations.get(0).file(), List.of(), List.of());
        var language = LocaleContextHolder.getLocale();
        reports = violations.stream()
                .collect(groupingBy(Violation::file, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(file -> (ResourceReport) new ResourceReportImpl(
                        file.getKey(),
                        file.getValue().stream()
                                .map(violation -> (Problem) new Fault(violation, language))
                                .toList(),
                        List.of()))
                .toList();
    }

    @Override
    public List<ResourceReport> getResorceReports() {
        return reports;
    }

    private static String message(List<Violation> violations) {
        var language = LocaleContextHolder.getLocale();
        return CheckModels.summary(violations, 0).in(language)
                + violations.stream()
                        .map(violation -> "\n" + violation.file() + ": " + violation.message(language))
                        .collect(joining());
    }

    private record Fault(Violation violation, Locale language) implements Problem {

        @Override
        public String getMessage() {
            return violation.message(language);
        }

        @Override
        public int getLine() {
            return 0;
        }

        @Override
        public int getColumn() {
            return 0;
        }

        @Override
        public String getMainElementId() {
            return violation.elementId().isEmpty() ? null : violation.elementId();
        }

        @Override
        public List<String> getElementIds() {
            return violation.elementId().isEmpty() ? List.of() : List.of(violation.elementId());
        }
    }
}
