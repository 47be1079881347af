/** The process engine: its configuration, the deploy gate, the deployment of the models, the check of submitted forms. */
@org.springframework.modulith.ApplicationModule(displayName = "engine")
package vn.sauro.engine;
