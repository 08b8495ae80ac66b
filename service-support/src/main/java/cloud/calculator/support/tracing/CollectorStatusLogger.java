package cloud.calculator.support.tracing;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Logs once when exports to the collector begin to fail, and once when they succeed
 * again. The exporter itself would log every failure.
 */
final class CollectorStatusLogger implements SpanExporter {

	private static final Log logger = LogFactory.getLog(CollectorStatusLogger.class);

	private final SpanExporter exporter;

	private final AtomicBoolean failing = new AtomicBoolean();

	CollectorStatusLogger(SpanExporter exporter) {
		this.exporter = exporter;
	}

	@Override
	public CompletableResultCode export(Collection<SpanData> spans) {
		CompletableResultCode result = this.exporter.export(spans);
		return result.whenComplete(() -> logChange(result));
	}

	private void logChange(CompletableResultCode result) {
		if (result.isSuccess()) {
			if (this.failing.compareAndSet(true, false)) {
				logger.info("The collector accepts traces again.");
			}
		}
		else if (this.failing.compareAndSet(false, true)) {
			logger.warn(("The collector at OTEL_EXPORTER_OTLP_ENDPOINT does not accept traces (%s). "
					+ "They are dropped until it does; calculations are not delayed.")
				.formatted(result.getFailureThrowable()));
		}
	}

	@Override
	public CompletableResultCode flush() {
		return this.exporter.flush();
	}

	@Override
	public CompletableResultCode shutdown() {
		return this.exporter.shutdown();
	}

}
