package cloud.calculator.rehearsal.kubernetes;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of the chart, as values.schema.json describes them.
 *
 * @param schema the content of the file
 */
record ValuesSchema(JsonNode schema) {

	static ValuesSchema of(HelmChart chart) {
		return new ValuesSchema(JsonMapper.shared().readTree(chart.folder().resolve("values.schema.json")));
	}

	/** Returns a sentence for each value that would be accepted without a check. */
	List<String> violations() {
		return Stream
			.concat(accepts("values", this.schema),
					values().filter((value) -> !value.isChecked()).map((value) -> value.name() + " accepts any text"))
			.toList();
	}

	private Stream<String> accepts(String name, JsonNode node) {
		Stream<String> here = node.has("properties") && node.path("additionalProperties").asBoolean(true)
				? Stream.of(name + " accept unknown names") : Stream.empty();
		return Stream.concat(here,
				node.path("properties")
					.properties()
					.stream()
					.flatMap((property) -> accepts(property.getKey(), property.getValue())));
	}

	/** All values in the order of the schema, without those that Helm reserves. */
	Stream<Value> values() {
		return values("", this.schema).filter((value) -> !value.name().equals("global"));
	}

	private Stream<Value> values(String prefix, JsonNode node) {
		return node.path("properties").properties().stream().flatMap((property) -> {
			String name = prefix + property.getKey();
			JsonNode value = property.getValue();
			return value.has("properties") ? values(name + ".", value)
					: Stream.of(new Value(name, value.path("description").asString(""), resolve(value)));
		});
	}

	private JsonNode resolve(JsonNode value) {
		return value.has("$ref") ? this.schema.at(value.path("$ref").asString().substring(1)) : value;
	}

	/**
	 * A value of the chart.
	 *
	 * @param name its path, with dots
	 * @param description its meaning
	 * @param type the schema of its type
	 */
	record Value(String name, String description, JsonNode type) {

		boolean isChecked() {
			return !this.type.path("type").asString("").equals("string") || this.type.has("pattern");
		}

	}

}
