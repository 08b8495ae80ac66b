package cloud.calculator.gateway.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A client that knows nothing of HTTP, and sends what no proper one would.
 */
public final class RawSocket implements AutoCloseable {

	private final Socket socket;

	public RawSocket(URI server) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
		this.socket.setSoTimeout(30_000);
	}

	public void send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** All that comes until the server hangs up. */
	public String answer() throws IOException {
		return new String(this.socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
