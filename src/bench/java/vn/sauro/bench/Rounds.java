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

    /**
     * Rounds that do not count, until both compilers have seen the code: what one arm's turn left for them to compile they do in
     * the turns of the others, too. With a turn after the other of one arm alone they were not ready after two minutes.
     */
    static void warm(House house, Random random, int rounds, Map<String, Turn> arms) throws Exception {
        house.say("warming up, %d rounds", rounds);
        play(random, rounds, arms)
                .forEach((arm, each) -> house.say("%s: %.1f a second, at last %.1f", arm, each[0], each[rounds - 1]));
    }

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
