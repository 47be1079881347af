package vn.sauro.catalogue.row;

import java.util.regex.Pattern;

/** How codes and keys are written. */
final class Shapes {

    /** National, with the province's suffix where the procedure is its own: {@code 1.013978}, {@code 1.013978.H36}. */
    static final Pattern PROCEDURE_CODE = Pattern.compile("\\d\\.\\d{6}(\\.[A-Z]\\d{2})?");

    static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Shapes() {}
}
