package cloud.calculator.gateway.security;

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
 * Tomcat's HTTP for clients that are not trusted to be quick. The headers of a request
 * may take ten seconds in all; Tomcat would wait for as long as some of them come. While
 * most of the connections are taken, they may take one, and whoever says nothing for so
 * long leaves the place to somebody else.
 *
 * <p>
 * Public because Tomcat makes it.
 */
public class ImpatientHttp extends Http11NioProtocol {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Duration SHORT = Duration.ofSeconds(1);

	@Override
	public void start() throws Exception {
		super.start();
		getUtilityExecutor().scheduleWithFixedDelay(this::endSlowOnes, 1, 1, TimeUnit.SECONDS);
	}

	private void endSlowOnes() {
		AbstractEndpoint<NioChannel, ?> endpoint = getEndpoint();
		boolean crowded = endpoint.getConnectionCount() > endpoint.getMaxConnections() / 4 * 3;
		for (SocketWrapperBase<NioChannel> connection : endpoint.getConnections()) {
			// nobody works for it at this moment
			if (!connection.getLock().isLocked() && isSlow(connection, crowded)) {
				// as Tomcat's own poller ends those that say nothing for too long
				endpoint.processSocket(connection, SocketEvent.ERROR, true);
			}
		}
	}

	private static boolean isSlow(SocketWrapperBase<NioChannel> connection, boolean crowded) {
		if (connection.getCurrentProcessor() instanceof AbstractProcessor processor) {
			long start = processor.getRequest().getStartTimeNanos();
			return start >= 0 && System.nanoTime() - start > (crowded ? SHORT : PATIENCE).toNanos();
		}
		return crowded && connection instanceof NioSocketWrapper socket
				&& System.currentTimeMillis() - socket.getLastRead() > SHORT.toMillis();
	}

}
