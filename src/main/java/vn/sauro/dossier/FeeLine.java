package vn.sauro.dossier;

import java.math.BigDecimal;
import vn.sauro.shared.Bilingual;

/**
 * One fee, as many times as it is due.
 *
 * @param amount in whole Vietnamese dong, for all of the quantity
 */
public record FeeLine(String feeKey, Bilingual name, int quantity, BigDecimal amount) {}
