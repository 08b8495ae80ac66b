package cloud.calculator.gateway.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("process")
class RunScriptStartIT {

	private static final ConsecutivePorts ports = ConsecutivePorts.free();

	private static RunScript script;

	@BeforeAll
	static void startFromAnotherDirectory(@TempDir Path elsewhere) throws Exception {
		Map<String, String> environment = Map.of("PORT", String.valueOf(ports.first()), "SERVICE", "nonsense");
		script = RunScript.start(List.of(RunScript.HOME.resolve("run").toString()), elsewhere, environment)
			.awaitReady();
	}

	@AfterAll
	static void stop() {
		script.close();
	}

	@Test
	void saysWhereTheCalculatorIsAndHowToTryIt() {
		assertThat(script.output().lines()).containsSequence("calculator ready at http://localhost:" + ports.first(),
				"try: curl -d \"5+6\" -X POST http://localhost:" + ports.first());
		assertThat(script.errors().lines()).isEmpty();
	}

	@Test
	void buildsNothingWhenTheJarsAreFresh() {
		assertThat(script.output().lines()).noneMatch((line) -> line.startsWith("building"));
	}

	@Test
	void putsTheNameOfTheProcessBeforeEveryLineOfItsLog() {
		List<String> lines = script.output().lines();
		assertThat(lines).filteredOn((line) -> !line.matches("(preparing|calculator ready at|try:) .*"))
			.isNotEmpty()
			.allMatch((line) -> line.matches("(web|add|sub|mul|div) \\| .*"));
		assertThat(lines).extracting((line) -> line.split(" ")[0]).contains("web", "add", "sub", "mul", "div");
	}

	@Test
	void givesTheGatewayThePortAndTheOperatorsTheFourAfterIt() throws Exception {
		assertThat(get(ports.first(), "/readyz")).contains("UP");
		assertThat(get(ports.first() + 1, "/")).contains("\"operator\":\"add\"");
		assertThat(get(ports.first() + 2, "/")).contains("\"operator\":\"sub\"");
		assertThat(get(ports.first() + 3, "/")).contains("\"operator\":\"mul\"");
		assertThat(get(ports.first() + 4, "/")).contains("\"operator\":\"div\"");
	}

	private static String get(int port, String path) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + port + path);
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
	}

}
