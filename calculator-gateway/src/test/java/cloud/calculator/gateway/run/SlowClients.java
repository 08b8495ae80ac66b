package cloud.calculator.gateway.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Connections that are of use to nobody: each says a little every second and never comes
 * to an end, and whoever is hung up on comes back.
 */
final class SlowClients implements AutoCloseable {

	private final InetSocketAddress server;

	private final String beginning;

	private final String rest;

	private final @Nullable SocketChannel[] connections;

	private final boolean[] begun;

	private final Thread thread = new Thread(this::run, "slow clients");

	private volatile boolean over;

	private volatile int open;

	SlowClients(int port, int count, String beginning, String rest) {
		this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
		this.beginning = beginning;
		this.rest = rest;
		this.connections = new SocketChannel[count];
		this.begun = new boolean[count];
		this.thread.start();
	}

	/** How many have been let in and not been hung up on, as far as they know. */
	int open() {
		return this.open;
	}

	private void run() {
		while (!this.over) {
			int open = 0;
			for (int i = 0; i < this.connections.length; i++) {
				open += isOpen(i) ? 1 : 0;
			}
			this.open = open;
			try {
				Thread.sleep(1000);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private boolean isOpen(int i) {
		try {
			SocketChannel connection = this.connections[i];
			if (connection == null) {
				connection = SocketChannel.open();
				this.connections[i] = connection;
				this.begun[i] = false;
				connection.configureBlocking(false);
				connection.connect(this.server);
			}
			if (!connection.isConnected() && !connection.finishConnect()) {
				return false;
			}
			if (connection.read(ByteBuffer.allocate(1000)) < 0) {
				throw new IOException("The server hung up");
			}
			connection.write(StandardCharsets.US_ASCII.encode(this.begun[i] ? this.rest : this.beginning));
			this.begun[i] = true;
			return true;
		}
		catch (IOException ex) {
			close(i);
			return false;
		}
	}

	private void close(int i) {
		try {
			SocketChannel connection = this.connections[i];
			this.connections[i] = null;
			if (connection != null) {
				connection.close();
			}
		}
		catch (IOException ex) {
			// it is of no use anyway
		}
	}

	@Override
	public void close() {
		this.over = true;
		try {
			this.thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		IntStream.range(0, this.connections.length).forEach(this::close);
	}

}
