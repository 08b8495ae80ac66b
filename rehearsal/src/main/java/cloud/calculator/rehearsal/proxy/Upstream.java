package cloud.calculator.rehearsal.proxy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The operators behind the proxy.
 */
final class Upstream {

	/** What concerns one connection, and not the message. */
	private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "expect", "host",
			"keep-alive", "transfer-encoding", "upgrade");

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/**
	 * Has a request answered.
	 * @param request the request
	 * @param server {@code http://host:port} of who answers it
	 */
	Answer ask(Request request, URI server) throws IOException, InterruptedException {
		HttpRequest.Builder forwarded = HttpRequest.newBuilder(server.resolve(request.path()))
			.method(request.method(), BodyPublishers.ofByteArray(request.body()));
		request.headers()
			.stream()
			.filter((header) -> !OF_THE_CONNECTION.contains(header.name()))
			.forEach((header) -> forwarded.header(header.name(), header.value()));
		HttpResponse<byte[]> response = this.http.send(forwarded.build(), BodyHandlers.ofByteArray());
		String headers = response.headers()
			.map()
			.entrySet()
			.stream()
			.filter((header) -> !OF_THE_CONNECTION.contains(header.getKey()))
			.flatMap((header) -> header.getValue()
				.stream()
				.map((value) -> "%s: %s\r\n".formatted(header.getKey(), value)))
			.collect(Collectors.joining());
		return new Answer(response.statusCode(), headers, response.body());
	}

}
