package cloud.calculator.operator;

import java.util.Map;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packagesOf = OperatorServiceApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
@Tag("context")
class ArchitectureTests {

	private static final int MAX_CLASSES_PER_PACKAGE = 16;

	@ArchTest
	static final ArchRule arithmeticKnowsNeitherHttpNorJson = noClasses().that()
		.resideInAPackage("..arithmetic..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("cloud.calculator.operator", "..operator.operations..", "..operator.web..",
				"jakarta.servlet..", "org.springframework.http..", "org.springframework.web..", "tools.jackson..",
				"com.fasterxml..");

	@ArchTest
	static final ArchRule noPackageDependsOnWeb = noClasses().that()
		.resideOutsideOfPackage("..operator.web..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("..operator.web..");

	@ArchTest
	static final ArchRule noPackageDependsOnTheRoot = noClasses().that()
		.resideOutsideOfPackage("cloud.calculator.operator")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("cloud.calculator.operator");

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching("cloud.calculator.operator.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static void packagesHaveAtMostSixteenClasses(JavaClasses classes) {
		Map<String, Long> sizes = classes.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
		assertThat(sizes).isNotEmpty()
			.allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MAX_CLASSES_PER_PACKAGE));
	}

	@ArchTest
	static final ArchRule theOperatorDoesNotDependOnTheGateway = noClasses().should()
		.dependOnClassesThat()
		.resideInAPackage("cloud.calculator.gateway..");

	@ArchTest
	static final ArchRule everyPackageIsNullMarked = classes().should(be(describe("in a package that is @NullMarked",
			(type) -> type.getPackage().isAnnotatedWith(NullMarked.class))));

	@ArchTest
	static final ArchRule publicClassesAreUsedByAnotherPackage = classes().that()
		.arePublic()
		.and()
		.doNotBelongToAnyOf(OperatorServiceApplication.class)
		.should(be(describe("used by another package",
				(type) -> type.getDirectDependenciesToSelf()
					.stream()
					.anyMatch((use) -> !use.getOriginClass().getPackage().equals(type.getPackage())))));

}
