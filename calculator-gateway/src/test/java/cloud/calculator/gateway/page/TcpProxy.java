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
 * A TCP proxy in front of a server. A test can close all connections or pause the
 * responses.
 */
final class TcpProxy implements AutoCloseable {

	private final URI server;

	private final ServerSocket listener;

	private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

	private final Semaphore responses = new Semaphore(1);

	TcpProxy(URI server) throws IOException {
		this.server = server;
		this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		inBackground(this::accept);
	}

	URI uri() {
		return URI.create("http://localhost:" + this.listener.getLocalPort() + "/");
	}

	/**
	 * Closes all connections, and accepts no more. Data that was not delivered is lost.
	 */
	void disconnect() throws IOException {
		this.listener.close();
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	/** Delivers no more data to clients until {@link #resumeResponses()}. */
	void pauseResponses() throws InterruptedException {
		this.responses.acquire();
	}

	void resumeResponses() {
		this.responses.release();
	}

	@Override
	public void close() throws IOException {
		disconnect();
	}

	private void accept() throws IOException {
		while (true) {
			Socket client = this.listener.accept();
			Socket target = new Socket(this.server.getHost(), this.server.getPort());
			this.sockets.add(client);
			this.sockets.add(target);
			inBackground(() -> client.getInputStream().transferTo(target.getOutputStream()));
			inBackground(() -> forwardResponses(target.getInputStream(), client.getOutputStream()));
		}
	}

	private void forwardResponses(InputStream server, OutputStream client) throws IOException {
		byte[] buffer = new byte[8192];
		for (int read = server.read(buffer); read >= 0; read = server.read(buffer)) {
			this.responses.acquireUninterruptibly();
			this.responses.release();
			client.write(buffer, 0, read);
		}
	}

	private static void inBackground(IoTask task) {
		Thread thread = new Thread(() -> {
			try {
				task.run();
			}
			catch (IOException ex) {
				// the connection or the proxy was closed
			}
		}, "tcp-proxy");
		thread.setDaemon(true);
		thread.start();
	}

	private interface IoTask {

		void run() throws IOException;

	}

}
