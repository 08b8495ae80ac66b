package cloud.calculator.gateway.openapi;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cloud.calculator.gateway.calculation.Problem;
import cloud.calculator.testsupport.http.Client;
import cloud.calculator.testsupport.running.RunningCalculator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the API description with the controllers, as springdoc reads them.
 */
@Tag("context")
class ApiFileTests {

	private static final ApiFile FILE = ApiFile.of(RunningCalculator.shared().uri("/"));

	/** The description itself and what browsers ask for are not part of the API. */
	private static final Set<String> OTHERS = Set.of("get /v3/api-docs", "get /v3/api-docs.yaml",
			"get /problems/{type}", "get /favicon.ico", "get /robots.txt");

	private static RunningCalculator read;

	private static ApiFile controllers;

	@BeforeAll
	static void start() {
		read = RunningCalculator.start("springdoc.api-docs.enabled=true", "springdoc.api-docs.path=/controllers");
		controllers = ApiFile.read(read.uri("/controllers"));
	}

	@AfterAll
	static void stop() {
		read.close();
	}

	@Test
	void allOperationsOfTheControllersAreDescribedAndNoOthers() {
		assertThat(FILE.operations().keySet()).isEqualTo(controllers.operations()
			.keySet()
			.stream()
			.filter((operation) -> !OTHERS.contains(operation) && !operation.endsWith(" /error"))
			.collect(Collectors.toSet()));
	}

	static Stream<String> operations() {
		// other controllers read their parameters by hand
		return Stream.of("get /api/v1/operators");
	}

	@ParameterizedTest
	@MethodSource("operations")
	void theParametersAreTheSame(String operation) {
		assertThat(FILE.parameters(operation)).isEqualTo(controllers.parameters(operation));
	}

	@Test
	void theBodyOfACalculationHasTheParametersOfTheQuery() {
		assertThat(members(FILE)).isEqualTo(FILE.parameters("get /api/v1/calculations"));
	}

	private static Set<String> members(ApiFile file) {
		return file.document()
			.at("/components/schemas/CalculationParameters/properties")
			.propertyStream()
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	@Test
	void everyProblemHasAnExampleUnderItsName() {
		Set<String> examples = FILE.document()
			.at("/components/responses")
			.valueStream()
			.flatMap((response) -> FILE.examples(response.at("/content/application~1problem+json")).entrySet().stream())
			.filter((example) -> example.getValue().get("type").asString().equals("/problems/" + example.getKey()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		assertThat(examples).isEqualTo(Stream
			.concat(Arrays.stream(Problem.Type.values()).map(Problem.Type::code), Stream.of("invalid-request"))
			.collect(Collectors.toSet()));
	}

	@Test
	void theDescriptionIsServedAsYaml() {
		assertThat(Client.get(RunningCalculator.shared().uri("/v3/api-docs.yaml")).body()).startsWith("openapi: 3.1.0");
	}

}
