/** One user task, six clears: opened with all of them or not at all, held by one person, every hour charged to one holder. */
package vn.sauro.duty;
