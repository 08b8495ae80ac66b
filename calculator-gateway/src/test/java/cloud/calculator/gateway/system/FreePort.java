package cloud.calculator.gateway.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/**
 * A port for somebody who comes later.
 */
public final class FreePort {

	private FreePort() {
	}

	/** One that nobody listens on now. */
	public static int find() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
