package cloud.calculator.operator.war;

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
 * A process that listens on a port of its own.
 *
 * @param process the process
 * @param port the port
 */
public record Server(Process process, int port) implements AutoCloseable {

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	/** What makes a short life shorter. */
	static final String QUICK = "-XX:TieredStopAtLevel=1";

	/**
	 * Starts an executable WAR or jar.
	 * @param file the file
	 * @param environment its environment variables, to which its port is added
	 * @param folder where its output goes
	 * @return the server, which need not be ready
	 * @throws IOException if it cannot be started
	 */
	public static Server start(Path file, Map<String, String> environment, Path folder) throws IOException {
		int port = freePort();
		Map<String, String> all = new TreeMap<>(environment);
		all.put("PORT", String.valueOf(port));
		return start(List.of(JAVA, QUICK, "-jar", file.toString()), all, port, folder);
	}

	static Server start(List<String> command, Map<String, String> environment, int port, Path folder)
			throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("output").toFile());
		builder.environment().putAll(environment);
		return new Server(builder.start(), port);
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/**
	 * Asks for something.
	 * @param path what to ask for
	 * @return the answer
	 * @throws IOException if nobody answers
	 * @throws InterruptedException if the thread is interrupted
	 */
	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return get(path, "*/*");
	}

	/**
	 * Gets something of a certain kind.
	 * @param path where it is
	 * @param accepted the media type that is wanted
	 * @return the answer
	 * @throws IOException if nobody answers
	 * @throws InterruptedException if the thread is interrupted
	 */
	public HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
		return send(request(path).header("Accept", accepted));
	}

	/**
	 * Sends something.
	 * @param path where to
	 * @param type its media type
	 * @param body what is sent
	 * @return the answer
	 * @throws IOException if nobody answers
	 * @throws InterruptedException if the thread is interrupted
	 */
	public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
		return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/**
	 * Has something calculated, in the plainest way.
	 * @param text numbers or an expression
	 * @return the answer without its line's end
	 * @throws IOException if nobody answers
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
