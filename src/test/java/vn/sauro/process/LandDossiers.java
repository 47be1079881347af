package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.sauro.dossier.Objections;
import vn.sauro.dossier.RaiseObjection;
import vn.sauro.support.Desk;
import vn.sauro.support.Scenario;

/** Leads land dossiers of the ward Thuận An from one step to the next, as its officers would. */
final class LandDossiers {

    static final String LAND = "1.013978";
    static final String OFFICER = "19900.KTHTDT.land-officer";
    static final String DIVISION_HEAD = "19900.KTHTDT.head";
    static final String CHAIRMAN = "19900.chairman";
    static final String TAX_OFFICER = "H57.THUE.NVDT.officer";

    private final Scenario scenario;
    private final Desk desk;

    LandDossiers(Scenario scenario, Desk desk) {
        this.scenario = scenario;
        this.desk = desk;
    }

    /** Accepted, in the hands of one officer; the parcel has a map, or must be surveyed. */
    String assigned(boolean survey) {
        var code = desk.accepted(LAND);
        assign(code, survey, OFFICER);
        return code;
    }

    void assign(String code, boolean survey, String officer) {
        scenario.complete(
                code,
                "UserTask_AssignOfficer",
                Map.of("outcome", survey ? "surveyNeeded" : "mapAvailable", "officer", officer));
    }

    void extract(String code) {
        scenario.complete(
                code,
                "UserTask_ExtractMap",
                Map.of("mapSheet", "12", "parcelNumber", "345", "areaSquareMetres", 180, "resultDocument", "21/TL"));
    }

    void verifyBoundary(String code) {
        scenario.complete(
                code,
                "UserTask_VerifyBoundary",
                Map.of("neighboursSigned", 3, "neighboursMissing", 0, "resultDocument", "7/BMT"));
    }

    String measured() {
        var code = assigned(false);
        extract(code);
        verifyBoundary(code);
        return code;
    }

    void determineOrigin(String code) {
        scenario.complete(
                code,
                "UserTask_DetermineOrigin",
                Map.of(
                        "outcome",
                        "originDetermined",
                        "originBasis",
                        "PAPERS",
                        "usedSince",
                        "1992-03-01",
                        "landUse",
                        "Đất ở",
                        "resultDocument",
                        "88/XN"));
    }

    void askForSupplement(String code) {
        scenario.complete(
                code,
                "UserTask_DetermineOrigin",
                Map.of("outcome", "supplementNeeded", "missingPapers", "Giấy tờ thừa kế (mẫu)"));
    }

    void checkPlanning(String code) {
        scenario.complete(
                code,
                "UserTask_CheckPlanning",
                Map.of(
                        "planningResult",
                        "CONFORMS",
                        "planningOpinion",
                        "Phù hợp quy hoạch (mẫu)",
                        "resultDocument",
                        "9/YK"));
    }

    /** The land's origin and its place in the plans are known; the notice is to be posted. */
    String examined() {
        var code = measured();
        determineOrigin(code);
        checkPlanning(code);
        return code;
    }

    void post(String code) {
        scenario.complete(
                code,
                "UserTask_PostNotice",
                Map.of("noticePlaces", "Trụ sở UBND phường; nhà văn hóa tổ dân phố", "resultDocument", "15/TB"));
    }

    void closeNotice(String code, int objections) {
        scenario.complete(
                code, "UserTask_CloseNotice", Map.of("objectionsReceived", objections, "resultDocument", "16/BB"));
    }

    void object(Objections objections, String code) {
        scenario.as(
                Desk.OFFICER,
                () -> objections.raise(
                        code, new RaiseObjection("Lấn sang thửa liền kề (mẫu)", "Người phản ánh mẫu", null)));
        scenario.work();
    }

    void answerObjection(String code, boolean dispute) {
        scenario.complete(
                code,
                "UserTask_HandleObjection",
                Map.of(
                        "outcome",
                        dispute ? "disputeFound" : "objectionSettled",
                        "objectionAnswer",
                        "Đã đối chiếu mốc giới (mẫu)",
                        "resultDocument",
                        "4/BBLV"));
    }

    /** Posted on the day it was examined, closed as soon as its time is over. */
    String noticed(Instant over) {
        var code = examined();
        post(code);
        scenario.until(over);
        closeNotice(code, 0);
        return code;
    }

    void propose(String code, String proposal) {
        scenario.complete(
                code,
                "UserTask_ProposeEligibility",
                Map.of("proposal", proposal, "proposalReason", "Theo hồ sơ (mẫu)", "resultDocument", "31/TTr"));
    }

    void decide(String code, String outcome) {
        scenario.complete(
                code, "UserTask_DecideEligibility", Map.of("outcome", outcome, "decisionReason", "Theo hồ sơ (mẫu)"));
    }

    void sendTax(String code) {
        scenario.complete(code, "UserTask_SendTaxInformation", Map.of("resultDocument", "19/PC"));
    }

    /** @param amount in dong, null when nothing is due */
    void determineTax(String code, Integer amount) {
        var values = new HashMap<String, Object>(Map.of("resultDocument", "77/TB-THUE"));
        values.put("outcome", amount == null ? "taxExempt" : "taxDue");
        if (amount != null) {
            values.put("taxAmount", amount);
        }
        scenario.complete(code, "UserTask_DetermineTax", values);
    }

    void sign(String code) {
        assertThat(desk.holder(code, "UserTask_SignCertificate")).isEqualTo(CHAIRMAN);
        scenario.complete(
                code, "UserTask_SignCertificate", Map.of("outcome", "signed", "resultDocument", "CH 00123 (mẫu)"));
    }

    void updateRegistry(String code) {
        scenario.complete(code, "UserTask_UpdateRegistry", Map.of("resultDocument", "CSDL-55"));
    }
}
