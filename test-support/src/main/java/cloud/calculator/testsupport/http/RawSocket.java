package cloud.calculator.testsupport.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A TCP connection for requests that no HTTP client would send. Reading fails after 30
 * seconds without data.
 */
public final class RawSocket implements AutoCloseable {

	private final Socket socket;

	/**
	 * Connects to a server on this machine.
	 * @param server an address whose port counts
	 * @throws IOException if the connection is refused
	 */
	public RawSocket(URI server) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
		this.socket.setSoTimeout(30_000);
	}

	/** Sends a text in ISO-8859-1. */
	public void send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** Reads until the server closes the connection. */
	public String answer() throws IOException {
		return new String(this.socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
