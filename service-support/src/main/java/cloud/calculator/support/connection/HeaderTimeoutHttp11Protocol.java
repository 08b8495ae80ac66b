package cloud.calculator.support.connection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tomcat's HTTP/1.1 with a time limit for the headers of a request as a whole: ten
 * seconds. Tomcat's own limit applies to each read, so that a client that sends a byte
 * from time to time could keep its connection for ever. While more than three quarters of
 * the connections are in use, the limit is one second, also for connections that are
 * idle.
 *
 * <p>
 * Public because Tomcat creates it by its name.
 */
public class HeaderTimeoutHttp11Protocol extends Http11NioProtocol {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final Duration TIMEOUT_UNDER_LOAD = Duration.ofSeconds(1);

	@Override
	public void start() throws Exception {
		super.start();
		getUtilityExecutor().scheduleWithFixedDelay(this::closeSlowConnections, 1, 1, TimeUnit.SECONDS);
	}

	private void closeSlowConnections() {
		AbstractEndpoint<NioChannel, ?> endpoint = getEndpoint();
		boolean underLoad = endpoint.getConnectionCount() > endpoint.getMaxConnections() / 4 * 3;
		for (SocketWrapperBase<NioChannel> connection : endpoint.getConnections()) {
			// a lock means that a thread is processing a request of this connection
			if (!connection.getLock().isLocked() && isSlow(connection, underLoad)) {
				// as Tomcat's poller closes connections after its own timeout
				endpoint.processSocket(connection, SocketEvent.ERROR, true);
			}
		}
	}

	private static boolean isSlow(SocketWrapperBase<NioChannel> connection, boolean underLoad) {
		if (connection.getCurrentProcessor() instanceof AbstractProcessor processor) {
			long start = processor.getRequest().getStartTimeNanos();
			Duration timeout = underLoad ? TIMEOUT_UNDER_LOAD : TIMEOUT;
			return start >= 0 && System.nanoTime() - start > timeout.toNanos();
		}
		return underLoad && connection instanceof NioSocketWrapper socket
				&& System.currentTimeMillis() - socket.getLastRead() > TIMEOUT_UNDER_LOAD.toMillis();
	}

}
