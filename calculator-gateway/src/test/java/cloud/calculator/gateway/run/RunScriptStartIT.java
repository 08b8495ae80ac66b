package cloud.calculator.gateway.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import cloud.calculator.testsupport.http.ConsecutivePorts;
import cloud.calculator.testsupport.process.RunScript;
import cloud.calculator.testsupport.process.SharedCalculator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The start of five processes by {@code run} from another directory.
 */
@Tag("process")
class RunScriptStartIT {

	private final ConsecutivePorts ports = SharedCalculator.ports();

	private final RunScript script = SharedCalculator.script();

	@Test
	void printsTheAddressAndAnExample() {
		assertThat(this.script.output().lines()).containsSequence(
				"calculator ready at http://localhost:" + this.ports.first(),
				"try: curl -d \"5+6\" -X POST http://localhost:" + this.ports.first());
		assertThat(this.script.errors().lines()).isEmpty();
	}

	@Test
	void buildsNothingWhenTheJarsAreFresh() {
		assertThat(this.script.output().lines()).noneMatch((line) -> line.startsWith("building"));
	}

	@Test
	void prefixesEveryLogLineWithTheNameOfItsProcess() {
		List<String> lines = this.script.output().lines();
		assertThat(lines).filteredOn((line) -> !line.matches("(preparing|calculator ready at|try:) .*"))
			.isNotEmpty()
			.allMatch((line) -> line.matches("(web|add|sub|mul|div) \\| .*"));
		assertThat(lines).extracting((line) -> line.split(" ")[0]).contains("web", "add", "sub", "mul", "div");
	}

	@Test
	void usesFiveConsecutivePorts() throws Exception {
		assertThat(get(this.ports.first(), "/readyz")).contains("UP");
		assertThat(get(this.ports.first() + 1, "/")).contains("\"operator\":\"add\"");
		assertThat(get(this.ports.first() + 2, "/")).contains("\"operator\":\"sub\"");
		assertThat(get(this.ports.first() + 3, "/")).contains("\"operator\":\"mul\"");
		assertThat(get(this.ports.first() + 4, "/")).contains("\"operator\":\"div\"");
	}

	private static String get(int port, String path) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + port + path);
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
	}

}
