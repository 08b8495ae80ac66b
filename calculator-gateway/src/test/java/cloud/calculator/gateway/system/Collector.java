package cloud.calculator.gateway.system;

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
 * A collector of traces, as OpenTelemetry describes it: it takes them by OTLP over HTTP.
 */
public final class Collector implements AutoCloseable {

	private static final long PATIENCE_MILLIS = 30_000;

	private final List<Received> spans = new ArrayList<>();

	private final HttpServer server;

	public Collector() {
		this(0);
	}

	public Collector(int port) {
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
	 * A span that was received.
	 *
	 * @param service who sent it
	 * @param span what was sent
	 */
	public record Received(String service, Span span) {

		public String name() {
			return this.span.getName();
		}

		public String traceId() {
			return hex(this.span.getTraceId());
		}

		public String id() {
			return hex(this.span.getSpanId());
		}

		public String parentId() {
			return hex(this.span.getParentSpanId());
		}

		/** The ids of the spans that it links to. */
		public List<String> links() {
			return this.span.getLinksList().stream().map((link) -> hex(link.getSpanId())).toList();
		}

		public Map<String, KeyValue> attributes() {
			Map<String, KeyValue> attributes = new HashMap<>();
			this.span.getAttributesList().forEach((attribute) -> attributes.put(attribute.getKey(), attribute));
			return attributes;
		}

		private static String hex(ByteString bytes) {
			return HexFormat.of().formatHex(bytes.toByteArray());
		}

	}

	/** Where it takes traces. */
	public String url() {
		return "http://localhost:" + port() + "/v1/traces";
	}

	public int port() {
		return this.server.getAddress().getPort();
	}

	/** What was received, as soon as there is enough of it. */
	public synchronized List<Received> await(Predicate<List<Received>> enough) throws InterruptedException {
		long deadline = System.nanoTime() / 1_000_000 + PATIENCE_MILLIS;
		while (!enough.test(this.spans)) {
			long left = deadline - System.nanoTime() / 1_000_000;
			if (left <= 0) {
				throw new AssertionError("Waited in vain after:\n"
						+ this.spans.stream().map(Received::toString).collect(Collectors.joining("\n")));
			}
			wait(left);
		}
		return List.copyOf(this.spans);
	}

	/** All spans of a trace, once there are so many. */
	public List<Received> awaitTrace(String id, int size) throws InterruptedException {
		return traceOf(id, await((spans) -> traceOf(id, spans).size() >= size));
	}

	private static List<Received> traceOf(String id, List<Received> spans) {
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
				.forEach(
						(scope) -> scope.getSpansList().forEach((span) -> this.spans.add(new Received(service, span))));
		}
		notifyAll();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
