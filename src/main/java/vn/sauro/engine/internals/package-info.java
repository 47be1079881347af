/** Where the platform replaces parts of the engine's inside; moving to a fork means renaming imports here. */
package vn.sauro.engine.internals;
