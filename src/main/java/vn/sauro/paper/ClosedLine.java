package vn.sauro.paper;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.shared.Hashes;

/** One dossier in a register that is closed: as it stood then, without the person who applied. */
record ClosedLine(
        String code,
        String procedureName,
        Instant filedAt,
        Instant dueAt,
        Instant finishedAt,
        Instant returnedAt,
        DossierStatus status) {

    static ClosedLine of(Dossier dossier) {
        return new ClosedLine(
                dossier.code(),
                dossier.procedureName(),
                dossier.filedAt(),
                dossier.dueAt(),
                dossier.finishedAt(),
                dossier.returnedAt(),
                dossier.status());
    }

    /** @return SHA-256 of the lines in their order, in hexadecimal digits */
    static String hash(List<ClosedLine> lines) {
        return Hashes.sha256(lines.stream().map(ClosedLine::text).collect(Collectors.joining("\n")));
    }

    /** Each value after its length, so that no two lines read the same whatever stands in a name. */
    private String text() {
        return Stream.of(code, procedureName, filedAt, dueAt, finishedAt, returnedAt, status)
                .map(value -> Objects.toString(value, ""))
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining());
    }
}
