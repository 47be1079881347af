package vn.sauro.organization;

import static vn.sauro.organization.Column.choice;
import static vn.sauro.organization.Column.code;
import static vn.sauro.organization.Column.date;
import static vn.sauro.organization.Column.number;
import static vn.sauro.organization.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The organisation files, in the order in which they are read; each fills one table. */
enum Sheet {
    UNITS(
            "units.csv",
            "org_unit",
            code("code", "code", Shape.UNIT).asKey(),
            text("nameVi", "name_vi"),
            text("nameEn", "name_en"),
            choice("kind", "unit_kind", UnitKind.values()),
            choice("level", "unit_level", UnitLevel.values()),
            code("parent", "parent_code", Shape.UNIT).optional(),
            code("area", "area_code", Shape.AREA).optional(),
            code("calendar", "calendar_id", Shape.PERSON)),
    POSITIONS(
            "positions.csv",
            "org_position",
            code("id", "id", Shape.POSITION).asKey(),
            code("unit", "unit_code", Shape.UNIT),
            text("titleVi", "title_vi"),
            text("titleEn", "title_en"),
            choice("rank", "seat_rank", PositionRank.values()),
            number("order", "seat_order")),
    PEOPLE(
            "people.csv",
            "org_person",
            code("id", "id", Shape.PERSON).asKey(),
            text("name", "name"),
            code("mail", "mail", Shape.MAIL).mayLack()),
    APPOINTMENTS(
            "appointments.csv",
            "org_appointment",
            code("person", "person_id", Shape.PERSON).asKey(),
            code("position", "position_id", Shape.POSITION).asKey(),
            text("decision", "decision")),
    SUBSTITUTIONS(
            "substitutions.csv",
            "org_substitution",
            code("absentPerson", "absent_id", Shape.PERSON).asKey(),
            code("position", "position_id", Shape.POSITION).asKey(),
            code("substitute", "substitute_id", Shape.PERSON),
            text("document", "document")),
    AUTHORITY(
            "authority.csv",
            "org_authority_rule",
            code("key", "rule_key", Shape.RULE).asKey(),
            text("matterVi", "matter_vi"),
            text("matterEn", "matter_en"),
            text("levels", "levels"),
            text("legalBasis", "legal_basis"));

    static final String FROM = "validFrom";
    static final String TO = "validTo";

    final String file;
    final String table;
    final List<Column> columns;

    /** Every sheet ends with the validity; a period begins with its key, so that one id may have several periods. */
    Sheet(String file, String table, Column... own) {
        this.file = file;
        this.table = table;
        var all = new ArrayList<>(List.of(own));
        all.add(date("validFrom", "valid_from").asKey());
        all.add(date("validTo", "valid_to").optional());
        this.columns = List.copyOf(all);
    }

    /** @return the headings that a file has to have, in order; columns that may lack are left out */
    List<String> header() {
        return columns.stream().filter(c -> !c.lackable()).map(Column::name).toList();
    }

    /** @return the columns of a file with these headings, empty when it lacks one or has one too many */
    Optional<List<Column>> columnsOf(List<String> headings) {
        var present = columns.stream()
                .filter(c -> !c.lackable() || headings.contains(c.name()))
                .toList();
        return Optional.of(present)
                .filter(all -> all.stream().map(Column::name).toList().equals(headings));
    }

    static final class Shape {
        static final Pattern UNIT = Pattern.compile("[A-Z0-9]{1,20}(\\.[A-Z0-9]{1,20}){0,3}");
        /** At most 64 characters, the engine's limit for a group id. */
        static final Pattern POSITION =
                Pattern.compile("(?=.{3,64}$)[A-Z0-9]{1,20}(\\.[A-Z0-9]{1,20}){0,3}\\.[a-z0-9]+(-[a-z0-9]+)*");

        static final Pattern PERSON = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
        /** One plain address; whether it exists shows when it is written to. */
        static final Pattern MAIL =
                Pattern.compile("(?=.{3,254}$)[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

        static final Pattern AREA = Pattern.compile("\\d{5}");
        static final Pattern RULE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");

        private Shape() {}
    }
}
