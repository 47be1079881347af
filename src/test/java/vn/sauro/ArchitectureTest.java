package vn.sauro;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** The guidelines of the house that a compiler does not check. The directions between modules: {@link ModularityTests}. */
@AnalyzeClasses(packages = "vn.sauro", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "org.camunda..";
    private static final String ENGINE_INSIDE = "org.camunda.bpm.engine.impl..";

    @ArchTest
    static final ArchRule theEngineIsKnownAtTheEdgeOnly = noClasses()
            .that()
            .resideOutsideOfPackages("vn.sauro.*.bpmn..", "vn.sauro.engine..", "vn.sauro.webapp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE)
            .because("moving to a maintained fork of Camunda 7 must stay a rename in few places (ADR 1)");

    @ArchTest
    static final ArchRule theEnginesInsideIsKnownInNamedPlacesOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.sauro.engine.internals..", "vn.sauro.engine.security..", "vn.sauro.shared.bpmn..")
            .and(not(describe("are DutyPlugin", type -> type.getName().startsWith("vn.sauro.duty.bpmn.DutyPlugin"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE_INSIDE)
            .because("implementation classes of the engine carry no promise of any version (ADR 6)");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
                    "a class says in its constructor what it needs, and a test can hand it in");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.sauro.engine.internals.EngineClock")
            .should()
            .accessTargetWhere(readsTheMachinesTime())
            .because(
                    "due dates are judged by one clock that tests can turn; how long something took may be measured by nanoTime");

    @ArchTest
    static final ArchRule controllersLiveInWeb = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage("vn.sauro.*.web..", "vn.sauro.webapp..")
            .because("HTTP is an edge of a module, not its heart");

    @ArchTest
    static final ArchRule nobodyUsesAWebPackage = classes()
            .that()
            .resideInAPackage("vn.sauro.*.web..")
            .should()
            .onlyHaveDependentClassesThat(resideInAPackage("vn.sauro.*.web.."))
            .because("what two edges need belongs to the module's root package");

    @ArchTest
    static final ArchRule nobodyButTheEngineCallsDelegates = classes()
            .that()
            .areAssignableTo(JavaDelegate.class)
            .or()
            .areAssignableTo(ExecutionListener.class)
            .or()
            .areAssignableTo(TaskListener.class)
            .should()
            .onlyHaveDependentClassesThat(resideInAPackage("vn.sauro.*.bpmn.."))
            .because(
                    "delegates and listeners translate for the engine; decisions are taken in the module's root package");

    @Test
    void everyPackageSaysInOneSentenceWhatItIsFor() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/vn/sauro")).filter(Files::isDirectory)) {
            assertThat(folders).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                    .as("a reader starts here")
                    .content()
                    .startsWith("/** ")
                    .contains(". */"));
        }
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesTime() {
        return describe("reads the time of the machine", access -> reads(access.getTarget()));
    }

    private static boolean reads(AccessTarget target) {
        var owner = target.getOwner();
        if (!(target instanceof AccessTarget.CodeUnitAccessTarget call)) {
            return false;
        }
        return switch (call.getName()) {
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "now" ->
                owner.getPackageName().equals("java.time")
                        && !rawParameterTypes(Clock.class).test(call);
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class) && call.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }
}
