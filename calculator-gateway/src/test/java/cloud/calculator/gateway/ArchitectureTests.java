package cloud.calculator.gateway;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "cloud.calculator.gateway",
		importOptions = { DoNotIncludeTests.class, ArchitectureTests.NotGenerated.class })
class ArchitectureTests {

	private static final int MAX_CLASSES_OF_A_PACKAGE = 16;

	@ArchTest
	static final ArchRule dependenciesPointOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("page")
		.definedBy("..gateway.page..")
		.layer("web.stream")
		.definedBy("..gateway.web.stream..")
		.layer("web")
		.definedBy("..gateway.web")
		.layer("web.request")
		.definedBy("..gateway.web.request..")
		.layer("web.problem")
		.definedBy("..gateway.web.problem..")
		.layer("calculation")
		.definedBy("..gateway.calculation..")
		.layer("dispatch")
		.definedBy("..gateway.dispatch")
		.layer("dispatch.queue")
		.definedBy("..gateway.dispatch.queue..")
		.layer("operators")
		.definedBy("..gateway.operators..")
		.layer("client")
		.definedBy("..gateway.client")
		.layer("client.codec")
		.definedBy("..gateway.client.codec..")
		.layer("planning")
		.definedBy("..gateway.planning..")
		.layer("expression")
		.definedBy("..gateway.expression..")
		.layer("number")
		.definedBy("..gateway.number..")
		.whereLayer("page")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("web.stream")
		.mayOnlyBeAccessedByLayers("page")
		.whereLayer("web")
		.mayOnlyBeAccessedByLayers("page", "web.stream")
		.whereLayer("web.request")
		.mayOnlyBeAccessedByLayers("page", "web.stream", "web")
		.whereLayer("web.problem")
		.mayOnlyBeAccessedByLayers("page", "web.stream", "web", "web.request")
		.whereLayer("calculation")
		.mayOnlyBeAccessedByLayers("page", "web.stream", "web", "web.request", "web.problem")
		.whereLayer("dispatch")
		.mayOnlyBeAccessedByLayers("web.stream", "web", "calculation")
		.whereLayer("dispatch.queue")
		.mayOnlyBeAccessedByLayers("dispatch")
		.whereLayer("operators")
		.mayOnlyBeAccessedByLayers("web", "dispatch", "dispatch.queue")
		.whereLayer("client")
		.mayOnlyBeAccessedByLayers("calculation", "dispatch", "dispatch.queue", "operators")
		.whereLayer("client.codec")
		.mayOnlyBeAccessedByLayers("dispatch", "dispatch.queue", "operators", "client")
		.whereLayer("planning")
		.mayOnlyBeAccessedByLayers("web.stream", "web", "calculation", "dispatch", "dispatch.queue")
		.whereLayer("expression")
		.mayOnlyBeAccessedByLayers("web.stream", "web", "web.request", "web.problem", "calculation", "dispatch",
				"dispatch.queue", "operators", "client", "client.codec", "planning")
		.whereLayer("number")
		.mayOnlyBeAccessedByLayers("page", "web.stream", "web", "calculation");

	@ArchTest
	static final ArchRule packagesHaveNoCycles = slices().matching("cloud.calculator.gateway.(**)")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static void packagesHaveAtMostSixteenClasses(JavaClasses classes) {
		assertThat(packages(classes))
			.allSatisfy((each) -> assertThat(topLevelClasses(each)).hasSizeLessThanOrEqualTo(MAX_CLASSES_OF_A_PACKAGE));
	}

	@ArchTest
	static final ArchRule parsingPlanningAndRenderingUseNoFramework = noClasses().that()
		.resideInAnyPackage("..expression", "..planning", "..number")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "jakarta..", "feign..", "tools.jackson..");

	@ArchTest
	static final ArchRule onlyTheNumberPackageDoesArithmetic = noClasses().that()
		.resideOutsideOfPackage("..number")
		.should()
		.dependOnClassesThat()
		.belongToAnyOf(BigDecimal.class, BigInteger.class)
		.orShould()
		.dependOnClassesThat(resideInAPackage("org.apache.commons.numbers.."));

	@ArchTest
	static final ArchRule theGatewayDoesNotDependOnTheOperator = noClasses().should()
		.dependOnClassesThat()
		.resideInAPackage("cloud.calculator.operator..");

	@ArchTest
	static void packagesAreNullMarked(JavaClasses classes) {
		assertThat(packages(classes)).allMatch((each) -> each.isAnnotatedWith(NullMarked.class));
	}

	private static List<JavaPackage> packages(JavaClasses classes) {
		List<JavaPackage> packages = classes.getPackage("cloud.calculator.gateway")
			.getSubpackagesInTree()
			.stream()
			.filter((each) -> !each.getClasses().isEmpty())
			.toList();
		assertThat(packages).isNotEmpty();
		return packages;
	}

	private static List<JavaClass> topLevelClasses(JavaPackage each) {
		return each.getClasses()
			.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.toList();
	}

	/** Leaves out what an earlier build has generated by Spring AOT. */
	static class NotGenerated implements ImportOption {

		@Override
		public boolean includes(Location location) {
			return !location.matches(Pattern.compile(".*(__|\\$\\$).*"));
		}

	}

}
