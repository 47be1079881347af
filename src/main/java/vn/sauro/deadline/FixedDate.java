package vn.sauro.deadline;

import java.time.Instant;
import java.util.List;
import vn.sauro.shared.Bilingual;

/**
 * A due date that was set, by the assigning document or by a later decision, instead of being counted.
 *
 * @param since when it was set; pauses from then on move it by their working days
 * @param explanation how it came about
 */
public record FixedDate(Instant dueAt, Instant since, List<Bilingual> explanation) {}
