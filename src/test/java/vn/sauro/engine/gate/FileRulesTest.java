package vn.sauro.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.engine.gate.ModelRulesTest.assertOnly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no models, decisions that are more than tables, forms that Tasklist or a reader cannot use. */
class FileRulesTest {

    private static final String MODEL = "bpmn/good.bpmn";
    private static final String DMN = "bpmn/good-mode.dmn";
    private static final String FORM = "forms/good/accept.form";

    @Test
    void aFileThatReadsOtherFilesIsRefused() {
        var attack = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>\n<bpmn:definitions";
        assertOnly("xml-doctype", MODEL, GoodModel.files().change(MODEL, "<bpmn:definitions", attack));
        assertOnly("xml-doctype", DMN, GoodModel.files().change(DMN, "<definitions", attack.replace("bpmn:", "")));
    }

    @Test
    void aFileThatIsNotXmlNamesLineAndColumn() {
        var faults = GoodModel.files().change(MODEL, "</bpmn:process>", "").faults();
        assertThat(faults).extracting(Violation::rule).containsExactly("xml-broken");
        assertThat(faults.get(0).problem().vi()).containsPattern("dòng \\d+");
    }

    @Test
    void aFileAgainstTheSchemaSaysWhere() {
        assertOnly(
                "xml-schema",
                MODEL,
                GoodModel.files()
                        .change(MODEL, "<bpmn:sequenceFlow id=\"Flow_Assigned\"", "<bpmn:flow id=\"Flow_Assigned\""));
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        assertOnly("file-size", MODEL, GoodModel.files().with(MODEL, " ".repeat(1_000_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.cmmn", "evil.js", "page.html", "models.zip"})
    void otherFilesAreRefused(String name) {
        assertOnly("file-type", name, GoodModel.files().with(name, "x"));
    }

    @Test
    void aModelHasAProcessOfItsOwn() {
        assertOnly("process-twice", "bpmn/copy.bpmn", GoodModel.files().with("bpmn/copy.bpmn", GoodModel.BLOCK));
        var empty = GoodModel.BLOCK.replaceAll("(?s)<bpmn:process.*</bpmn:process>", "");
        assertOnly("process-missing", "bpmn/empty.bpmn", GoodModel.files().with("bpmn/empty.bpmn", empty));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dmn-language | typeRef="boolean"><text> | typeRef="boolean" expressionLanguage="javascript"><text>
            dmn-language | typeRef="boolean"><text> | typeRef="boolean" expressionLanguage="juel"><text>
            dmn-language | <text>urgent</text> | <text>${urgent}</text>
            dmn-element | <decisionTable id="Table_Mode" hitPolicy="FIRST"> | <context/><decisionTable id="Table_Mode" hitPolicy="FIRST">
            decision-history | camunda:historyTimeToLive="P3650D" | ``
            decision-missing | decision | case
            """)
    void oneFaultInTheDecisionIsNamed(String rule, String from, String to) {
        assertOnly(rule, DMN, GoodModel.files().change(DMN, from, to == null ? "" : to));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            form-json | {"type":"default" | {"type":"default","type":"default"
            form-json | "components":[ | "components":{},"rest":[
            form-type | "type":"default" | "type":"custom"
            form-id-twice | "id":"good.accept" | "id":"good.accept"
            form-component | "type":"text", | "type":"html",
            form-component | "type":"text", | "type":"filepicker",
            form-component | "type":"text", | "type":"dynamiclist",
            form-component | "type":"text", | "type":"iframe",
            form-markup | ## Tiếp nhận việc | <img src=x onerror=alert(1)>
            form-path | "key":"reason" | "path":"a","key":"reason"
            form-field-key | "key":"reason" | "key":"the reason"
            form-field-twice | "key":"reason" | "key":"outcome"
            form-field-reserved | "key":"reason" | "key":"deadline"
            form-field-reserved | "key":"reason" | "key":"recordResult"
            form-label | "label":"Lý do" | "label":""
            form-label-language | "label":"Lý do" | "label":"Reason"
            form-option | "label":"Trả lại","value" | "label":"","value"
            form-options | "key":"reason" | "valuesExpression":"=x","key":"reason"
            form-pattern | "maxLength":500 | "pattern":"["
            form-condition | =outcome = | =today() =
            form-condition | =outcome = | =unknown =
            """)
    void oneFaultInTheFormIsNamed(String rule, String from, String to) {
        var model = rule.equals("form-id-twice")
                ? GoodModel.files()
                        .without(FORM)
                        .with("forms/first.form", GoodModel.FORM)
                        .with(FORM, GoodModel.FORM)
                : GoodModel.files().change(FORM, from, to);
        assertThat(model.faults().stream().filter(fault -> fault.file().equals(FORM)))
                .extracting(Violation::rule)
                .containsOnly(rule);
    }

    @Test
    void theIdOfAFormHasAShape() {
        assertThat(GoodModel.files().change(FORM, "good.accept", "Good Accept").faults())
                .extracting(Violation::rule)
                .contains("form-id", "form-absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lý do", "Thanh tra", "Cao", "Cho qua", "Quý 1"})
    void vietnameseIsRecognised(String label) {
        assertThat(FormRules.looksVietnamese(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reason", "Text field", "Due date", "Title", "File"})
    void englishIsNot(String label) {
        assertThat(FormRules.looksVietnamese(label)).isFalse();
    }
}
