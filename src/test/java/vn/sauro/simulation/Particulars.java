package vn.sauro.simulation;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.spin.Spin;
import org.springframework.boot.test.context.TestComponent;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.Objections;
import vn.sauro.dossier.Obligation;
import vn.sauro.dossier.Obligations;
import vn.sauro.duty.Duty;

/** Answers that not the form but the dossier decides: who is to work on it, whom to ask, how much is owed. */
@TestComponent
class Particulars {

    private static final List<List<String>> ASKED = List.of(
            List.of("CONSTRUCTION_DEPARTMENT_OFFICER"),
            List.of("CONSTRUCTION_DEPARTMENT_OFFICER", "LAND_REGISTRY_OFFICER"),
            List.of("CONSTRUCTION_DEPARTMENT_OFFICER", "LAND_REGISTRY_OFFICER", "POLICE_OFFICER"));

    private final Dossiers dossiers;
    private final StaffRoles roles;
    private final Obligations obligations;
    private final Objections objections;
    private Random chance = new Random(0);

    Particulars(Dossiers dossiers, StaffRoles roles, Obligations obligations, Objections objections) {
        this.dossiers = dossiers;
        this.roles = roles;
        this.obligations = obligations;
        this.objections = objections;
    }

    void begin(long seed) {
        chance = new Random(seed);
    }

    /** Changes what the form alone led to. */
    void settle(Duty duty, Map<String, Object> answer) {
        var code = duty.caseCode();
        switch (duty.elementId()) {
            case "UserTask_AssignOfficer" -> answer.put("officer", position(code, "LAND_OFFICER"));
            case "UserTask_DirectMatter" -> answer.replace("responsiblePosition", position(code, "GENERAL_OFFICER"));
            case "UserTask_AppraiseDossier" -> consult(duty, answer);
            case "UserTask_CloseNotice" ->
                answer.put("objectionsReceived", objections.of(code).size());
            case "UserTask_DetermineTax" -> answer.replace("taxAmount", 100_000 * (1 + chance.nextInt(400)));
            case "UserTask_ConfirmPayment" ->
                obligations.of(code).stream()
                        .filter(each -> each.state() == Obligation.State.REPORTED)
                        .forEach(each -> answer.replace("amount", each.amount().longValueExact()));
            default -> {
                // The form says it all.
            }
        }
    }

    private void consult(Duty duty, Map<String, Object> answer) {
        if (duty.processKey().equals("AppraiseHouse") && chance.nextDouble() < 0.8) {
            answer.put("consultedRoles", Spin.JSON(ASKED.get(chance.nextInt(ASKED.size()))));
            answer.put("question", "Khoảng lùi có bảo đảm không? (mẫu)");
        }
    }

    private String position(String code, String role) {
        return roles.requirePosition(dossiers.get(code).resolvingUnit(), role);
    }
}
