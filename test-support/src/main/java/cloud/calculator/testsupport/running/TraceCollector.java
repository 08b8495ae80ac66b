package cloud.calculator.testsupport.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;

/**
 * A collector that receives traces by OTLP over HTTP, as OpenTelemetry specifies it.
 */
public final class TraceCollector implements AutoCloseable {

	private static final long TIMEOUT_MILLIS = 30_000;

	private final List<ReceivedSpan> spans = new ArrayList<>();

	private final HttpServer server;

	/** Starts a collector on a free port. */
	public TraceCollector() {
		this(0);
	}

	/** Starts a collector on the given port. */
	public TraceCollector(int port) {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/v1/traces", this::receive);
		this.server.start();
	}

	/**
	 * A received span.
	 *
	 * @param service the service name of the sender, or an empty text
	 * @param span the span
	 */
	public record ReceivedSpan(String service, Span span) {

		/** The name of the span. */
		public String name() {
			return this.span.getName();
		}

		/** The trace id in hexadecimal digits. */
		public String traceId() {
			return hex(this.span.getTraceId());
		}

		/** The span id in hexadecimal digits. */
		public String id() {
			return hex(this.span.getSpanId());
		}

		/** The id of the parent span; empty at the root of a trace. */
		public String parentId() {
			return hex(this.span.getParentSpanId());
		}

		/** The span ids of its links. */
		public List<String> links() {
			return this.span.getLinksList().stream().map((link) -> hex(link.getSpanId())).toList();
		}

		/** The attributes by their names. */
		public Map<String, KeyValue> attributes() {
			Map<String, KeyValue> attributes = new HashMap<>();
			this.span.getAttributesList().forEach((attribute) -> attributes.put(attribute.getKey(), attribute));
			return attributes;
		}

		private static String hex(ByteString bytes) {
			return HexFormat.of().formatHex(bytes.toByteArray());
		}

	}

	/** The endpoint for OTLP traces over HTTP. */
	public String url() {
		return "http://localhost:" + port() + "/v1/traces";
	}

	/** The port on which the collector listens. */
	public int port() {
		return this.server.getAddress().getPort();
	}

	/**
	 * Waits until the spans received so far meet a condition, at most 30 seconds.
	 * @param condition the condition
	 * @return all spans
	 * @throws InterruptedException if the thread is interrupted
	 */
	public synchronized List<ReceivedSpan> await(Predicate<List<ReceivedSpan>> condition) throws InterruptedException {
		long deadline = System.nanoTime() / 1_000_000 + TIMEOUT_MILLIS;
		while (!condition.test(this.spans)) {
			long left = deadline - System.nanoTime() / 1_000_000;
			if (left <= 0) {
				throw new AssertionError("Timed out; the spans so far:\n"
						+ this.spans.stream().map(ReceivedSpan::toString).collect(Collectors.joining("\n")));
			}
			wait(left);
		}
		return List.copyOf(this.spans);
	}

	/**
	 * Waits until a trace has a number of spans, at most 30 seconds.
	 * @param id the trace id
	 * @param size the number of spans
	 * @return all spans of the trace
	 * @throws InterruptedException if the thread is interrupted
	 */
	public List<ReceivedSpan> awaitTrace(String id, int size) throws InterruptedException {
		return traceOf(id, await((spans) -> traceOf(id, spans).size() >= size));
	}

	private static List<ReceivedSpan> traceOf(String id, List<ReceivedSpan> spans) {
		return spans.stream().filter((span) -> span.traceId().equals(id)).toList();
	}

	private void receive(HttpExchange exchange) throws IOException {
		add(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()));
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

	private synchronized void add(ExportTraceServiceRequest request) {
		for (ResourceSpans each : request.getResourceSpansList()) {
			String service = each.getResource()
				.getAttributesList()
				.stream()
				.filter((attribute) -> attribute.getKey().equals("service.name"))
				.map((attribute) -> attribute.getValue().getStringValue())
				.findAny()
				.orElse("");
			each.getScopeSpansList()
				.forEach((scope) -> scope.getSpansList()
					.forEach((span) -> this.spans.add(new ReceivedSpan(service, span))));
		}
		notifyAll();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
