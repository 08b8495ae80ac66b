package cloud.calculator.support.tracing;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the span of a request is reported to the client.
 *
 * @param traceResponse whether every response has a {@code traceparent} header, which
 * names the span of the request in this service
 */
@ConfigurationProperties("calculator.tracing")
record RequestTracingProperties(boolean traceResponse) {

}
