/** Overdue work asks one competent level after another; the work stays with its holder. */
package vn.sauro.escalation;
