/** Clocks with their legal rule: opened once, moved only by a recorded decision, the original kept for ever. */
package vn.sauro.deadline;
