package cloud.calculator.gateway.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import feign.FeignException;
import io.micrometer.core.instrument.Clock;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Limits the duration of whole calls. The time-outs of the HTTP client apply to each
 * read, so that a response that arrives byte by byte would never end. The connection of a
 * call that takes too long is closed, which ends the call with an error. Thread-safe.
 */
@Component
class CallTimeout implements ExecChainHandler {

	private final Clock clock;

	private final Set<TimedCall> inFlight = ConcurrentHashMap.newKeySet();

	private final ThreadLocal<TimedCall> current = new ThreadLocal<>();

	CallTimeout(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Makes a call that ends at the latest a tenth of a second after a time-out.
	 * @param timeout the longest duration of the call
	 * @param call sends the request and reads the whole response on the current thread
	 * @return the result of the call
	 * @throws CallTimeoutException if the call took too long
	 * @throws FeignException if the call failed otherwise
	 */
	<T> T limit(Duration timeout, Supplier<T> call) {
		TimedCall timed = new TimedCall(Deadline.in(timeout, this.clock));
		this.inFlight.add(timed);
		this.current.set(timed);
		try {
			return call.get();
		}
		catch (FeignException ex) {
			if (timed.cancelled) {
				throw new CallTimeoutException(ex);
			}
			throw ex;
		}
		finally {
			this.current.remove();
			this.inFlight.remove(timed);
		}
	}

	@Override
	public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
			throws IOException, HttpException {
		TimedCall timed = this.current.get();
		if (timed != null) {
			timed.connection = scope.execRuntime;
		}
		return chain.proceed(request, scope);
	}

	@Scheduled(fixedDelay = 100)
	void cancelOverdueCalls() {
		for (TimedCall call : this.inFlight) {
			if (call.deadline.hasPassed()) {
				call.cancel();
			}
		}
	}

	/** A call took longer than its time-out. */
	static final class CallTimeoutException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		CallTimeoutException(FeignException cause) {
			super("The call took too long", cause);
		}

	}

	private static final class TimedCall {

		private final Deadline deadline;

		private volatile @Nullable ExecRuntime connection;

		private volatile boolean cancelled;

		private TimedCall(Deadline deadline) {
			this.deadline = deadline;
		}

		private void cancel() {
			ExecRuntime established = this.connection;
			if (established != null) {
				this.cancelled = true;
				established.discardEndpoint();
			}
		}

	}

}
