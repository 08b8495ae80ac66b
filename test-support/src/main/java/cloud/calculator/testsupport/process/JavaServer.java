package cloud.calculator.testsupport.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Java process that listens on a free port of its own.
 *
 * @param process the process
 * @param port the port
 */
public record JavaServer(Process process, int port) implements AutoCloseable {

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	/** Compiles less, because these processes live for seconds only. */
	static final String FEWER_COMPILATIONS = "-XX:TieredStopAtLevel=1";

	/**
	 * Starts an executable WAR or jar.
	 * @param file the file
	 * @param environment its environment variables, to which its port is added
	 * @param folder where its output goes
	 * @return the server, which may not be ready yet
	 * @throws IOException if it cannot be started
	 */
	public static JavaServer start(Path file, Map<String, String> environment, Path folder) throws IOException {
		int port = freePort();
		Map<String, String> all = new TreeMap<>(environment);
		all.put("PORT", String.valueOf(port));
		return start(List.of(JAVA, FEWER_COMPILATIONS, "-jar", file.toString()), all, port, folder);
	}

	static JavaServer start(List<String> command, Map<String, String> environment, int port, Path folder)
			throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("output").toFile());
		builder.environment().putAll(environment);
		return new JavaServer(builder.start(), port);
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/**
	 * Sends a GET request.
	 * @param path the path and query
	 * @return the response
	 * @throws IOException if there is no response
	 * @throws InterruptedException if the thread is interrupted
	 */
	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return get(path, "*/*");
	}

	/**
	 * Sends a GET request with an Accept header.
	 * @param path the path and query
	 * @param accepted the accepted media type
	 * @return the response
	 * @throws IOException if there is no response
	 * @throws InterruptedException if the thread is interrupted
	 */
	public HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
		return send(request(path).header("Accept", accepted));
	}

	/**
	 * Sends a POST request.
	 * @param path the path and query
	 * @param type the media type of the body
	 * @param body the body
	 * @return the response
	 * @throws IOException if there is no response
	 * @throws InterruptedException if the thread is interrupted
	 */
	public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
		return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/**
	 * Posts a plain text to the root path.
	 * @param text an expression, or two numbers for an operator
	 * @return the body of the response without surrounding white space
	 * @throws IOException if there is no response
	 * @throws InterruptedException if the thread is interrupted
	 */
	public String ask(String text) throws IOException, InterruptedException {
		return post("/", "text/plain", text).body().strip();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
