package cloud.calculator.testsupport.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A slowloris attack: connections that send a few bytes every second and never complete a
 * request. A connection that the server closes is opened again.
 */
public final class SlowlorisClients implements AutoCloseable {

	private final InetSocketAddress server;

	private final String beginning;

	private final String rest;

	private final @Nullable SocketChannel[] connections;

	private final boolean[] begun;

	private final Thread thread = new Thread(this::run, "slow clients");

	private volatile boolean closed;

	private volatile int open;

	/**
	 * Starts to connect.
	 * @param port the server's port on this machine
	 * @param count the number of connections
	 * @param beginning what each connection sends first
	 * @param rest what each connection sends every second after that
	 */
	public SlowlorisClients(int port, int count, String beginning, String rest) {
		this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
		this.beginning = beginning;
		this.rest = rest;
		this.connections = new SocketChannel[count];
		this.begun = new boolean[count];
		this.thread.start();
	}

	/** The number of connections that were open during the last second. */
	public int open() {
		return this.open;
	}

	private void run() {
		while (!this.closed) {
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
				throw new IOException("The server closed the connection");
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
			// the attack goes on with a new connection
		}
	}

	@Override
	public void close() {
		this.closed = true;
		try {
			this.thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		IntStream.range(0, this.connections.length).forEach(this::close);
	}

}
