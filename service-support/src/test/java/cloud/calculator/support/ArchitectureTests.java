package cloud.calculator.support;

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

@Tag("context")
@AnalyzeClasses(packages = "cloud.calculator.support", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule theModuleDependsOnNeitherService = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("cloud.calculator.operator..", "cloud.calculator.gateway..");

	@ArchTest
	static final ArchRule featuresDoNotDependOnEachOtherInCycles = slices().matching("cloud.calculator.support.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule everyPackageIsNullMarked = classes().should(be(describe("in a package that is @NullMarked",
			(type) -> type.getPackage().isAnnotatedWith(NullMarked.class))));

}
