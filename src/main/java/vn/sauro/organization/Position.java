package vn.sauro.organization;

import vn.sauro.shared.Bilingual;

/**
 * A seat in a unit; it exists whether or not somebody sits in it.
 *
 * @param id unit code, dot, role in kebab case, for example {@code 19900.KTHTDT.land-officer}; also the engine's group id
 */
public record Position(String id, String unitCode, String titleVi, String titleEn, PositionRank rank) {

    public Bilingual title() {
        return new Bilingual(titleVi, titleEn);
    }
}
