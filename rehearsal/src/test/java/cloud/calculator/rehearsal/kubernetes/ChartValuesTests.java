package cloud.calculator.rehearsal.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The values of the chart: which are refused, and how they are documented.
 */
class ChartValuesTests {

	private static final ValuesSchema SCHEMA = ValuesSchema.of(HelmChart.OURS);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			imgae: {tag: x}                 | additional properties 'imgae' not allowed
			gateway: {replica: 2}           | additional properties 'replica' not allowed
			gateway: {memory: 255Mi}        | '/gateway/memory': '255Mi' does not match pattern
			operators: {memory: 191Mi}      | '/operators/memory': '191Mi' does not match pattern
			operators: {memory: 192m}       | '/operators/memory': '192m' does not match pattern
			operators: {cpu: 0m}            | '/operators/cpu': '0m' does not match pattern
			operators: {replicas: {add: 0}} | '/operators/replicas/add': minimum: got 0, want 1
			gateway: {replicas: two}        | '/gateway/replicas': got string, want integer
			gateway: {env: {PORT: '1'}}     | invalid propertyName 'PORT'
			gateway: {env: {DEADLINE: 5}}   | '/gateway/env/DEADLINE': got number, want string
			image: {tag: latest}            | image.tag must not be latest
			image: {registry: 'https://a'}  | '/image/registry': 'https://a' does not match pattern
			dnsCacheSeconds: 301            | '/dnsCacheSeconds': maximum: got 301, want 300
			dnsCacheSeconds: -1             | '/dnsCacheSeconds': minimum: got -1, want 0
			autoscaling: {metric: memory}   | '/autoscaling/metric': value must be one of 'none', 'cpu', 'queueWait'
			autoscaling: {metric: queueWait}| '/autoscaling/prometheus': minLength: got 0, want 1
			monitoring: {enabled: true}     | '/secrets/administrator': minLength: got 0, want 1
			ingress: {enabled: true}        | '/ingress/host': minLength: got 0, want 1
			httpRoute: {enabled: true, host: a.b} | '/httpRoute/gateway': minLength: got 0, want 1
			otlp: {endpoint: collector}     | '/otlp/endpoint': 'collector' does not match pattern
			""")
	void invalidValueIsRefusedWithItsName(String values, String sentence) {
		HelmChart.assumeSupported();
		assertThatThrownBy(() -> HelmChart.OURS.render(values)).hasMessageContaining(sentence);
	}

	@Test
	void everyDefaultHasADescriptionAndEveryDescriptionADefault() throws IOException {
		assertThat(SCHEMA.values()).extracting(ValuesSchema.Value::name).containsExactlyElementsOf(defaults().keySet());
		assertThat(SCHEMA.values()).extracting(ValuesSchema.Value::description).doesNotContain("");
	}

	@Test
	void readmeListsEveryValue() throws IOException {
		Map<String, JsonNode> defaults = defaults();
		List<String> rows = SCHEMA.values()
			.map((value) -> "| `%s` |%s | %s |".formatted(value.name(), defaultOf(defaults.get(value.name())),
					value.description()))
			.toList();
		List<String> readme = Files.readAllLines(HelmChart.KUBERNETES.resolve("README.md"))
			.stream()
			.dropWhile((line) -> !line.startsWith("| Value |"))
			.skip(2)
			.takeWhile((line) -> line.startsWith("|"))
			.toList();
		assertThat(readme).containsExactlyElementsOf(rows);
	}

	private static String defaultOf(JsonNode value) {
		boolean empty = value.isObject() || value.asString().isEmpty();
		return empty ? "" : " `" + value.asString() + "`";
	}

	private static Map<String, JsonNode> defaults() throws IOException {
		JsonNode values = JsonMapper.shared().valueToTree(HelmChart.OURS.defaultValues());
		Map<String, JsonNode> defaults = new LinkedHashMap<>();
		leaves("", values).forEach((leaf) -> defaults.put(leaf.getKey(), leaf.getValue()));
		return defaults;
	}

	private static Stream<Map.Entry<String, JsonNode>> leaves(String prefix, JsonNode node) {
		return node.properties().stream().flatMap((property) -> {
			String name = prefix + property.getKey();
			JsonNode value = property.getValue();
			return value.isObject() && !value.isEmpty() ? leaves(name + ".", value) : Stream.of(Map.entry(name, value));
		});
	}

}
