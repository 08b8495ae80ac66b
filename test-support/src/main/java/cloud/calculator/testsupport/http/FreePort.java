package cloud.calculator.testsupport.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/**
 * A port for a server that a test starts later, or never.
 */
public final class FreePort {

	private FreePort() {
	}

	/** Returns a port on which no process listens at this moment. */
	public static int find() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
