/** Tasks that a city assigns to an agency: accepted, worked on with others, reviewed, on record from order to product. */
package vn.sauro.task;
