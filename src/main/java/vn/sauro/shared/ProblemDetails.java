package vn.sauro.shared;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Writes problem details (RFC 9457): what is wrong, where, what to do, and a code for programs. */
@Component
public class ProblemDetails {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetails.class);

    private final Texts texts;

    public ProblemDetails(Texts texts) {
        this.texts = texts;
    }

    public ProblemDetail of(Refusal refusal) {
        return of(statusOf(refusal), refusal);
    }

    /** @return 404 for what is unknown and no field, 403 for what is forbidden, else 422 */
    public static HttpStatus statusOf(Refusal refusal) {
        if (refusal.code().endsWith("-forbidden")) {
            return HttpStatus.FORBIDDEN;
        }
        return refusal.code().endsWith("-unknown") && refusal.field() == null
                ? HttpStatus.NOT_FOUND
                : HttpStatus.UNPROCESSABLE_ENTITY;
    }

    /** Somebody else was faster, or works on the same at this moment; asking again helps. */
    public ProblemDetail changedMeanwhile() {
        return of(HttpStatus.CONFLICT, Refusal.of("shared.changed-meanwhile"));
    }

    /** A fault of the platform: told by a reference under which the log has the whole; nothing of it goes out. */
    public ProblemDetail fault(Exception fault) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {}", reference, fault);
        var problem = of(HttpStatus.INTERNAL_SERVER_ERROR, Refusal.of("shared.fault", reference));
        problem.setProperty("reference", reference);
        return problem;
    }

    public ProblemDetail of(HttpStatusCode status, Refusal refusal) {
        var problem = ProblemDetail.forStatusAndDetail(status, texts.of(refusal));
        problem.setProperty("code", refusal.code());
        if (refusal.field() != null) {
            problem.setProperty("field", refusal.field());
        }
        if (refusal.all().size() > 1) {
            problem.setProperty(
                    "problems", refusal.all().stream().map(this::part).toList());
        }
        return problem;
    }

    private Map<String, String> part(Refusal refusal) {
        return Map.of(
                "code", refusal.code(),
                "field", refusal.field() == null ? "" : refusal.field(),
                "detail", texts.of(refusal));
    }
}
