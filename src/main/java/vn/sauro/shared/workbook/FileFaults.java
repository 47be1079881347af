package vn.sauro.shared.workbook;

import vn.sauro.shared.Refusal;

/**
 * Refusals of a file as a whole.
 *
 * @param messages first part of the message keys: the module whose table is read words them for its senders
 */
record FileFaults(String messages) {

    Refusal of(String code, Object... arguments) {
        return Refusal.ofField("file", messages + "." + code, arguments);
    }
}
