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
 * A port of the proxy that leads to one operator. Connections last as long as the caller
 * wants, and have a thread each.
 */
final class Door {

	private final ServerSocket socket;

	private final URI server;

	private final Upstream upstream;

	private final Faults faults;

	private final Spoiler spoiler;

	/**
	 * Opens a port.
	 * @param port the port
	 * @param server where it leads to
	 * @param upstream asks there
	 * @param faults which answers are spoiled
	 * @param spoiler spoils them
	 */
	Door(int port, URI server, Upstream upstream, Faults faults, Spoiler spoiler) throws IOException {
		this.socket = new ServerSocket(port);
		this.server = server;
		this.upstream = upstream;
		this.faults = faults;
		this.spoiler = spoiler;
	}

	/** Lets callers in, one after the other, for ever. */
	void open(Executor threads) {
		while (true) {
			try {
				Socket caller = this.socket.accept();
				threads.execute(() -> serve(caller));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void serve(Socket caller) {
		try (caller;
				InputStream in = new BufferedInputStream(caller.getInputStream());
				OutputStream out = new BufferedOutputStream(caller.getOutputStream())) {
			caller.setTcpNoDelay(true);
			boolean goesOn = true;
			while (goesOn) {
				Request request = Request.read(in);
				goesOn = request != null && answer(request, out);
			}
		}
		catch (IOException ex) {
			// the caller or the operator broke off: so does the proxy
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean answer(Request request, OutputStream out) throws IOException, InterruptedException {
		Answer answer = this.upstream.ask(request, this.server);
		Optional<Fault> fault = this.faults.next();
		if (fault.isPresent()) {
			return this.spoiler.send(answer, fault.get(), out);
		}
		answer.send(out);
		return true;
	}

}
