package cloud.calculator.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * A way to a server that can be cut, or held up.
 */
final class Relay implements AutoCloseable {

	private final URI server;

	private final ServerSocket door;

	private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

	private final Semaphore open = new Semaphore(1);

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

	/** What the server says waits here. */
	void hold() throws InterruptedException {
		this.open.acquire();
	}

	void release() {
		this.open.release();
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
			inBackground(() -> answer(target.getInputStream(), client.getOutputStream()));
		}
	}

	private void answer(InputStream server, OutputStream client) throws IOException {
		byte[] buffer = new byte[8192];
		for (int read = server.read(buffer); read >= 0; read = server.read(buffer)) {
			this.open.acquireUninterruptibly();
			this.open.release();
			client.write(buffer, 0, read);
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
