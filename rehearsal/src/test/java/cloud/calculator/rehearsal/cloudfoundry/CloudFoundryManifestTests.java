package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CloudFoundryManifestTests {

	@Test
	void operatorsAreListedBeforeTheGateway() {
		assertThat(PushedFiles.apps()).extracting(App::name)
			.containsExactly("calculator-add", "calculator-sub", "calculator-mul", "calculator-div",
					"calculator-gateway");
	}

	@Test
	void allAppsUseAtMostOneGigabyte() {
		assertThat(PushedFiles.apps().stream().mapToLong(App::memory).sum())
			.isLessThanOrEqualTo(1024 * MemorySize.MEGABYTE);
	}

	@Test
	void gatewayUsesTheRouteOfEachOperator() {
		for (App operator : PushedFiles.operators()) {
			String profile = operator.environment().get("SPRING_PROFILES_ACTIVE");
			assertThat(operator.name()).endsWith("-" + profile);
			assertThat(operator.routes()).containsExactly("calculator-" + profile + ".apps.internal");
			assertThat(PushedFiles.gateway().environment()).containsEntry(
					"CALCULATOR_OPERATORS_" + profile.toUpperCase(Locale.ROOT) + "_URLS",
					"http://" + operator.routes().get(0) + ":8080");
		}
	}

	@Test
	void onlyTheGatewayHasAPublicRoute() {
		assertThat(PushedFiles.gateway().routes()).containsExactly("calculator.apps.example.com");
	}

	@Test
	void anotherPrefixChangesAllNamesAndRoutes() throws IOException {
		List<App> other = CloudFoundryManifest.read(PushedFiles.MANIFEST,
				PushedFiles.variables().with("secret", "s").with("prefix", "other"));
		for (int i = 0; i < other.size(); i++) {
			assertThat(other.get(i).name()).isNotEqualTo(PushedFiles.apps().get(i).name());
			assertThat(other.get(i).routes()).doesNotContainAnyElementsOf(PushedFiles.apps().get(i).routes());
			assertThat(other.get(i).environment().toString()).doesNotContain("calculator-");
		}
	}

	@Test
	void allAppsHaveTheSecret() {
		assertThat(PushedFiles.apps())
			.allSatisfy((app) -> assertThat(app.environment()).containsEntry("CALCULATOR_OPERATORS_SECRET", "s"));
	}

	@Test
	void missingVariableIsNamed() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> CloudFoundryManifest.read(PushedFiles.MANIFEST, PushedFiles.variables()))
			.withMessage("Expected to find variables: secret");
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.PushedFiles#apps")
	void healthChecksUsePublicPathsAndGenerousTimeouts(App app) {
		assertThat(app.livenessPath()).isEqualTo("/livez");
		assertThat(app.readinessPath()).isEqualTo("/readyz");
		assertThat(app.startTimeout()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(180));
		assertThat(app.healthCheckTimeout()).isEqualTo(Duration.ofSeconds(5));
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.PushedFiles#apps")
	void environmentDoesNotSetVariablesOfThePlatform(App app) {
		assertThat(app.environment().keySet()).doesNotContain("PORT", "CF_INSTANCE_INDEX")
			.noneMatch((name) -> name.startsWith("VCAP_"));
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.PushedFiles#apps")
	void jvmOptionsStartWithThoseOfJvmOptionsFile(App app) throws IOException {
		Path module = Project.HOME.resolve(app.path()).getParent().getParent();
		List<String> common = Files.readAllLines(module.resolve("jvm.options"))
			.stream()
			.filter((line) -> line.startsWith("-"))
			.toList();
		assertThat(common).isNotEmpty();
		assertThat(JavaBuildpack.options(app)).startsWith(common.toArray(String[]::new));
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.PushedFiles#apps")
	void stackThreadsCoverRequestAndOtherThreads(App app) {
		int requests = Integer.parseInt(app.environment().get("SERVER_TOMCAT_THREADS_MAX"));
		assertThat(JavaBuildpack.threads(app)).isGreaterThanOrEqualTo(requests + 30);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					memory: 192M      | memory: 192             | Invalid memory size 192; expected a number with a unit, such as 192M
					timeout: 180      | time-out: 180           | Unknown key time-out in the app calculator-add
					check-type: http  | check-type: port        | The only supported type of health check is http
					""")
	void mistakesAreRejected(String right, String wrong, String message, @TempDir Path folder) throws IOException {
		Path file = folder.resolve("manifest.yml");
		String manifest = Files.readString(PushedFiles.MANIFEST);
		assertThat(manifest).contains(right);
		Files.writeString(file, manifest.replaceFirst(right, wrong));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> CloudFoundryManifest.read(file, PushedFiles.variables().with("secret", "s")))
			.withMessage(message);
	}

}
