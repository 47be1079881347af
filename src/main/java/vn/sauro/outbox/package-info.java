/** What leaves the platform: written with what causes it in one transaction, sent afterwards, kept until it arrived. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package vn.sauro.outbox;
