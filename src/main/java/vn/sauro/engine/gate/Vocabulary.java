package vn.sauro.engine.gate;

import java.util.Set;

/**
 * The names that models may use.
 *
 * @param beans Spring beans that expressions and delegates may name
 * @param authorityKeys keys of the authority table
 * @param deadlineKeys keys of the deadline rules
 */
public record Vocabulary(Set<String> beans, Set<String> authorityKeys, Set<String> deadlineKeys) {

    public Vocabulary {
        beans = Set.copyOf(beans);
        authorityKeys = Set.copyOf(authorityKeys);
        deadlineKeys = Set.copyOf(deadlineKeys);
    }
}
