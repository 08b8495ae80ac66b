package cloud.calculator.rehearsal.proxy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * A port of the proxy, with one operator behind it. Connections are persistent, and each
 * has a thread.
 */
final class ProxyPort {

	private final ServerSocket socket;

	private final URI server;

	private final UpstreamClient upstream;

	private final FaultSelector selector;

	private final FaultInjector injector;

	/**
	 * Opens a port.
	 * @param port the port to listen on
	 * @param server the address of the operator
	 * @param upstream sends requests to the operator
	 * @param selector selects the responses with faults
	 * @param injector sends responses with faults
	 */
	ProxyPort(int port, URI server, UpstreamClient upstream, FaultSelector selector, FaultInjector injector)
			throws IOException {
		this.socket = new ServerSocket(port);
		this.server = server;
		this.upstream = upstream;
		this.selector = selector;
		this.injector = injector;
	}

	/** Accepts connections, and does not return. */
	void acceptConnections(Executor threads) {
		while (true) {
			try {
				Socket client = this.socket.accept();
				threads.execute(() -> serve(client));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void serve(Socket client) {
		try (client;
				InputStream in = new BufferedInputStream(client.getInputStream());
				OutputStream out = new BufferedOutputStream(client.getOutputStream())) {
			client.setTcpNoDelay(true);
			boolean open = true;
			while (open) {
				ProxiedRequest request = ProxiedRequest.read(in);
				open = request != null && respond(request, out);
			}
		}
		catch (IOException ex) {
			// client or operator closed its connection: close the client's too
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean respond(ProxiedRequest request, OutputStream out) throws IOException, InterruptedException {
		ProxiedResponse response = this.upstream.send(request, this.server);
		Optional<Fault> fault = this.selector.next();
		if (fault.isPresent()) {
			return this.injector.send(response, fault.get(), out);
		}
		response.send(out);
		return true;
	}

}
