package vn.sauro.engine.internals;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.sauro.engine.form.FormCheck;
import vn.sauro.engine.form.FormProblem;
import vn.sauro.engine.form.FormSchema;
import vn.sauro.shared.Texts;

/** Checks what people submit with a task or a start form, before the engine takes it. */
final class Submissions {

    private static final FormSchema NOTHING_ASKED = new FormSchema("", List.of());
    private static final String DEPLOYMENT = "deployment";
    private static final int FORMS_KEPT = 500;

    /** A form of one deployment, which never changes. */
    private record Form(String deployment, String key) {}

    private final ProcessEngineConfigurationImpl engine;
    private final Texts texts;
    private final FormCheck forms;
    private final Map<Form, FormSchema> schemas = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Form, FormSchema> eldest) {
            return size() > FORMS_KEPT;
        }
    };

    Submissions(ProcessEngineConfigurationImpl engine, Texts texts) {
        this.engine = engine;
        this.texts = texts;
        this.forms = new FormCheck(new FeelConditions(engine));
    }

    /** @throws BadUserRequestException naming every field that is wrong, in the reader's language */
    void checkTask(String taskId, Map<String, Object> variables) {
        var service = engine.getFormService();
        var values = PlainValues.of(variables);
        Function<String, Object> current =
                name -> PlainValues.of(engine.getTaskService().getVariable(taskId, name));
        var data = service.getTaskFormData(taskId);
        verify(form(data, () -> service.getDeployedTaskForm(taskId)), values, current);
    }

    void checkStart(String processDefinitionId, Map<String, Object> variables) {
        var service = engine.getFormService();
        var data = service.getStartFormData(processDefinitionId);
        verify(
                form(data, () -> service.getDeployedStartForm(processDefinitionId)),
                PlainValues.of(variables),
                name -> null);
    }

    private void verify(FormSchema form, Map<String, Object> values, Function<String, Object> current) {
        var problems = forms.check(form, values, current);
        if (!problems.isEmpty()) {
            throw new BadUserRequestException(Stream.concat(
                            Stream.of(texts.of("engine.form.refused", problems.size())),
                            problems.stream().map(this::text))
                    .collect(joining("\n")));
        }
    }

    private String text(FormProblem problem) {
        return "• "
                + texts.of("engine.form." + problem.code(), problem.arguments().toArray());
    }

    /** A task without a Camunda Form asks for nothing, so nothing may be sent with it. */
    private FormSchema form(FormData data, Supplier<InputStream> deployed) {
        CamundaFormRef reference = data == null ? null : data.getCamundaFormRef();
        if (reference == null || reference.getKey() == null) {
            return NOTHING_ASKED;
        }
        if (!DEPLOYMENT.equals(reference.getBinding())) {
            return read(deployed);
        }
        var form = new Form(data.getDeploymentId(), reference.getKey());
        var known = known(form);
        return known == null ? keep(form, read(deployed)) : known;
    }

    private FormSchema known(Form form) {
        synchronized (schemas) {
            return schemas.get(form);
        }
    }

    private FormSchema keep(Form form, FormSchema schema) {
        synchronized (schemas) {
            schemas.put(form, schema);
        }
        return schema;
    }

    private static FormSchema read(Supplier<InputStream> deployed) {
        try (var json = deployed.get()) {
            return FormSchema.of(FormSchema.tree(json.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
