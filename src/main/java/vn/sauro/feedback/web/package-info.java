/** Feedback as staff see it. */
package vn.sauro.feedback.web;
