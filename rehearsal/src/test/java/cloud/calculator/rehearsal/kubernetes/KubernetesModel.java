package cloud.calculator.rehearsal.kubernetes;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Finds unknown and missing fields with the model of the Kubernetes Java client.
 */
final class KubernetesModel {

	/** Custom resources, which the client does not know. */
	private static final Set<String> CUSTOM = Set.of("HTTPRoute", "ScaledObject", "ServiceMonitor", "PrometheusRule");

	private KubernetesModel() {
	}

	static Stream<String> violations(JsonNode object) {
		if (CUSTOM.contains(object.path("kind").asString())) {
			return Stream.empty();
		}
		try {
			Class.forName(modelOf(object))
				.getMethod("validateJsonElement", JsonElement.class)
				.invoke(null, JsonParser.parseString(object.toString()));
			return Stream.empty();
		}
		catch (InvocationTargetException ex) {
			return Stream.of(Manifests.describe(object) + ": " + firstSentence(ex.getCause()));
		}
		catch (ReflectiveOperationException ex) {
			return Stream.of(Manifests.describe(object) + ": unknown kind in " + object.path("apiVersion").asString());
		}
	}

	private static String modelOf(JsonNode object) {
		String apiVersion = object.path("apiVersion").asString();
		String version = apiVersion.substring(apiVersion.indexOf('/') + 1).toUpperCase(Locale.ROOT);
		return "io.kubernetes.client.openapi.models." + version + object.path("kind").asString();
	}

	/** Without the JSON that follows. */
	private static String firstSentence(Throwable cause) {
		return String.valueOf(cause.getMessage()).replaceFirst("\\.? JSON: .*", "").replaceFirst(": \\{.*", "");
	}

}
