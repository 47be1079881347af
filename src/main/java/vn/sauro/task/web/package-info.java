/** Cases over HTTP. */
package vn.sauro.task.web;
