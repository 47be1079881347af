package vn.sauro.bench.arm;

import java.util.List;

/** Takes one case of the fixed model from its start to its end: four commits, the three tasks done by their holders. */
public interface CaseEngine extends Arm {

    /** @param code business key, new */
    void settle(String code) throws Exception;

    @Override
    default String answer(List<String> words) throws Exception {
        return Clients.run(words, this);
    }
}
