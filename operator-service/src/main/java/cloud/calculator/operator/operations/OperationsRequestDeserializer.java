package cloud.calculator.operator.operations;

import java.util.ArrayList;
import java.util.List;

import cloud.calculator.operator.operations.OperationsRequest.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Deserializes an {@link OperationsRequest} token by token, because Jackson's generic
 * record deserializer takes several times as long. Unknown members are ignored.
 *
 * <p>
 * Operands must be JSON strings. A JSON number is rejected, because a JSON library on the
 * way may already have rounded it.
 */
final class OperationsRequestDeserializer extends ValueDeserializer<OperationsRequest> {

	@Override
	public OperationsRequest deserialize(JsonParser json, DeserializationContext context) {
		List<Operation> operations = null;
		expect(JsonToken.START_OBJECT, json, context);
		for (String name = json.nextName(); name != null; name = json.nextName()) {
			json.nextToken();
			if (name.equals("operations")) {
				operations = operations(json, context);
			}
			else {
				json.skipChildren();
			}
		}
		return new OperationsRequest(present(operations, "operations", context));
	}

	@Override
	public Object getNullValue(DeserializationContext context) {
		return present(null, "the list", context);
	}

	private static List<Operation> operations(JsonParser json, DeserializationContext context) {
		expect(JsonToken.START_ARRAY, json, context);
		List<Operation> operations = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_ARRAY) {
			operations.add(operation(json, context));
		}
		return operations;
	}

	private static Operation operation(JsonParser json, DeserializationContext context) {
		String left = null;
		String right = null;
		expect(JsonToken.START_OBJECT, json, context);
		for (String name = json.nextName(); name != null; name = json.nextName()) {
			json.nextToken();
			switch (name) {
				case "left" -> left = text(json, context);
				case "right" -> right = text(json, context);
				default -> json.skipChildren();
			}
		}
		return new Operation(present(left, "left", context), present(right, "right", context));
	}

	private static String text(JsonParser json, DeserializationContext context) {
		expect(JsonToken.VALUE_STRING, json, context);
		return json.getString();
	}

	private static <T> T present(@Nullable T value, String name, DeserializationContext context) {
		return (value != null) ? value : context.reportInputMismatch(OperationsRequest.class, "%s is missing", name);
	}

	private static void expect(JsonToken token, JsonParser json, DeserializationContext context) {
		if (json.currentToken() != token) {
			context.reportWrongTokenException(OperationsRequest.class, token, "unexpected");
		}
	}

}
