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
 * Sends requests to the operators behind the proxy.
 */
final class UpstreamClient {

	/** Headers that apply to one connection, and are not forwarded. */
	private static final Set<String> HOP_BY_HOP = Set.of("connection", "content-length", "expect", "host", "keep-alive",
			"transfer-encoding", "upgrade");

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	/**
	 * Sends a request.
	 * @param request the request
	 * @param server {@code http://host:port} of the operator
	 * @return the response, with its whole body
	 */
	ProxiedResponse send(ProxiedRequest request, URI server) throws IOException, InterruptedException {
		HttpRequest.Builder forwarded = HttpRequest.newBuilder(server.resolve(request.path()))
			.method(request.method(), BodyPublishers.ofByteArray(request.body()));
		request.headers()
			.stream()
			.filter((header) -> !HOP_BY_HOP.contains(header.name()))
			.forEach((header) -> forwarded.header(header.name(), header.value()));
		HttpResponse<byte[]> response = this.http.send(forwarded.build(), BodyHandlers.ofByteArray());
		String headers = response.headers()
			.map()
			.entrySet()
			.stream()
			.filter((header) -> !HOP_BY_HOP.contains(header.getKey()))
			.flatMap((header) -> header.getValue()
				.stream()
				.map((value) -> "%s: %s\r\n".formatted(header.getKey(), value)))
			.collect(Collectors.joining());
		return new ProxiedResponse(response.statusCode(), headers, response.body());
	}

}
