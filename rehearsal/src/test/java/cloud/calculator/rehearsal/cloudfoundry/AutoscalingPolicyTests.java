package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The autoscaling policies for both autoscalers, which must be equivalent.
 */
class AutoscalingPolicyTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Test
	void operatorsScaleByProcessorOnlyBecauseTheRouterDoesNotSeeThem() throws IOException {
		assertThat(rules("operator")).extracting((rule) -> rule.path("metric_type").asString()).containsOnly("cpu");
		assertThat(tanzu("operator").path("rules").values()).extracting((rule) -> rule.path("rule_type").asString())
			.containsOnly("cpu");
	}

	@ParameterizedTest
	@ValueSource(strings = { "operator", "gateway" })
	void noRuleUsesMemoryBecauseAHeapDoesNotShrink(String app) throws IOException {
		assertThat(rules(app)).extracting((rule) -> rule.path("metric_type").asString())
			.doesNotContain("memoryused", "memoryutil");
		assertThat(tanzu(app).path("rules").values()).extracting((rule) -> rule.path("rule_type").asString())
			.doesNotContain("memory");
	}

	@ParameterizedTest
	@ValueSource(strings = { "operator", "gateway" })
	void scaleInThresholdIsLessThanHalfOfScaleOut(String app) throws IOException {
		int out = threshold(app, "+1");
		int in = threshold(app, "-1");
		assertThat(2 * in).isLessThan(out);
		tanzu(app).path("rules")
			.forEach((rule) -> assertThat(2 * rule.path("threshold").path("min").asInt())
				.isLessThan(rule.path("threshold").path("max").asInt()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "operator", "gateway" })
	void minimumIsOneInstance(String app) throws IOException {
		JsonNode policy = policy(app);
		assertThat(policy.path("instance_min_count").asInt()).isEqualTo(1);
		assertThat(policy.path("instance_max_count").asInt()).isGreaterThan(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "operator", "gateway" })
	void bothPoliciesAreEquivalent(String app) throws IOException {
		JsonNode tanzu = tanzu(app);
		assertThat(tanzu.path("instance_limits").path("min")).isEqualTo(policy(app).path("instance_min_count"));
		assertThat(tanzu.path("instance_limits").path("max")).isEqualTo(policy(app).path("instance_max_count"));
		JsonNode cpu = tanzu.path("rules").path(0).path("threshold");
		assertThat(cpu.path("min").asInt()).isEqualTo(threshold(app, "-1"));
		assertThat(cpu.path("max").asInt()).isEqualTo(threshold(app, "+1"));
	}

	private static int threshold(String app, String adjustment) throws IOException {
		return rules(app).stream()
			.filter((rule) -> rule.path("metric_type").asString().equals("cpu"))
			.filter((rule) -> rule.path("adjustment").asString().equals(adjustment))
			.mapToInt((rule) -> rule.path("threshold").asInt())
			.sum();
	}

	private static List<JsonNode> rules(String app) throws IOException {
		return StreamSupport.stream(policy(app).path("scaling_rules").spliterator(), false).toList();
	}

	private static JsonNode policy(String app) {
		return JSON.readTree(PushedFiles.POLICIES.resolve(app + ".json"));
	}

	private static JsonNode tanzu(String app) throws IOException {
		Map<String, Object> policy = new Yaml().load(Files.readString(PushedFiles.POLICIES.resolve(app + ".yml")));
		return JSON.valueToTree(policy);
	}

}
