package vn.sauro.program.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Position;
import vn.sauro.organization.Unit;
import vn.sauro.program.workbook.Column;

/** Units and leaders of a row, found in the organisation register by code or by exact name. */
@Component
class Register {

    private final Organization organization;

    Register(Organization organization) {
        this.organization = organization;
    }

    Optional<String> lead(Findings findings) {
        return findings.sound(Column.LEAD_AGENCY).flatMap(text -> {
            var units = units();
            var parts = parts(text, units);
            if (parts.size() > 1) {
                findings.wrong(Column.LEAD_AGENCY, "lead-several", parts.size());
                return Optional.empty();
            }
            return find(findings, Column.LEAD_AGENCY, text, units, "unit");
        });
    }

    List<String> coordinators(Findings findings, Optional<String> lead) {
        var codes = new ArrayList<String>();
        findings.sound(Column.COORDINATING_AGENCIES).ifPresent(text -> {
            var units = units();
            for (var part : parts(text, units)) {
                find(findings, Column.COORDINATING_AGENCIES, part, units, "unit")
                        .ifPresent(codes::add);
            }
        });
        var seen = new HashSet<String>();
        for (var code : codes) {
            if (Optional.of(code).equals(lead)) {
                findings.wrongPart(Column.COORDINATING_AGENCIES, code, "coordinator-is-lead", code);
            } else if (!seen.add(code)) {
                findings.wrongPart(Column.COORDINATING_AGENCIES, code, "coordinator-double", code);
            }
        }
        return List.copyOf(codes);
    }

    Optional<String> leader(Findings findings) {
        return findings.sound(Column.SUPERVISING_LEADER).flatMap(text -> {
            var byId = organization.findPosition(text).map(Position::id);
            return byId.isPresent() ? byId : find(findings, Column.SUPERVISING_LEADER, text, positions(), "position");
        });
    }

    private static Optional<String> find(Findings findings, Column column, String text, Names names, String kind) {
        var found = names.find(text);
        if (found.ambiguous()) {
            findings.wrongPart(column, text, kind + "-ambiguous", text, Names.listed(found.candidates()));
        } else if (found.code().isEmpty()) {
            var nearest = names.nearest(text);
            if (nearest.isEmpty()) {
                findings.wrongPart(column, text, kind + "-unknown", text);
            } else {
                findings.wrongPart(column, text, kind + "-mistyped", text, nearest);
            }
        }
        return found.code();
    }

    /** Names contain commas, codes do not: a comma separates only when every part is a unit of its own. */
    private static List<String> parts(String text, Names units) {
        var bySemicolon = split(text, "[;\\n\\r]+");
        var byComma = split(text, ",");
        var listed = bySemicolon.size() == 1
                && byComma.size() > 1
                && byComma.stream().allMatch(part -> units.find(part).code().isPresent());
        return listed ? byComma : bySemicolon;
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Names units() {
        var names = new LinkedHashMap<String, String>();
        organization.units().forEach(unit -> names.put(unit.code(), unit.nameVi()));
        return new Names(names);
    }

    private Names positions() {
        var titles = new LinkedHashMap<String, String>();
        organization.units().stream()
                .map(Unit::code)
                .map(organization::positionsOf)
                .flatMap(List::stream)
                .forEach(position -> titles.put(position.id(), position.titleVi()));
        return new Names(Map.copyOf(titles));
    }
}
