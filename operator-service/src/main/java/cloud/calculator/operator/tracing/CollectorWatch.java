package cloud.calculator.operator.tracing;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Says in the log, once each time, that the collector does not take traces and that it
 * does again. The exporter itself would say so again and again.
 */
final class CollectorWatch implements SpanExporter {

	private static final Log logger = LogFactory.getLog(CollectorWatch.class);

	private final SpanExporter exporter;

	private final AtomicBoolean missing = new AtomicBoolean();

	CollectorWatch(SpanExporter exporter) {
		this.exporter = exporter;
	}

	@Override
	public CompletableResultCode export(Collection<SpanData> spans) {
		CompletableResultCode result = this.exporter.export(spans);
		return result.whenComplete(() -> note(result));
	}

	private void note(CompletableResultCode result) {
		if (result.isSuccess()) {
			if (this.missing.compareAndSet(true, false)) {
				logger.info("The collector takes traces again.");
			}
		}
		else if (this.missing.compareAndSet(false, true)) {
			logger.warn(("The collector at OTEL_EXPORTER_OTLP_ENDPOINT takes no traces (%s). "
					+ "Until it does they are dropped; calculations do not wait.")
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
