/** Outgoing messages over HTTP, for administrators. */
package vn.sauro.notification.web;
