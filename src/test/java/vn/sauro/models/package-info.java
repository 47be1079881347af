/** Checks of the models and forms as files, before any bean of the platform is involved. */
package vn.sauro.models;
