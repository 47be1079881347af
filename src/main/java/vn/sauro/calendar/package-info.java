/** Working time as the law counts it: shifts, days off, swapped days, deadlines that explain themselves. */
package vn.sauro.calendar;
