package vn.sauro.shared;

import java.util.List;

/**
 * Something that must hold before this node may serve anybody. Every bean of this type is asked once, after the database and
 * the engine are ready and before the first request is taken; one problem from any of them and the node does not start.
 */
public interface StartCheck {

    /** @return what is wrong, where, and what to set; empty when all is well */
    List<Bilingual> problems();
}
