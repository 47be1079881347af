package vn.sauro.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sauro.deadline.PauseReason;
import vn.sauro.shared.PolicyFile;

/** What is written twice, in a table and in a model or another module, says the same. */
@DisplayName("Tables of the catalogue")
class PolicyTiesTest {

    private static final Path PROCEDURES = Path.of("bpmn/procedure");

    /** Runs what has no model of its own, so that no entry names it. */
    private static final String GENERIC = "InternalProcedure";

    /** Begins when the settlement has ended, so that no statutory time can leave it out. */
    private static final Set<String> AFTER_SETTLEMENT = Set.of(PauseReason.RESULT_PICK_UP.name());

    @Test
    void nameEveryModelThatReceivesADossierAndNoOther() {
        var named = PolicyFile.read("policy/procedure-models.csv").stream()
                .map(row -> row.get("process_key"))
                .collect(Collectors.toCollection(TreeSet::new));
        named.add(GENERIC);
        assertThat(named).isEqualTo(modelsThatReceive());
    }

    @Test
    void nameEveryPauseThatAStatutoryTimeMayLeaveOut() {
        var known = Arrays.stream(PauseReason.values())
                .map(Enum::name)
                .filter(name -> !AFTER_SETTLEMENT.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Exclusions.NAMES).isEqualTo(known);
    }

    private static Set<String> modelsThatReceive() {
        try (var files = Files.list(PROCEDURES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(PolicyTiesTest::model)
                    .filter(PolicyTiesTest::receives)
                    .map(model -> model.getModelElementsByType(Process.class)
                            .iterator()
                            .next()
                            .getId())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BpmnModelInstance model(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Bpmn.readModelFromStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean receives(BpmnModelInstance model) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .anyMatch(call -> "ReceiveDossier".equals(call.getCalledElement()));
    }
}
