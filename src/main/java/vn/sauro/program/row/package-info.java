/** Turns one row of text into a task to assign, or into everything that is wrong with it. */
package vn.sauro.program.row;
