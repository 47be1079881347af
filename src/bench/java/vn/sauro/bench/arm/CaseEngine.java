package vn.sauro.bench.arm;

import java.util.List;

/** Takes cases of the fixed model from their start to their end. */
public interface CaseEngine extends Arm {

    /**
     * One commit: registered, and its first task open.
     *
     * @param code business key, new
     * @return the instance
     */
    String start(String code) throws Exception;

    /** Three commits: each holder finds his task and completes it, and with the last the case is settled. */
    void complete(String instance) throws Exception;

    @Override
    default String answer(List<String> words) throws Exception {
        return Clients.answer(words, this);
    }
}
