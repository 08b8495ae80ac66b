package cloud.calculator.gateway.openapi;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import cloud.calculator.testsupport.http.Client;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * An example of something to ask for. The answer stands under the same name.
 *
 * @param name its name
 * @param method how to ask
 * @param path what to ask for
 * @param query the parameters
 * @param contentType what the body is called, if there is one
 * @param body the body, if there is one
 */
record ApiExample(String name, String method, String path, Map<String, String> query, @Nullable String contentType,
		@Nullable String body) {

	static Stream<ApiExample> all(ApiFile file) {
		return file.operations().keySet().stream().flatMap((operation) -> of(file, operation).stream());
	}

	/**
	 * All of an operation, by bodies or by parameters; without any, the bare question.
	 */
	private static Collection<ApiExample> of(ApiFile file, String operation) {
		String method = operation.split(" ")[0].toUpperCase(Locale.ROOT);
		String path = operation.split(" ")[1];
		JsonNode node = file.operations().get(operation);
		Map<String, ApiExample> examples = new TreeMap<>();
		node.at("/requestBody/content")
			.properties()
			.forEach((content) -> file.examples(content.getValue())
				.forEach((name, body) -> examples.put(name, new ApiExample(name, method, path, Map.of(),
						content.getKey(), body.isString() ? body.asString() : body.toString()))));
		node.path("parameters")
			.valueStream()
			.map(file::follow)
			.forEach((parameter) -> file.examples(parameter)
				.forEach((name, value) -> examples.put(name, new ApiExample(name, method, path,
						Map.of(parameter.get("name").asString(), value.asString()), null, null))));
		return examples.isEmpty() ? List.of(new ApiExample("", method, path, Map.of(), null, null)) : examples.values();
	}

	HttpResponse<String> ask(URI service) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromUri(service.resolve(this.path));
		this.query.keySet().forEach((key) -> uri.queryParam(key, "{" + key + "}"));
		HttpRequest.Builder request = HttpRequest.newBuilder(uri.encode().buildAndExpand(this.query).toUri());
		return Client.send((this.body != null)
				? request.header("Content-Type", String.valueOf(this.contentType))
					.method(this.method, BodyPublishers.ofString(this.body))
				: request.method(this.method, BodyPublishers.noBody()));
	}

	@Override
	public String toString() {
		return this.method + " " + this.path + " " + this.name;
	}

}
