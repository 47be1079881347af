/** What tests of several modules share: a real browser, named jobs and timers. */
package vn.sauro.support;
