package cloud.calculator.operator.tracing;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SdkTracerProviderBuilderCustomizer;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * What Spring Boot leaves open. It reads the variables of OpenTelemetry by itself.
 */
@Configuration(proxyBeanMethods = false)
class TracingConfiguration {

	/** Without a collector nothing is recorded, whatever a client wishes. */
	@Bean
	SdkTracerProviderBuilderCustomizer sampling(ObjectProvider<Sampler> sampler,
			ObjectProvider<SpanExporter> exporters) {
		boolean exported = exporters.orderedStream().findAny().isPresent();
		return (provider) -> provider.setSampler(exported ? sampler.getObject() : Sampler.alwaysOff());
	}

	@Bean
	SpanExporters spanExporters(ObjectProvider<SpanExporter> exporters) {
		return SpanExporters.of(exporters.orderedStream().map(CollectorWatch::new).toList());
	}

	/** OpenTelemetry has a default for the address of the collector, Spring Boot none. */
	@Bean
	@ConditionalOnProperty(name = "otel.traces.exporter", havingValue = "otlp")
	OtlpTracingConnectionDetails collector(Environment environment) {
		String url = environment.getProperty("management.opentelemetry.tracing.export.otlp.endpoint",
				"http://localhost:4318/v1/traces");
		return (transport) -> url;
	}

	@Bean
	FilterRegistrationBean<RequestTracer> requestTracer(Tracer tracer, ContextPropagators propagators) {
		FilterRegistrationBean<RequestTracer> filter = new FilterRegistrationBean<>(
				new RequestTracer(tracer, propagators.getTextMapPropagator()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return filter;
	}

}
