package cloud.calculator.rehearsal.jelastic;

import java.util.Map;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs JavaScript that the platform runs itself. Scripts have access to the platform's
 * API, and to nothing else.
 */
final class ScriptRunner {

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * Defines the platform's global objects, with only the methods of {@link ScriptApi}.
	 */
	private static final String GLOBALS = """
			var session = "the session", toJSON = JSON.stringify, jelastic = {};
			methods.forEach(function (name) {
				var words = name.split("."), method = words.pop(), place = jelastic;
				words.forEach(function (word) {
					place = place[word] = place[word] || {};
				});
				place[method] = function () {
					return JSON.parse(call(name, JSON.stringify(Array.prototype.slice.call(arguments))));
				};
			});
			""";

	private final ScriptApi api;

	ScriptRunner(ScriptApi api) {
		this.api = api;
	}

	/**
	 * Runs a script.
	 * @param text the script, which returns a response
	 * @param variables its variables by name
	 * @return the response
	 * @throws org.mozilla.javascript.RhinoException if the script is invalid or calls a
	 * method that does not exist
	 */
	JsonNode run(String text, Map<String, Object> variables) {
		try (Context context = Context.enter()) {
			context.setLanguageVersion(Context.VERSION_ES6);
			context.setInterpretedMode(true);
			ScriptableObject scope = context.initSafeStandardObjects();
			ScriptableObject.putProperty(scope, "call", new LambdaFunction(scope, "call", 2, this::call));
			evaluate(context, scope, "var methods = " + JSON.writeValueAsString(ScriptApi.METHODS) + ";" + GLOBALS);
			variables.forEach((name, value) -> ScriptableObject.putProperty(scope, name, value));
			Object response = evaluate(context, scope, "JSON.stringify((function () {" + text + "\n})())");
			return JSON.readTree(Context.toString(response));
		}
	}

	private Object call(Context context, Scriptable scope, Scriptable caller, Object[] arguments) {
		return this.api.call(Context.toString(arguments[0]), JSON.readTree(Context.toString(arguments[1]))).toString();
	}

	private static Object evaluate(Context context, Scriptable scope, String script) {
		return context.evaluateString(scope, script, "script", 1, null);
	}

}
