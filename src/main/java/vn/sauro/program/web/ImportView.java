package vn.sauro.program.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import vn.sauro.program.ImportProgress;

/**
 * An import with one page of what was refused.
 *
 * @param refusals everything that is wrong with the refused rows of this page, in order of rows
 * @param page page of refused rows, from 0
 * @param size refused rows on a page; a row with several problems has several refusals
 */
record ImportView(@JsonUnwrapped ImportProgress progress, List<RefusalView> refusals, int page, int size) {

    public boolean hasNext() {
        return (page + 1) * size < progress.refused();
    }
}
