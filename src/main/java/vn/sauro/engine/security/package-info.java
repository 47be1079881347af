/** Who may do what over HTTP: sign-in, sessions, throttling, closed doors of the engine's web parts, refusal to start unsafe. */
package vn.sauro.engine.security;
