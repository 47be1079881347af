package vn.sauro.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;

/** Explanations as they are kept in a column. */
@Component
class ExplanationText {

    private static final TypeReference<List<Bilingual>> STEPS = new TypeReference<>() {};

    private final ObjectMapper json;

    ExplanationText(ObjectMapper json) {
        this.json = json;
    }

    String write(List<Bilingual> steps) {
        try {
            return json.writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Bilingual> read(String text) {
        try {
            return json.readValue(text, STEPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
