package vn.sauro.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sauro.program.row.RowProblem;
import vn.sauro.program.workbook.Column;
import vn.sauro.task.AssignTask;

/** Rows, problems and assignments as they lie in the database. */
@Component
class Json {

    private static final TypeReference<Map<Column, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<Column, String> cells(String json) {
        return read(json, CELLS);
    }

    List<RowProblem> problems(String json) {
        return json == null ? List.of() : read(json, PROBLEMS);
    }

    AssignTask assignment(String json) {
        return read(json, new TypeReference<>() {});
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
