package cloud.calculator.gateway.client.codec;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads responses token by token. Responses are most of what the gateway reads, and
 * Jackson's record deserializer takes several times as long.
 */
final class OperationsResponseReader extends ValueDeserializer<OperationsResponse> {

	@Override
	public OperationsResponse deserialize(JsonParser json, DeserializationContext context) {
		String operator = null;
		String instance = null;
		List<@Nullable OperationOutcome> outcomes = null;
		expect(JsonToken.START_OBJECT, json, context);
		for (String name = json.nextName(); name != null; name = json.nextName()) {
			JsonToken token = json.nextToken();
			switch (name) {
				case "operator" -> operator = text(json, context);
				case "instance" -> instance = text(json, context);
				case "outcomes" -> outcomes = (token != JsonToken.VALUE_NULL) ? outcomes(json, context) : null;
				default -> json.skipChildren();
			}
		}
		return new OperationsResponse(operator, instance, outcomes);
	}

	private static List<@Nullable OperationOutcome> outcomes(JsonParser json, DeserializationContext context) {
		expect(JsonToken.START_ARRAY, json, context);
		List<@Nullable OperationOutcome> outcomes = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_ARRAY) {
			outcomes.add((json.currentToken() != JsonToken.VALUE_NULL) ? outcome(json, context) : null);
		}
		return outcomes;
	}

	private static @Nullable OperationOutcome outcome(JsonParser json, DeserializationContext context) {
		String value = null;
		String error = null;
		expect(JsonToken.START_OBJECT, json, context);
		for (String name = json.nextName(); name != null; name = json.nextName()) {
			json.nextToken();
			switch (name) {
				case "value" -> value = text(json, context);
				case "error" -> error = text(json, context);
				default -> json.skipChildren();
			}
		}
		return OperationOutcome.of(value, error);
	}

	private static @Nullable String text(JsonParser json, DeserializationContext context) {
		if (json.currentToken() == JsonToken.VALUE_NULL) {
			return null;
		}
		expect(JsonToken.VALUE_STRING, json, context);
		return json.getString();
	}

	private static void expect(JsonToken token, JsonParser json, DeserializationContext context) {
		if (json.currentToken() != token) {
			context.reportWrongTokenException(OperationsResponse.class, token, "unexpected");
		}
	}

}
