import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The health check of the container images, which have no curl. Exits with 0 if the
 * service on {@code $PORT} is ready, otherwise with 1. It uses a plain socket, because
 * loading the HTTP client triples its run time.
 */
class Ready {

	public static void main(String[] args) throws IOException {
		int port = Integer.parseInt(System.getenv("PORT"));
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(2000);
			socket.getOutputStream().write("GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
			System.out.println(status);
			System.exit(status.endsWith(" 200") ? 0 : 1);
		}
	}

}
