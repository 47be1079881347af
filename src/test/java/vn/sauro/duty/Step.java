package vn.sauro.duty;

/**
 * Something that happens to a case in a random history.
 *
 * @param minutes since what happened before
 * @param which picks one of what there is to act on
 * @param how picks what comes of it
 */
record Step(int minutes, What what, int which, int how) {

    enum What {
        OPEN,
        CLOSE,
        HAND_OVER,
        AWAIT,
        PAUSE,
        RESUME
    }
}
