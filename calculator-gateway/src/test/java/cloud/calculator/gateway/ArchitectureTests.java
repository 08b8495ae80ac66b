package cloud.calculator.gateway;

import java.math.BigDecimal;
import java.math.BigInteger;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "cloud.calculator.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule dependenciesPointOneWay = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("page")
		.definedBy("..page")
		.layer("web")
		.definedBy("..web")
		.layer("calculation")
		.definedBy("..calculation")
		.layer("dispatch")
		.definedBy("..dispatch")
		.layer("planning")
		.definedBy("..planning")
		.layer("expression")
		.definedBy("..expression")
		.layer("number")
		.definedBy("..number")
		.whereLayer("page")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("web")
		.mayOnlyBeAccessedByLayers("page")
		.whereLayer("calculation")
		.mayOnlyBeAccessedByLayers("page", "web")
		.whereLayer("dispatch")
		.mayOnlyBeAccessedByLayers("web", "calculation")
		.whereLayer("planning")
		.mayOnlyBeAccessedByLayers("web", "calculation", "dispatch")
		.whereLayer("expression")
		.mayOnlyBeAccessedByLayers("web", "calculation", "dispatch", "planning")
		.whereLayer("number")
		.mayOnlyBeAccessedByLayers("page", "web", "calculation");

	@ArchTest
	static final ArchRule languageAndNumbersKnowNoFramework = noClasses().that()
		.resideInAnyPackage("..expression", "..planning", "..number")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "jakarta..", "feign..", "tools.jackson..");

	@ArchTest
	static final ArchRule theGatewayComputesNothing = noClasses().that()
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
	static void everyPackageIsNullMarked(JavaClasses classes) {
		assertThat(classes.getPackage("cloud.calculator.gateway").getSubpackagesInTree())
			.filteredOn(ArchitectureTests::hasClasses)
			.isNotEmpty()
			.allMatch((each) -> each.isAnnotatedWith(NullMarked.class));
	}

	private static boolean hasClasses(JavaPackage each) {
		return !each.getClasses().isEmpty();
	}

}
