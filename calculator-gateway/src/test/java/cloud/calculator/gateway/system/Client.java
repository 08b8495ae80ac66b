package cloud.calculator.gateway.system;

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
 * A client that sends just what it is told to, as curl would.
 */
public final class Client {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private Client() {
	}

	public static HttpResponse<String> get(URI uri) {
		return send(HttpRequest.newBuilder(uri));
	}

	/** As {@code curl -d} does: under a form's content type. */
	public static HttpResponse<String> post(URI uri, String body) {
		return post(uri, "application/x-www-form-urlencoded", body);
	}

	public static HttpResponse<String> post(URI uri, String contentType, String body) {
		return send(
				HttpRequest.newBuilder(uri).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
	}

	public static HttpResponse<String> post(URI uri, byte[] body) {
		return send(HttpRequest.newBuilder(uri).POST(BodyPublishers.ofByteArray(body)));
	}

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

	/** Does not wait for the answer. */
	public static CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
		return HTTP.sendAsync(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
	}

}
