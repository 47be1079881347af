package vn.sauro.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sauro.engine.form.FormSchema;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Position;
import vn.sauro.organization.PositionRank;
import vn.sauro.organization.Unit;
import vn.sauro.organization.UnitLevel;

/**
 * Fills the offers that only the organisation register knows into a shipped form: a field with the custom property
 * {@code options} = {@code agencies} or {@code supervisors} gets them as its static values, so that the browser shows and
 * the server checks the same list. A change of the register reaches the forms at the next start.
 */
@Component
class FormOptions {

    private final Organization organization;

    FormOptions(Organization organization) {
        this.organization = organization;
    }

    byte[] fill(byte[] form) throws IOException {
        var tree = FormSchema.tree(form);
        var filled = new boolean[1];
        fill(tree, filled);
        return filled[0] ? tree.toPrettyString().getBytes(StandardCharsets.UTF_8) : form;
    }

    private void fill(JsonNode parent, boolean[] filled) {
        for (var component : parent.path("components")) {
            var source = component.path("properties").path("options").asText();
            if (!source.isEmpty() && component instanceof ObjectNode field) {
                var values = field.putArray("values");
                switch (source) {
                    case "agencies" -> agencies().forEach(unit -> option(values, unit.nameVi(), unit.code()));
                    case "supervisors" ->
                        supervisors().forEach(position -> option(values, position.titleVi(), position.id()));
                    default -> throw new IllegalArgumentException("unknown options: " + source);
                }
                filled[0] = true;
            }
            fill(component, filled);
        }
    }

    private static void option(ArrayNode values, String label, String value) {
        values.addObject().put("label", label).put("value", value);
    }

    /** Whoever can lead or coordinate a task: an agency of the city or a commune, of whichever system. */
    private Stream<Unit> agencies() {
        return organization.units().stream()
                .filter(unit -> unit.level() == UnitLevel.DEPARTMENT || unit.level() == UnitLevel.COMMUNE)
                .sorted(Comparator.comparing(Unit::code));
    }

    /** Whoever accepts the product of a task: the heads and deputies of the city's own bodies. */
    private Stream<Position> supervisors() {
        return organization.units().stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .sorted(Comparator.comparing(Unit::code))
                .flatMap(unit -> organization.positionsOf(unit.code()).stream())
                .filter(position -> position.rank() != PositionRank.STAFF);
    }
}
