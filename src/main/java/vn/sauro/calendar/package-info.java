/** Working time as the law counts it: shifts, days off, swapped days, deadlines that explain themselves. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package vn.sauro.calendar;
