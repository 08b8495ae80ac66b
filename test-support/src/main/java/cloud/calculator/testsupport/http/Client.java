package cloud.calculator.testsupport.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A client that adds no headers of its own, as curl does. A request fails with a runtime
 * exception when there is no response within 30 seconds.
 */
public final class Client {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private Client() {
	}

	/** Sends a GET request and returns its response. */
	public static HttpResponse<String> get(URI uri) {
		return send(HttpRequest.newBuilder(uri));
	}

	/** Posts a body as {@code curl -d} does: with the content type of a form. */
	public static HttpResponse<String> post(URI uri, String body) {
		return post(uri, "application/x-www-form-urlencoded", body);
	}

	/** Posts a text with the given content type. */
	public static HttpResponse<String> post(URI uri, String contentType, String body) {
		return send(
				HttpRequest.newBuilder(uri).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
	}

	/** Posts bytes without a content type. */
	public static HttpResponse<String> post(URI uri, byte[] body) {
		return send(HttpRequest.newBuilder(uri).POST(BodyPublishers.ofByteArray(body)));
	}

	/** Sends any request and returns its response. */
	public static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Sends any request without waiting for its response. */
	public static CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
		return HTTP.sendAsync(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
	}

}
