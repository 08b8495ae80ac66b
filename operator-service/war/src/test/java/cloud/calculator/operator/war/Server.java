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

/**
 * A process that listens on a port of its own.
 *
 * @param process the process
 * @param port the port
 */
record Server(Process process, int port) implements AutoCloseable {

	static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	/** What makes a short life shorter. */
	static final String QUICK = "-XX:TieredStopAtLevel=1";

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

	String ask(String numbers) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/"))
			.POST(HttpRequest.BodyPublishers.ofString(numbers))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body().strip();
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
