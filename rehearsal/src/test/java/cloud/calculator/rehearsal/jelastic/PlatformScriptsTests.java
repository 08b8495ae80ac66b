package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The scripts that the platform itself runs, in Node.js, against a platform that only
 * records what it is asked for.
 */
class PlatformScriptsTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Placeholders PLATFORM = new Placeholders(
			Map.of("baseUrl", "https://example.com/jelastic/", "env.envName", "calculator"));

	@TempDir
	private Path folder;

	@BeforeAll
	static void nodeIsThere() {
		boolean there = Stream.of(System.getenv("PATH").split(":"))
			.anyMatch((bin) -> Files.exists(Path.of(bin, "node")));
		if (!there) {
			System.out.println("The scripts that the platform runs are not tested: there is no Node.js");
		}
		assumeTrue(there, "there is no Node.js");
	}

	static List<Path> scripts() throws IOException {
		try (Stream<Path> files = Files.list(Imported.FOLDER.resolve("scripts"))) {
			return files.filter((file) -> file.toString().endsWith(".js")).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void theyParseAsOldJavaScript(Path script) throws Exception {
		String text = Files.readString(script);
		assertThat(text).doesNotContainPattern("=>|`|\\b(let|const|class)\\b");
		Path function = Files.writeString(this.folder.resolve("function.js"), "function script() {" + text + "}");
		assertThat(Program.run("node", "--check", function.toString()).status()).isZero();
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void theyAreGivenWhatTheyNeed(Path script) throws IOException {
		String needs = Files.readAllLines(script).get(0);
		for (String manifest : List.of("manifest.jps", "java-engine.jps", "update.jps")) {
			Imported.manifest(manifest)
				.steps()
				.stream()
				.filter((step) -> step instanceof Step.Script run && run.file().equals(script))
				.forEach((step) -> assertThat(needs)
					.isEqualTo("//@req(" + String.join(", ", step.parameters().keySet()) + ")"));
		}
	}

	@Test
	void aProgramRunsOnEveryNodeOfItsGroup() throws Exception {
		JsonNode run = run("run.js", Map.of("group", "add", "program", "ready.sh", "values", "1 2"),
				Map.of("result", 0));
		assertThat(run.path("calls")).hasSize(1);
		assertThat(run.path("calls").path(0).toString())
			.startsWith("[\"env.control.ExecCmdByGroup\",\"calculator\",\"the session\",\"add\",")
			.contains("curl -fsSL 'https://example.com/jelastic/scripts/ready.sh' | bash -s -- 1 2");
		assertThat(run.path("returned").path("result").asInt()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "engine, sub, OpenJDK 17", "variables, sub, baseUrl", "profile, sub, SPRING_PROFILES_ACTIVE",
			"war, sub, WAR", "silent, sub, 8080", "smoke div, div, CALCULATOR_OPERATORS_SECRET", "boom, sub, ready.sh",
			"'', sub, ready.sh" })
	void whatFailsIsSaidInBothLanguagesWithTheGroupAndWhatToDo(String words, String group, String advice)
			throws Exception {
		Map<String, Object> response = Map.of("result", 4109, "responses",
				List.of(Map.of("result", 0, "out", ""), Map.of("result", 4109, "out", "some noise\n" + words + "\n")));
		JsonNode returned = run("run.js", Map.of("group", "sub", "program", "ready.sh", "values", ""), response)
			.path("returned");
		assertThat(returned.path("result").asInt()).isEqualTo(4109);
		assertThat(returned.path("type").asString()).isEqualTo("error");
		for (String language : List.of("en", "fr")) {
			assertThat(returned.path("message").path(language).asString()).contains(" " + group)
				.contains(advice)
				.doesNotContain("GROUP", "PROGRAM");
		}
	}

	@Test
	void aGroupGrowsByItsProcessorsAndShrinksToWhatItWas() throws Exception {
		JsonNode calls = run("scale.js", Map.of("group", "mul", "least", "2", "most", "4"), Map.of("result", 0))
			.path("calls");
		assertThat(calls).hasSize(2);
		JsonNode busy = calls.path(0).path(3);
		JsonNode idle = calls.path(1).path(3);
		for (JsonNode trigger : List.of(busy, idle)) {
			assertThat(trigger.path("nodeGroup").asString()).isEqualTo("mul");
			assertThat(trigger.path("condition").path("resourceType").asString()).isEqualTo("CPU");
		}
		assertThat(limit(busy, "ADD_NODE")).isEqualTo(4);
		assertThat(limit(idle, "REMOVE_NODE")).isEqualTo(2);
		assertThat(2 * value(idle)).isLessThan(value(busy));
		assertThat(value(busy) - value(idle)).isGreaterThanOrEqualTo(20);
	}

	@Test
	void aTriggerThatThePlatformRefusesEndsTheInstallation() throws Exception {
		JsonNode run = run("scale.js", Map.of("group", "mul", "least", "1", "most", "4"), Map.of("result", 99));
		assertThat(run.path("calls")).hasSize(1);
		assertThat(run.path("returned").path("result").asInt()).isEqualTo(99);
	}

	private static int limit(JsonNode trigger, String type) {
		JsonNode action = trigger.path("actions").path(0);
		assertThat(action.path("type").asString()).isEqualTo(type);
		return action.path("customData").path("limit").asInt();
	}

	private static int value(JsonNode trigger) {
		return trigger.path("condition").path("value").asInt();
	}

	private JsonNode run(String name, Map<String, String> variables, Map<String, ?> response) throws Exception {
		String text = Files.readString(Imported.FOLDER.resolve("scripts").resolve(name));
		Path script = Files.writeString(this.folder.resolve(name), PLATFORM.fillIn(text));
		Program program = Program.run("node", "src/test/resources/jelastic-platform.js", script.toString(),
				JSON.writeValueAsString(variables), JSON.writeValueAsString(List.of(response)));
		assertThat(program.status()).isZero();
		return JSON.readTree(program.output());
	}

}
