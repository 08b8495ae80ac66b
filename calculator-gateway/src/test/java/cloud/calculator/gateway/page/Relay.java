package cloud.calculator.gateway.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A way to a server that can be cut.
 */
final class Relay implements AutoCloseable {

	private final URI server;

	private final ServerSocket door;

	private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

	Relay(URI server) throws IOException {
		this.server = server;
		this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		inBackground(this::accept);
	}

	URI uri() {
		return URI.create("http://localhost:" + this.door.getLocalPort() + "/");
	}

	/** Nothing comes through any more, not even what is on its way. */
	void cut() throws IOException {
		this.door.close();
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	@Override
	public void close() throws IOException {
		cut();
	}

	private void accept() throws IOException {
		while (true) {
			Socket client = this.door.accept();
			Socket target = new Socket(this.server.getHost(), this.server.getPort());
			this.sockets.add(client);
			this.sockets.add(target);
			inBackground(() -> client.getInputStream().transferTo(target.getOutputStream()));
			inBackground(() -> target.getInputStream().transferTo(client.getOutputStream()));
		}
	}

	private static void inBackground(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// it was cut
			}
		}, "relay");
		thread.setDaemon(true);
		thread.start();
	}

	private interface Work {

		void run() throws IOException;

	}

}
