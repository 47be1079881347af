/** The main job as the people of a city live it: in real browsers, from the assignment of a task to its accepted product. */
package vn.sauro.story;
