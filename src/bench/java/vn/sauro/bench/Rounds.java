package vn.sauro.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Interleaving: in each round every arm has one turn, in an order drawn anew, so that no arm has the better hour. */
final class Rounds {

    /** One arm's turn; gives the figure of this round, for example cases a second. */
    interface Turn {
        double take() throws Exception;
    }

    private Rounds() {}

    /** @return per arm its figures, in the order of the rounds */
    static Map<String, double[]> play(Random random, int rounds, Map<String, Turn> arms) throws Exception {
        var figures = new LinkedHashMap<String, double[]>();
        arms.keySet().forEach(arm -> figures.put(arm, new double[rounds]));
        for (int round = 0; round < rounds; round++) {
            var order = new ArrayList<>(arms.keySet());
            Collections.shuffle(order, random);
            for (var arm : order) {
                figures.get(arm)[round] = arms.get(arm).take();
            }
        }
        return figures;
    }
}
