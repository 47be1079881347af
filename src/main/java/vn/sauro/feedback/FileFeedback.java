package vn.sauro.feedback;

import java.util.List;

/**
 * What a citizen sends.
 *
 * @param requestId chosen by the form, so that the same feedback sent twice is kept once
 * @param dossierCode dossier that it is about, or null
 * @param files at most {@link FeedbackSettings#mostFiles()}
 */
public record FileFeedback(
        String requestId,
        Topic topic,
        String agency,
        String dossierCode,
        String subject,
        String content,
        Reporter reporter,
        List<File> files) {

    public FileFeedback {
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** A file as the browser sent it. */
    public record File(String name, byte[] content) {}
}
