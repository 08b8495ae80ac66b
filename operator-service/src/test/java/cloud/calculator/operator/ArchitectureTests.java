package cloud.calculator.operator;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packagesOf = OperatorServiceApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule arithmeticStandsAlone = noClasses().that()
		.resideInAPackage("..arithmetic..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("cloud.calculator.operator", "..operator.web..", "jakarta.servlet..",
				"org.springframework.http..", "org.springframework.web..", "tools.jackson..", "com.fasterxml..");

	@ArchTest
	static final ArchRule webIsUsedByNobody = noClasses().that()
		.resideOutsideOfPackage("..operator.web..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("..operator.web..");

	@ArchTest
	static final ArchRule everyPackageIsNullMarked = classes().should(be(describe("in a package that is @NullMarked",
			(type) -> type.getPackage().isAnnotatedWith(NullMarked.class))));

	@ArchTest
	static final ArchRule onlyWhatOtherPackagesUseIsPublic = classes().that()
		.arePublic()
		.and()
		.doNotBelongToAnyOf(OperatorServiceApplication.class)
		.and()
		// made by Tomcat
		.areNotAssignableTo(ProtocolHandler.class)
		.should(be(describe("used by another package",
				(type) -> type.getDirectDependenciesToSelf()
					.stream()
					.anyMatch((use) -> !use.getOriginClass().getPackage().equals(type.getPackage())))));

}
