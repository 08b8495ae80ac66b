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

class ManifestTests {

	@Test
	void theOperatorsComeFirstAndTheGatewayLast() {
		assertThat(Pushed.apps()).extracting(App::name)
			.containsExactly("calculator-add", "calculator-sub", "calculator-mul", "calculator-div",
					"calculator-gateway");
	}

	@Test
	void allTogetherTakeOneGigabyte() {
		assertThat(Pushed.apps().stream().mapToLong(App::memory).sum()).isLessThanOrEqualTo(1024 * Size.MEGABYTE);
	}

	@Test
	void everyOperatorIsAskedWhereItsRouteIs() {
		for (App operator : Pushed.operators()) {
			String profile = operator.environment().get("SPRING_PROFILES_ACTIVE");
			assertThat(operator.name()).endsWith("-" + profile);
			assertThat(operator.routes()).containsExactly("calculator-" + profile + ".apps.internal");
			assertThat(Pushed.gateway().environment()).containsEntry(
					"CALCULATOR_OPERATORS_" + profile.toUpperCase(Locale.ROOT) + "_URLS",
					"http://" + operator.routes().get(0) + ":8080");
		}
	}

	@Test
	void onlyTheGatewayIsForTheWorld() {
		assertThat(Pushed.gateway().routes()).containsExactly("calculator.apps.example.com");
	}

	@Test
	void anotherPrefixMakesAnotherCalculator() throws IOException {
		List<App> other = Manifest.read(Pushed.MANIFEST,
				Pushed.variables().with("secret", "s").with("prefix", "other"));
		for (int i = 0; i < other.size(); i++) {
			assertThat(other.get(i).name()).isNotEqualTo(Pushed.apps().get(i).name());
			assertThat(other.get(i).routes()).doesNotContainAnyElementsOf(Pushed.apps().get(i).routes());
			assertThat(other.get(i).environment().toString()).doesNotContain("calculator-");
		}
	}

	@Test
	void allHaveTheSecret() {
		assertThat(Pushed.apps())
			.allSatisfy((app) -> assertThat(app.environment()).containsEntry("CALCULATOR_OPERATORS_SECRET", "s"));
	}

	@Test
	void aMissingVariableIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> Manifest.read(Pushed.MANIFEST, Pushed.variables()))
			.withMessage("Expected to find variables: secret");
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.Pushed#apps")
	void thePlatformAsksWhatIsOpenAndWaitsAsLongAsItCan(App app) {
		assertThat(app.liveness()).isEqualTo("/livez");
		assertThat(app.readiness()).isEqualTo("/readyz");
		assertThat(app.timeout()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(180));
		assertThat(app.patience()).isEqualTo(Duration.ofSeconds(5));
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.Pushed#apps")
	void theEnvironmentKeepsClearOfThePlatforms(App app) {
		assertThat(app.environment().keySet()).doesNotContain("PORT", "CF_INSTANCE_INDEX")
			.noneMatch((name) -> name.startsWith("VCAP_"));
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.Pushed#apps")
	void theJvmIsTheOneOfEverywhereElse(App app) throws IOException {
		Path module = Project.HOME.resolve(app.path()).getParent().getParent();
		List<String> everywhere = Files.readAllLines(module.resolve("jvm.options"))
			.stream()
			.filter((line) -> line.startsWith("-"))
			.toList();
		assertThat(everywhere).isNotEmpty();
		assertThat(JavaBuildpack.options(app)).startsWith(everywhere.toArray(String[]::new));
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.cloudfoundry.Pushed#apps")
	void thereIsAStackForEveryThread(App app) {
		int requests = Integer.parseInt(app.environment().get("SERVER_TOMCAT_THREADS_MAX"));
		assertThat(JavaBuildpack.threads(app)).isGreaterThanOrEqualTo(requests + 30);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			memory: 192M      | memory: 192             | 192 is no size: it needs a unit, such as 192M
			timeout: 180      | time-out: 180           | The key time-out of the app calculator-add is not known
			check-type: http  | check-type: port        | Only http is known as a health check
			""")
	void whatThePlatformWouldRefuseOrPassOverIsSaid(String right, String wrong, String message, @TempDir Path folder)
			throws IOException {
		Path file = folder.resolve("manifest.yml");
		String manifest = Files.readString(Pushed.MANIFEST);
		assertThat(manifest).contains(right);
		Files.writeString(file, manifest.replaceFirst(right, wrong));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Manifest.read(file, Pushed.variables().with("secret", "s")))
			.withMessage(message);
	}

}
