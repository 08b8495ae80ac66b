package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.jelastic.manifest.ImportedManifests;
import cloud.calculator.rehearsal.jelastic.manifest.Placeholders;
import cloud.calculator.rehearsal.jelastic.manifest.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.RhinoException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Runs the scripts that the platform itself runs, with an API that records the calls.
 */
class PlatformScriptsTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Placeholders PLATFORM = new Placeholders(
			Map.of("baseUrl", "https://example.com/jelastic/", "env.envName", "calculator"));

	private final List<String> methods = new ArrayList<>();

	private final List<JsonNode> calls = new ArrayList<>();

	static List<Path> scripts() throws IOException {
		try (Stream<Path> files = Files.list(ImportedManifests.DIRECTORY.resolve("scripts"))) {
			return files.filter((file) -> file.toString().endsWith(".js")).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void scriptUsesOnlyOldJavaScript(Path script) throws Exception {
		assertThat(Files.readString(script)).doesNotContainPattern("=>|`|\\b(let|const|class)\\b");
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void scriptGetsTheParametersThatItRequires(Path script) throws IOException {
		String required = Files.readAllLines(script).get(0);
		for (String manifest : List.of("manifest.jps", "java-engine.jps", "update.jps")) {
			ImportedManifests.manifest(manifest)
				.steps()
				.stream()
				.filter((step) -> step instanceof Step.Script run && run.file().equals(script))
				.forEach((step) -> assertThat(required)
					.isEqualTo("//@req(" + String.join(", ", step.parameters().keySet()) + ")"));
		}
	}

	@Test
	void programRunsOnEveryNodeOfItsGroup() throws Exception {
		JsonNode returned = run("run.js", Map.of("group", "add", "program", "ready.sh", "values", "1 2"),
				"{\"result\":0}");
		assertThat(this.methods).containsExactly("env.control.ExecCmdByGroup");
		assertThat(this.calls.get(0).toString()).startsWith("[\"calculator\",\"the session\",\"add\",")
			.contains("curl -fsSL 'https://example.com/jelastic/scripts/ready.sh' | bash -s -- 1 2");
		assertThat(returned.path("result").asInt()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "engine, sub, OpenJDK 17", "variables, sub, baseUrl", "profile, sub, SPRING_PROFILES_ACTIVE",
			"war, sub, WAR", "silent, sub, 8080", "smoke div, div, CALCULATOR_OPERATORS_SECRET", "boom, sub, ready.sh",
			"'', sub, ready.sh" })
	void failureMessageNamesGroupAndRemedyInBothLanguages(String words, String group, String advice) throws Exception {
		JsonNode returned = run("run.js", Map.of("group", "sub", "program", "ready.sh", "values", ""), """
				{"result":4109,"responses":[{"result":0,"out":""},{"result":4109,"out":"some noise\\n%s\\n"}]}"""
			.formatted(words));
		assertThat(returned.path("result").asInt()).isEqualTo(4109);
		assertThat(returned.path("type").asString()).isEqualTo("error");
		for (String language : List.of("en", "fr")) {
			assertThat(returned.path("message").path(language).asString()).contains(" " + group)
				.contains(advice)
				.doesNotContain("GROUP", "PROGRAM");
		}
	}

	@Test
	void groupScalesByProcessorLoadBetweenItsLimits() throws Exception {
		run("scale.js", Map.of("group", "mul", "least", "2", "most", "4"), "{\"result\":0}");
		assertThat(this.methods).containsExactly("env.trigger.AddTrigger", "env.trigger.AddTrigger");
		JsonNode busy = this.calls.get(0).path(2);
		JsonNode idle = this.calls.get(1).path(2);
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
	void rejectedTriggerEndsTheInstallation() throws Exception {
		JsonNode returned = run("scale.js", Map.of("group", "mul", "least", "1", "most", "4"), "{\"result\":99}");
		assertThat(this.calls).hasSize(1);
		assertThat(returned.path("result").asInt()).isEqualTo(99);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "jelastic.env.control.RestartNodes()", "jelastic.billing.Pay()", "java.lang.System.exit(1)" })
	void scriptsCannotCallOtherMethods(String call) {
		assertThatExceptionOfType(RhinoException.class)
			.isThrownBy(() -> new ScriptRunner((method, arguments) -> arguments).run(call, Map.of()));
	}

	private static int limit(JsonNode trigger, String type) {
		JsonNode action = trigger.path("actions").path(0);
		assertThat(action.path("type").asString()).isEqualTo(type);
		return action.path("customData").path("limit").asInt();
	}

	private static int value(JsonNode trigger) {
		return trigger.path("condition").path("value").asInt();
	}

	private JsonNode run(String name, Map<String, Object> variables, String response) throws IOException {
		String text = Files.readString(ImportedManifests.DIRECTORY.resolve("scripts").resolve(name));
		return new ScriptRunner((method, arguments) -> {
			this.methods.add(method);
			this.calls.add(arguments);
			return JSON.readTree(response);
		}).run(PLATFORM.resolve(text), variables);
	}

}
