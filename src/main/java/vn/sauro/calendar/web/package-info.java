/** The calendar over HTTP, open to everybody. */
package vn.sauro.calendar.web;
