package vn.sauro.feedback;

/** Where feedback stands, as the citizen is told. */
public enum FeedbackState {
    RECEIVED,
    /** waits for the citizen to complete it */
    COMPLETION_ASKED,
    /** is looked into */
    IN_PROGRESS,
    /** another agency is to answer */
    TRANSFERRING,
    /** answered; the outcome is not published yet */
    ANSWERED,
    PUBLISHED,
    /** answered; for a reason on record nothing is published */
    WITHHELD,
    TRANSFERRED,
    NOT_ACCEPTED,
    /** was not completed in time */
    NOT_COMPLETED
}
